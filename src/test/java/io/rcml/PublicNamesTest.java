package io.rcml;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Users import classes by their simple names: one that stands for two classes leads them to the wrong one. */
class PublicNamesTest {

    @Test
    void only_a_verbs_annotation_and_its_model_share_a_name() {
        Map<String, Set<String>> packages = new TreeMap<>();
        for (JavaClass type : new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("io.rcml")) {
            if (isForUsers(type)) {
                packages.computeIfAbsent(type.getSimpleName(), first -> new TreeSet<>())
                        .add(type.getPackageName());
            }
        }
        packages.values().removeIf(homes -> homes.size() == 1);

        assertThat(packages)
                .containsKey("Dial")
                .allSatisfy((name, homes) -> assertThat(homes).containsExactly("io.rcml.annotation", "io.rcml.model"));
    }

    /** A nested class is named together with its outer one, as in Link.Kind. */
    private static boolean isForUsers(JavaClass type) {
        return type.isTopLevelClass()
                && type.getModifiers().contains(JavaModifier.PUBLIC)
                && !type.getPackageName().contains(".internal");
    }
}
