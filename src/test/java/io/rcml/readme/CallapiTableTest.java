package io.rcml.readme;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the README says of CallAPI's pages names tests that there are. */
class CallapiTableTest {

    private static final Pattern TABLE = Pattern.compile("(?s)<!-- callapi -->(.*?)<!-- /callapi -->");
    private static final Pattern NAMED = Pattern.compile("`(\\w+Test)\\.(\\w+)` \\|\n");

    static List<String> rows() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String table = TABLE.matcher(readme)
                .results()
                .map(found -> found.group(1))
                .findFirst()
                .orElseThrow();
        return table.lines()
                .filter(line -> line.startsWith("| ") && !line.startsWith("| CallAPI's pages"))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_row_names_a_test_or_says_what_is_missing(String row) throws IOException {
        List<MatchResult> named = NAMED.matcher(row + '\n').results().toList();
        if (named.isEmpty()) {
            assertThat(row).matches(".*\\| not (yet|supported).*\\| \\|");
        } else {
            assertThat(sources(named.get(0).group(1)))
                    .anyMatch(source -> source.contains(" void " + named.get(0).group(2) + '('));
        }
    }

    private static List<String> sources(String test) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.endsWith(test + ".java"))
                    .map(CallapiTableTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
