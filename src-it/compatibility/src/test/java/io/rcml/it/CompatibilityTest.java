package io.rcml.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs after the tests on all servers, and holds the README's table to what they found. */
class CompatibilityTest {

    private static final Path ROOT = Path.of(System.getProperty("it.root"));
    private static final Pattern TABLE =
            Pattern.compile("<!-- compatibility -->\\s+\\|[^\n]*\n\\|[-|]+\n((?:\\|[^\n]*\n)+)");

    @Test
    void the_tests_ran_on_every_server() throws IOException {
        List<ServerProject> projects = ServerProject.in(ROOT);
        assertThat(projects).hasSizeGreaterThanOrEqualTo(10);
        System.out.println("Tests of the same jar on JDK " + Runtime.version().feature() + ':');
        for (ServerProject project : projects) {
            int tests = project.tests();
            System.out.printf(
                    "  %-34s %s%n",
                    project.server(), project.isLeftOut() ? "left out, is for other JDKs" : tests + " tests");
            if (!project.isLeftOut()) {
                assertThat(tests).as(project.server()).isGreaterThan(80);
            }
        }
    }

    @Test
    void it_was_the_same_jar_on_every_server_byte_for_byte() throws IOException {
        Set<String> digests = new HashSet<>();
        for (ServerProject project : ServerProject.in(ROOT)) {
            if (!project.isLeftOut()) {
                digests.add(project.runtime().getProperty("jar"));
            }
        }

        assertThat(digests).hasSize(1);
    }

    @Test
    void the_table_of_the_readme_says_what_was_found() throws IOException {
        String readme = Files.readString(ROOT.resolve("README.md"));
        Matcher table = TABLE.matcher(readme);
        assertThat(table.find()).as("a table after <!-- compatibility -->").isTrue();
        List<String> rows = table.group(1).lines().toList();

        List<ServerProject> projects = ServerProject.in(ROOT);
        assertThat(rows).hasSameSizeAs(projects);
        for (ServerProject project : projects) {
            if (project.isLeftOut()) {
                assertThat(rows).anyMatch(row -> row.startsWith("| " + project.server() + " |"));
            } else {
                assertThat(rows).contains(project.row());
            }
        }
    }
}
