package io.rcml.model;

import static io.rcml.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which URLs the builders refuse, and in which words. */
class UrlRulesTest {

    private static final String WRONG =
            " must be a URL, with spaces, quotes and all beyond ASCII percent-encoded, not \"";

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a b", "a\"b", "é.wav", "/%zz", "http://", "a\\b"})
    void urls_are_encoded(String url) {
        assertRefused(() -> Prompt.play(url), "Play url" + WRONG + url + '"');
        assertRefused(() -> Redirect.builder().url(url), "Redirect url" + WRONG + url + '"');
        assertRefused(() -> Dial.builder().action(url), "Dial action" + WRONG + url + '"');
        assertRefused(() -> Client.builder().url(url), "Client url" + WRONG + url + '"');
    }

    @Test
    void urls_may_name_a_host_with_an_underscore() {
        assertThat(Client.builder()
                        .name("a")
                        .statusCallback("http://my_app:8080/calls")
                        .build()
                        .statusCallback())
                .contains("http://my_app:8080/calls");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ftp://a.example/b", "mailto:a@b.example", "http:b", "file:///b", "javascript:b"})
    void urls_are_of_the_web_when_absolute(String url) {
        assertRefused(
                () -> Gather.builder().action(url),
                "Gather action must be an absolute http or https URL in ASCII, such as https://app.example.com/calls, not \""
                        + url + '"');
        assertRefused(
                () -> Conference.builder().waitUrl(url),
                "Conference waitUrl must be an absolute http or https URL in ASCII, such as https://app.example.com/calls, not \""
                        + url + '"');
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"a.wav", "/a/b", "../a", "?a=b&c=d", "#a", "//a.example/b", "https://a.example/b#c", "%C3%A9"})
    void urls_may_be_relative(String url) {
        assertThat(Prompt.play(url).url()).isEqualTo(url);
    }
}
