package io.rcml.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void ordinary_text_of_any_script_stays_as_it_is() {
        assertThat(Printable.of("Zoë Ιουλ 周六 📞")).isEqualTo("Zoë Ιουλ 周六 📞");
    }

    @Test
    void what_moves_the_cursor_hides_or_reverses_is_escaped() {
        assertThat(Printable.of("a\r\nb\tc\u001b[31m\u0000\u2028\u202e\ud800"))
                .isEqualTo("a\\r\\nb\\tc\\u001b[31m\\u0000\\u2028\\u202e\\ud800");
    }

    @Test
    void long_text_is_cut_between_characters() {
        assertThat(Printable.of("a".repeat(200))).isEqualTo("a".repeat(200));
        assertThat(Printable.of("a".repeat(201))).isEqualTo("a".repeat(200) + "…");
        assertThat(Printable.of("📞".repeat(100_000))).hasSizeLessThan(500).endsWith("📞…");
    }

    @Test
    void the_token_of_a_link_is_hidden() {
        String link = "https://app.example.com/line/call~" + "A".repeat(70);

        assertThat(Printable.quoted(link + " ü?n=1")).isEqualTo("\"https://app.example.com/line/call~… ü?n=1\"");
        assertThat(Printable.of("a".repeat(150) + link)).doesNotContain("AA");
    }

    @Test
    void a_character_that_cannot_be_printed_has_a_name() {
        assertThat(Printable.name('\0')).isEqualTo("U+0000");
        assertThat(Printable.name('\uDC00')).isEqualTo("U+DC00");
        assertThat(Printable.name(0x1F4DE)).isEqualTo("U+1F4DE");
    }

    @Test
    void a_text_is_quoted_on_one_line() {
        assertThat(Printable.quoted("a\nb")).isEqualTo("\"a\\nb\"");
    }

    @Test
    void messages_show_a_value_in_one_line_and_without_half_a_character() {
        assertThat(Printable.quoted("a\r\nb\u0085\u2028\u2029\u0000\uD800c"))
                .isEqualTo("\"a\\r\\nb\\u0085\\u2028\\u2029\\u0000\\ud800c\"");
        assertThat(Printable.quoted("😀".repeat(201))).isEqualTo('"' + "😀".repeat(100) + "…\"");
        assertThat(Printable.quoted("a".repeat(100))).isEqualTo('"' + "a".repeat(100) + '"');
    }
}
