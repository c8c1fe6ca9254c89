package io.rcml.internal.verbs;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Dial;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.annotation.UssdCollect;
import io.rcml.annotation.UssdMessage;
import io.rcml.model.Vocabulary;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerbsTest {

    @UssdMessage
    @Say
    @Deprecated
    @UssdCollect
    void several() {}

    void none() {}

    /** Named as a verb's annotation is, and none. */
    @Retention(RetentionPolicy.RUNTIME)
    @interface Play {}

    @Play
    void another() {}

    @Test
    void each_annotation_that_is_named_after_an_element_is_that_of_a_verb() throws Exception {
        for (Class<? extends Annotation> annotation : annotations()) {
            VerbType<?> verb = Verbs.of(annotation);
            if (Vocabulary.element(annotation.getSimpleName()).isPresent()) {
                assertThat(verb == null ? null : verb.annotation()).isEqualTo(annotation);
            } else {
                assertThat(verb).as(annotation.getName()).isNull();
            }
        }
    }

    @Test
    void those_of_a_method_are_found_by_name() throws Exception {
        assertThat(Verbs.of(VerbsTest.class.getDeclaredMethod("several")))
                .extracting(VerbType::name)
                .containsExactly("@Say", "@UssdCollect", "@UssdMessage");
        assertThat(Verbs.of(VerbsTest.class.getDeclaredMethod("none"))).isEmpty();
        assertThat(Verbs.of(VerbsTest.class.getDeclaredMethod("another"))).isEmpty();
    }

    private static List<Class<? extends Annotation>> annotations() throws IOException, ClassNotFoundException {
        String folder = Dial.class.getPackageName().replace('.', '/');
        List<Class<? extends Annotation>> annotations = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src/main/java", folder))) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString().replace(".java", "");
                if (!name.equals("package-info")) {
                    annotations.add(Class.forName(Dial.class.getPackageName() + "." + name)
                            .asSubclass(Annotation.class));
                }
            }
        }
        assertThat(annotations).contains(Dial.class, RcmlController.class);
        return annotations;
    }
}
