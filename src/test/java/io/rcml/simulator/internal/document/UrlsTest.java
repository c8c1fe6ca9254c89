package io.rcml.simulator.internal.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UrlsTest {

    @Test
    void a_ladder_shows_path_and_query_and_cuts_what_only_machines_read() {
        assertThat(Urls.shown("https://app.example.com/desk/answered?caller=carol"))
                .isEqualTo("/desk/answered?caller=carol");
        assertThat(Urls.shown("https://app.example.com")).isEqualTo("/");
        assertThat(Urls.shown("https://app.example.com/desk/answered~" + "AQ5zdGFydC1hMDk0YzZhZg".repeat(3) + "?a=b"))
                .isEqualTo("/desk/answered~AQ5z…?a=b");
        assertThat(Urls.shown("no URL")).isEqualTo("no URL");
    }
}
