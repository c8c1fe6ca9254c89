package io.rcml;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Users import classes by their simple names: one that stands for two classes leads them to the wrong one. */
@AnalyzeClasses(packages = "io.rcml", importOptions = DoNotIncludeTests.class)
class PublicNamesTest {

    @ArchTest
    static void only_a_verbs_annotation_and_its_model_share_a_name(JavaClasses classes) {
        Map<String, Set<String>> packages = new TreeMap<>();
        for (JavaClass type : classes) {
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
