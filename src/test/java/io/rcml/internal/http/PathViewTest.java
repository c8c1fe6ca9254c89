package io.rcml.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PathViewTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            /app/desk/after,            /app/desk/after
            /app/desk/%61fter,          /app/desk/after
            /app/desk/%C5%BDofie%20K,   /app/desk/Žofie K
            /app/desk/100%25,           /app/desk/100%
            /app/desk/%252F,            /app/desk/%2F
            /app/desk/a+b~c,            /app/desk/a+b~c
            /app/desk/...,              /app/desk/...
            /app/desk/a.b/,             /app/desk/a.b/
            /,                          /
            """)
    void what_reads_the_same_however_it_is_read_has_no_obstacle(String raw, String seen) {
        assertThat(PathView.obstacle(raw, "", seen)).isNull();
    }

    @Test
    void a_context_path_may_be_encoded_or_not() {
        assertThat(PathView.obstacle("/my%20app/desk", "/my app", "/desk")).isNull();
        assertThat(PathView.obstacle("/my%20app/desk", "/my%20app", "/desk")).isNull();
        assertThat(PathView.obstacle("/100%25/desk", "/100%", "/desk")).isNull();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            /app/desk%2Fafter,      its path has an encoded slash
            /app/desk%5cafter,      its path has a backslash
            /app/desk/after;x=1,    its path has parameters
            /app//desk/after,       its path has an empty segment
            /app/desk/%2e%2E/after, its path has a dot segment
            /app/desk/.,            its path has a dot segment
            /app/desk/after%00,     its path has a control character
            /app/desk/after%C2%85,  its path has a control character
            /app/desk%C0%AFafter,   its path is no UTF-8
            /app/desk/%ED%A0%80,    its path is no UTF-8
            /app/desk/after%,       its path has a percent sign that encodes nothing
            /app/desk/%+1,          its path has a percent sign that encodes nothing
            /app/desk/Ž,            its path has a character that is not encoded
            app/desk,               its path begins with no slash
            *,                      its path begins with no slash
            /app/desk/other,        the server reads its path as another one
            """)
    void what_may_be_read_in_several_ways_is_said(String raw, String obstacle) {
        assertThat(PathView.obstacle(raw, "/app", "/desk/after")).isEqualTo(obstacle);
    }

    @ParameterizedTest
    @CsvSource({
        "/app/desk%2Fafter",
        "/app/desk%252Fafter",
        "/app/desk%5Cafter/",
        "//app/./desk//x/%2e%2e/after;a=b/..;/after",
        "/app/desk%C0%AFafter",
        "/app/desk%E0%80%AFafter%FF",
        "/app/desk/%C1%A1fter%00%0D%0A",
        "/../app/desk/after%3Bx",
        "/app/desk/%u0061/../after%20"
    })
    void a_path_is_loosened_to_what_it_may_have_been_meant_for(String raw) {
        assertThat(PathView.loosened(raw)).isEqualTo("/app/desk/after");
    }
}
