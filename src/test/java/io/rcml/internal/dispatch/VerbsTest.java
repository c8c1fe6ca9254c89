package io.rcml.internal.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.model.ElementType;
import io.rcml.model.Vocabulary;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class VerbsTest {

    @Test
    void eachAnnotationThatIsNamedAfterAnElementIsThatOfAVerb() throws Exception {
        Stream<String> elements = Vocabulary.elements().stream()
                .map(ElementType::name)
                .filter(name -> Files.exists(Path.of("src/main/java/io/rcml/annotation", name + ".java")));

        assertThat(Verbs.ANNOTATIONS.stream().map(Class::getSimpleName))
                .containsExactlyElementsOf(elements.sorted().toList());
    }
}
