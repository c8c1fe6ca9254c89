package io.rcml.internal.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoutesTest {

    private final Routes<PathTemplate> routes = new Routes<>(
            Stream.of("/", "/a/b", "/a/{x}", "/{x}/b", "/a/{x}/c", "/a/{x}/{y}", "/größe/ä b", "/t/")
                    .map(PathTemplate::of)
                    .toList(),
            path -> path);

    @ParameterizedTest
    @CsvSource({
        "/, /, {}",
        "/a/b, /a/b, {}",
        "/a/z, '/a/{x}', {x=z}",
        "/z/b, '/{x}/b', {x=z}",
        "/a/1/c, '/a/{x}/c', {x=1}",
        "'/a/../c', '/a/{x}/c', {x=..}",
        "'/größe/ä b', '/größe/ä b', {}",
        "/t/, /t/, {}"
    })
    void the_most_literal_path_serves(String requested, String expected, String variables) {
        Routes.Match<PathTemplate> match = Objects.requireNonNull(routes.match(requested));
        assertThat(match.target()).hasToString(expected);
        assertThat(match.variables()).hasToString(variables);
    }

    @ParameterizedTest
    @CsvSource({"''", "a/b", "/a", "/a/", "/a//c", "/a/1/2/3", "/t", "/a/b/", "//", "/z"})
    void other_paths_are_nobodys(String requested) {
        assertThat(routes.match(requested)).isNull();
    }

    @Test
    void all_variables_are_taken() {
        Routes.Match<PathTemplate> match = Objects.requireNonNull(routes.match("/a/1/2"));
        assertThat(match.variables()).isEqualTo(Map.of("x", "1", "y", "2"));
    }

    @Test
    void each_of_a_thousand_is_found() {
        List<PathTemplate> all = IntStream.range(0, 1000)
                .mapToObj(i -> PathTemplate.of("/team" + i + "/{x}"))
                .toList();
        Routes<PathTemplate> many = new Routes<>(all, path -> path);

        assertThat(all)
                .allSatisfy(one -> assertThat(many.match(one.toString().replace("{x}", "1")))
                        .isEqualTo(new Routes.Match<>(one, Map.of("x", "1"))));
        assertThat(many.match("/team1000/1")).isNull();
    }
}
