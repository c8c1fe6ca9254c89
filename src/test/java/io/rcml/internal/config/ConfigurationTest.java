package io.rcml.internal.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ConfigurationTest {

    private final Configuration configuration =
            key -> Optional.ofNullable(Map.of("a", "1", "b.c", "$1\\${a}").get(key));

    @Test
    void references_are_replaced_by_their_values_once() {
        assertThat(configuration.resolve("x${a}y${b.c}")).isEqualTo("x1y$1\\${a}");
        assertThat(configuration.resolve("$a ${ $")).isEqualTo("$a ${ $");
    }

    @Test
    void a_key_without_value_is_named() {
        assertThatThrownBy(() -> configuration.resolve("${nobody}")).hasMessage("nobody");
    }

    @Test
    void the_first_source_wins() {
        Configuration both =
                Configuration.inOrder(key -> Optional.of("first").filter(x -> key.equals("a")), configuration);
        assertThat(both.get("a")).contains("first");
        assertThat(both.get("b.c")).contains("$1\\${a}");
        assertThat(both.get("c")).isEmpty();
    }

    @Test
    void what_is_pending_has_no_values_and_is_not_merely_empty() {
        assertThat(Configuration.PENDING.isPending()).isTrue();
        assertThat(Configuration.PENDING.get("a")).isEmpty();
        assertThat(configuration.isPending()).isFalse();
    }

    @Test
    void the_process_is_asked() {
        assertThat(Configuration.ofProcess().get("java.version")).contains(System.getProperty("java.version"));
        assertThat(Configuration.ofProcess().get("path")).isEqualTo(Optional.ofNullable(System.getenv("PATH")));
        assertThat(Configuration.ofProcess().get("")).isEmpty();
    }
}
