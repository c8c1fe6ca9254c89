package io.rcml.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkKeysTest {

    private static final String SECRET = "c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3I=";
    private static final String CURE = "; write one key, or while keys are changed two, as id:base64,id:base64, each of"
            + " 32 bytes or more, such as openssl rand -base64 32 prints";

    @Test
    void the_first_key_signs_and_all_are_found() {
        LinkKeys keys = LinkKeys.of(" b:" + SECRET + " , a:" + SECRET.replace("=", "") + " ");

        assertThat(keys.signing()).isEqualTo("b");
        assertThat(keys.find("a")).isPresent();
        assertThat(keys.find("c")).isEmpty();
    }

    @Test
    void keys_are_never_shown() {
        assertThat(LinkKeys.of("a:" + SECRET)).hasToString("keys [a]");
        assertThat(LinkKeys.random().toString()).matches("keys \\[start-[0-9a-f]{8}]");
        assertThat(LinkKeys.random()).asString().isNotEqualTo(LinkKeys.random().toString());
    }

    @Test
    void a_key_whose_last_byte_alone_differs_repeats_nothing() {
        assertThat(LinkKeys.of("a:" + "A".repeat(42) + "E=").signing()).isEqualTo("a");
    }

    @ParameterizedTest(name = "[{index}] {1}")
    @CsvSource(delimiter = '|', textBlock = """
            a:K,b:K,c:K      | it holds 3 keys
            K                | its first key has no id, which is up to 16 letters, digits, _ or -
            :K               | its first key has no id, which is up to 16 letters, digits, _ or -
            a b:K            | its first key has no id, which is up to 16 letters, digits, _ or -
            abcdefghijklmnopq:K | its first key has no id, which is up to 16 letters, digits, _ or -
            a:K,a:K          | its second key has the id of the first, "a"
            a:K,b:c2VjcmV0   | its second key "b" is 6 bytes long
            a:c2Vj*mV0       | its first key "a" is no base64
            a:               | its first key "a" is 0 bytes long
            a:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA= | its first key "a" repeats one byte
            a:K,b://////////////////////////////////////////// | its second key "b" repeats one byte
            a:VVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVVV | its first key "a" repeats one byte
            a:K,             | its second key has no id, which is up to 16 letters, digits, _ or -
            """)
    void what_is_unusable_is_refused_without_showing_it(String list, String reason) {
        assertThatThrownBy(() -> LinkKeys.of(list.replace("K", SECRET)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(reason + CURE)
                .hasNoCause();
    }
}
