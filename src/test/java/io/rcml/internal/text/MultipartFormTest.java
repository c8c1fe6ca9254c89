package io.rcml.internal.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MultipartFormTest {

    private static final String DISPOSITION = "Content-Disposition: form-data; name=\"a\"";

    private static Map<String, List<String>> read(String body) {
        return MultipartForm.read(body.replace("|", "\r\n").getBytes(StandardCharsets.ISO_8859_1), "b", count -> {});
    }

    @Test
    void each_part_is_a_field() {
        assertThat(read("--b|" + DISPOSITION + "||1|--b|" + DISPOSITION + "||2|--b--"))
                .isEqualTo(Map.of("a", List.of("1", "2")));
        assertThat(read("--b--")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "form-data; name=a # a",
                "FORM-DATA ; NAME = \"a\" # a",
                "form-data; name=\"a;b\\\"c\\\\d\" # a;b\"c\\d",
                "form-data; x; name=\"\"; =y # ''"
            })
    void its_disposition_names_it(String disposition, String name) {
        assertThat(read("--b|content-disposition: " + disposition + "||1|--b--"))
                .isEqualTo(Map.of(name, List.of("1")));
    }

    @Test
    void a_part_may_name_its_charset() {
        assertThat(read("--b|" + DISPOSITION + "|Content-Type: text/plain; charset=ISO-8859-1||Zo\u00e9|--b--"))
                .isEqualTo(Map.of("a", List.of("Zoé")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "'' # does not begin with its boundary",
                "--b # has no end of the line behind a boundary",
                "|--b-- # does not begin with its boundary",
                "--bc|--b-- # has no end of the line behind a boundary",
                "--b|" + DISPOSITION + " # ends in the headers of a part",
                "--b|" + DISPOSITION + "||1 # ends before its last boundary",
                "--b|" + DISPOSITION + "||1|--c-- # ends before its last boundary",
                "--b|" + DISPOSITION + "||1|--b--x # goes on behind its last boundary",
                "--b||1|--b-- # 'has a part that names no field: \"\"'",
                "--b|Content-Disposition: form-data||1|--b-- # 'has a part that names no field: \"form-data\"'",
                "--b|Content-Disposition: attachment; name=a||1|--b-- # 'has a part that names no field: \"attachment; name=a\"'",
                "--b|no header||1|--b-- # 'has a part whose headers are not headers, or too many: \"no header\"'",
                "--b|a:1|A:2||1|--b-- # 'has a part whose headers are not headers, or too many: \"A:2\"'",
                "--b|a:|b:|c:|d:|e:|f:|g:|h:|i:||1|--b-- # 'has a part whose headers are not headers, or too many: \"i:\"'",
                "--b|" + DISPOSITION + "; filename*=x||1|--b-- # 'has a file as \"a\"; CallAPI sends texts alone'",
                "--b|" + DISPOSITION + "; name=c||1|--b-- # 'has the parameter \"name\" twice in"
                        + " \"form-data; name=\"a\"; name=c\"'",
                "--b|Content-Disposition: form-data; name=\"a||1|--b-- # 'has a quotation without an end in"
                        + " \"form-data; name=\"a\"'",
                "--b|" + DISPOSITION
                        + "|Content-Type: image/png||1|--b-- # 'has no plain text as \"a\", but \"image/png\" in"
                        + " \"8bit\"'",
                "--b|" + DISPOSITION + "|Content-Transfer-Encoding: base64||1|--b-- # 'has no plain text as \"a\", but"
                        + " \"text/plain\" in \"base64\"'",
                "--b|" + DISPOSITION
                        + "|Content-Type: text/plain;charset=klingon||1|--b-- # has a value of \"a\" that is not klingon",
                "--b|" + DISPOSITION + "||\u00ff|--b-- # has a value of \"a\" that is not UTF-8"
            })
    void what_is_no_form_of_texts_is_refused(String body, String reason) {
        assertThatThrownBy(() -> read(body))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason);
    }
}
