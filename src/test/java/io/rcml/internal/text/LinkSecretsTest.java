package io.rcml.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LinkSecretsTest {

    private static final String TOKEN = "AQRtYWlu_-" + "x".repeat(50);

    @Test
    void each_token_in_a_text_is_hidden_however_often_its_link_is_encoded() {
        assertThat(LinkSecrets.hiddenIn("to=https://a.example/in~" + TOKEN + "?b=c and /in%7e" + TOKEN))
                .isEqualTo("to=https://a.example/in~…?b=c and /in%7e…");
        assertThat(LinkSecrets.hiddenIn("Url=https%3A%2F%2Fa.example%2Fin%7E" + TOKEN + "&Method=POST"))
                .isEqualTo("Url=https%3A%2F%2Fa.example%2Fin%7E…&Method=POST");
        assertThat(LinkSecrets.hiddenIn("in%252525%257E" + TOKEN + "%2Fon")).isEqualTo("in%252525%257E…%2Fon");
    }

    @Test
    void other_text_stays_as_it_is() {
        assertThat(LinkSecrets.hiddenIn("about ~20 calls of /~alice/" + TOKEN))
                .isEqualTo("about ~20 calls of /~alice/" + TOKEN);
        assertThat(LinkSecrets.hiddenInPath("/~alice/" + TOKEN)).isEqualTo("/~alice/" + TOKEN);
    }

    @Test
    void what_is_too_short_for_a_part_of_a_token_stays_and_the_next_mark_counts() {
        assertThat(LinkSecrets.hiddenIn("~" + "a".repeat(19) + " ~" + "a".repeat(20) + " %7"))
                .isEqualTo("~" + "a".repeat(19) + " ~… %7");
        assertThat(LinkSecrets.hiddenIn("~~%25%7e" + "a".repeat(20) + "%")).isEqualTo("~~%25%7e…%");
        assertThat(LinkSecrets.hiddenInPath("/~" + "a".repeat(19) + "/~" + "a".repeat(19) + "~"))
                .isEqualTo("/~" + "a".repeat(19) + "/~…");
        assertThat(LinkSecrets.hiddenInPath("")).isEmpty();
    }

    @Test
    void a_token_in_a_path_is_hidden_even_if_it_is_damaged() {
        assertThat(LinkSecrets.hiddenInPath("/in~" + TOKEN)).isEqualTo("/in~…");
        assertThat(LinkSecrets.hiddenInPath("/in%7E" + TOKEN + "/on?a=b")).isEqualTo("/in~…/on?a=b");
        assertThat(LinkSecrets.hiddenInPath("/in~A.B;C=" + TOKEN)).isEqualTo("/in~…");
    }
}
