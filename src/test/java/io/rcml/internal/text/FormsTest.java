package io.rcml.internal.text;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class FormsTest {

    @Test
    void names_and_values_are_read_in_order() {
        assertThat(Forms.parse("b=2&a=%C3%A9+%2B&b=1&&bare&=x"))
                .containsExactly(
                        entry("b", List.of("2", "1")),
                        entry("a", List.of("é +")),
                        entry("bare", List.of("")),
                        entry("", List.of("x")));
        assertThat(Forms.parse(null)).isEmpty();
        assertThat(Forms.parse("")).isEmpty();
    }

    @Test
    void a_percent_sign_that_encodes_nothing_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.parse("a=%G0"));
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.parse("a=%+1"));
        assertThatIllegalArgumentException().isThrownBy(() -> Forms.decode("%"));
    }

    @Test
    void octets_that_stand_for_no_text_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forms.parse("a=%FF"))
                .withMessage("the value of \"a\" is not UTF-8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Forms.decode("\uD800"))
                .withMessage("\"\\ud800\" has half a surrogate pair");
    }

    @Test
    void names_are_counted_without_being_read() {
        for (String form : List.of("", "&", "a", "a&", "&a", "a&&b=%", "a=1&a=2&=&c")) {
            assertThat(Forms.count(form.getBytes(StandardCharsets.UTF_8)))
                    .as(form)
                    .isEqualTo((int) List.of(form.split("&")).stream()
                            .filter(pair -> !pair.isEmpty())
                            .count());
        }
    }

    @Test
    void what_is_written_is_read_as_it_was_and_may_stand_in_a_path() {
        String text = "a b+c*é😀?#%{x};=&/~-._";

        assertThat(Forms.encode(text)).isEqualTo("a%20b%2Bc%2A%C3%A9%F0%9F%98%80%3F%23%25%7Bx%7D%3B%3D%26%2F%7E-._");
        assertThat(Forms.decode(Forms.encode(text))).isEqualTo(text);
    }
}
