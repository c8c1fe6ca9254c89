package io.rcml.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FlatJsonTest {

    @Test
    void members_are_read_in_order_and_as_they_are_written() {
        Map<String, List<@Nullable String>> read = read("""
                { "CallSid" : "CA1", "To":["a", 3 , null,true],
                \t"n":-1.20e+3,"b":false,"none":null,"nothing":[],"":"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00E9\\ud83D\\ude00😀"}
                """);

        assertThat(read.keySet()).containsExactly("CallSid", "To", "n", "b", "none", "nothing", "");
        assertThat(read)
                .containsEntry("CallSid", List.of("CA1"))
                .containsEntry("To", Arrays.asList("a", "3", null, "true"))
                .containsEntry("n", List.of("-1.20e+3"))
                .containsEntry("b", List.of("false"))
                .containsEntry("none", Arrays.asList((String) null))
                .containsEntry("nothing", List.of())
                .containsEntry("", List.of("\"\\/\b\f\n\r\té😀😀"));
        assertThat(read(" {} ")).isEmpty();
        assertThat(read("{\"n\":0}")).containsEntry("n", List.of("0"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"CallSid\":\"CA1\",\"CallSid\":\"CA2\"} | has the name \"CallSid\" twice; send several values as an array",
                "{\"a\":1,\"\\u0061\":1} | has the name \"a\" twice; send several values as an array",
                "{\"a\":1}{\"a\":2} | does not end with its object: it has \"{\" at character 8 behind it",
                "{\"a\":1} x | does not end with its object: it has \"x\" at character 9 behind it",
                "{\"From\":\"x\\ud800\"} | has half a surrogate pair, U+D800, in the value of \"From\"",
                "{\"From\":[\"\\ude00\\ud83d\"]} | has half a surrogate pair, U+DE00, in the value of \"From\"",
                "{\"\\udfff\":1} | has half a surrogate pair, U+DFFF, in a name",
                "{\"a\":{}} | is nested too deeply: the value of \"a\" is an object or an array in an array; send a text, or an array of texts",
                "{\"a\":[[]]} | is nested too deeply: the value of \"a\" is an object or an array in an array; send a text, or an array of texts",
                "[1] | is no object of parameters: it has \"[\" at character 1 instead of {",
                "`` | is no object of parameters: it ends instead of {",
                "null | is no object of parameters: it has \"n\" at character 1 instead of {"
            })
    void what_can_be_read_in_two_ways_or_holds_no_parameters_is_refused(String json, String reason) {
        assertRefused(json, reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\" | it ends instead of :",
                "{\"a\": | it ends instead of a value",
                "{\"a\":1 | it ends instead of , or }",
                "{\"a\":1,} | it has \"}\" at character 8 instead of \"",
                "{\"a\":[1,]} | it has \"]\" at character 9 instead of a value",
                "{\"a\":[1} | it has \"}\" at character 8 instead of , or ]",
                "{a:1} | it has \"a\" at character 2 instead of \"",
                "{'a':1} | it has \"'\" at character 2 instead of \"",
                "{\"a\":01} | it has \"1\" at character 7 instead of , or }",
                "{\"a\":1.} | it has \"}\" at character 8 instead of a digit",
                "{\"a\":+1} | it has \"+\" at character 6 instead of a value",
                "{\"a\":-} | it has \"}\" at character 7 instead of a digit",
                "{\"a\":1e} | it has \"}\" at character 8 instead of a digit",
                "{\"a\":NaN} | it has \"N\" at character 6 instead of a value",
                "{\"a\":tru} | it has \"t\" at character 6 instead of true",
                "{\"a\":nullx} | it has \"x\" at character 10 instead of , or }",
                "{\"a\":\"x | it ends instead of \" at the end of the value of \"a\"",
                "{\"a\":\"\\x\"} | it has \"x\" at character 8 instead of what a backslash may escape",
                "{\"a\":\"\\u12g4\"} | it has \"g\" at character 11 instead of a hexadecimal digit",
                "{\"a\":\"\\u00٣0\"} | it has \"٣\" at character 11 instead of a hexadecimal digit",
                "{\"a\":1/**/} | it has \"/\" at character 7 instead of , or }",
                "{\"a\":😀} | it has \"😀\" at character 6 instead of a value"
            })
    void what_is_not_json_is_refused_with_its_place(String json, String reason) {
        assertRefused(json, "is not JSON: " + reason);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{}\0", "{\"a\":1\0}", "{\"a\":\"\0\"}", "{\"a\":\"\n\"}", "\uFEFF{}", "\u00A0{}", "{}\u2028"})
    void neither_control_characters_nor_other_white_space_nor_a_byte_order_mark_is_taken_for_nothing(String json) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json));
    }

    @Test
    void what_is_not_utf_8_is_refused() {
        for (byte[] json : List.of(
                "{\"a\":\"é\"}".getBytes(StandardCharsets.ISO_8859_1),
                "{\"a\":1}".getBytes(StandardCharsets.UTF_16),
                new byte[] {'{', '"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"', ':', '1', '}'},
                new byte[] {'{', '"', (byte) 0xC0, (byte) 0xA2, '"', ':', '1', '}'})) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FlatJson.read(json))
                    .withMessage("is not UTF-8");
        }
    }

    @Test
    void a_number_is_never_more_than_its_text_and_that_is_bounded() {
        assertThat(read("{\"a\":1e1999999999}")).containsEntry("a", List.of("1e1999999999"));
        assertThat(read("{\"a\":" + "9".repeat(64) + "}")).containsEntry("a", List.of("9".repeat(64)));
        assertRefused(
                "{\"a\":[" + "9".repeat(65_000) + "]}",
                "has a number of 65000 characters as the value of \"a\"; send at most 64, or a text");
    }

    private static void assertRefused(String json, String reason) {
        assertThatIllegalArgumentException().isThrownBy(() -> read(json)).withMessage(reason);
    }

    private static Map<String, List<@Nullable String>> read(String json) {
        return FlatJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
