package io.rcml.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against the vectors that Twilio's own libraries publish in their tests. */
class TwilioSignatureTest {

    private static final String URL = "https://mycompany.com/myapp.php?foo=1&bar=2";
    private static final Map<String, List<String>> FORM = Map.of(
            "CallSid", List.of("CA1234567890ABCDE"),
            "Caller", List.of("+14158675309"),
            "Digits", List.of("1234"),
            "From", List.of("+14158675309"),
            "To", List.of("+18005551212"));

    private final TwilioSignature signature = new TwilioSignature("12345");

    @ParameterizedTest(name = "[{index}] {2}")
    @CsvSource(delimiter = '|', textBlock = """
            https://mycompany.com/myapp.php?foo=1&bar=2           | RSOYDt4T1cUTdK1PDd93/VVr8B8= | as it is
            https://mycompany.com:1234/myapp.php?foo=1&bar=2      | RSOYDt4T1cUTdK1PDd93/VVr8B8= | the platform left the port out
            http://mycompany.com:1234/myapp.php?foo=1&bar=2       | Zmvh+3yNM1Phv2jhDCwEM3q5ebU= | with a port
            https://mycompany.com/myapp.php?foo=1&bar=2           | kvajT1Ptam85bY51eRf/AJRuM3w= | the platform put 443 in
            http://mycompany.com/myapp.php?foo=1&bar=2            | 0ZXoZLH/DfblKGATFgpif+LLRf4= | the platform put 80 in
            https://user:pass@mycompany.com/myapp.php?foo=1&bar=2 | CukzLTc1tT5dXEDIHm/tKBanW10= | user and password
            https://user@mycompany.com/myapp.php?foo=1&bar=2      | 2YRLlVAflCqxaNicjMpJcSTgzSs= | user alone
            https://user:pass@mycompany.com/myapp.php?foo=1&bar=2 | ZQFR1PTIZXF2MXB8ZnKCvnnA+rI= | user and password, the platform put 443 in
            https://mycompany.com/myapp.php?foo=1&bar=2&Body=It's+amazing | dsq4Ehbj6cs+KdTkpF5sSSplOWw= | special characters
            """, quoteCharacter = '"')
    void the_published_vectors_are_met(String url, String published, String name) {
        assertThat(signature.matches(published, url, FORM)).as(name).isTrue();
    }

    @Test
    void the_published_vectors_of_repeated_parameters_are_met() {
        Map<String, List<String>> digits = Map.of(
                "Sid", List.of("CA123"), "SidAccount", List.of("AC123"), "Digits", List.of("5678", "1234", "1234"));
        Map<String, List<String>> addresses =
                Map.of("MessagingBinding.Address", List.of("+1415xxxxxxx", "+1325xxxxxxx"));

        assertThat(signature.matches("IK+Dwps556ElfBT0I3Rgjkr1wJU=", URL, digits))
                .isTrue();
        assertThat(signature.matches("83O6e2vORAoJHUNzJjDWN1jz+BA=", URL, addresses))
                .isTrue();
    }

    @Test
    void what_was_not_signed_is_refused() {
        String published = "RSOYDt4T1cUTdK1PDd93/VVr8B8=";
        Map<String, List<String>> more = Map.of("CallSid", List.of("CA1"));

        assertThat(signature.matches(published, URL, more)).isFalse();
        assertThat(signature.matches(published, URL, Map.of())).isFalse();
        assertThat(signature.matches(published, URL + "&a=b", FORM)).isFalse();
        assertThat(signature.matches(published, "http://mycompany.com/myapp.php?foo=1&bar=2", FORM))
                .isFalse();
        assertThat(signature.matches(published.replace("=", ""), URL, FORM)).isFalse();
        assertThat(signature.matches("", URL, FORM)).isFalse();
        assertThat(signature.matches("WRONG_SIGNATURE", "no URL", FORM)).isFalse();
        assertThat(new TwilioSignature("123456").matches(published, URL, FORM)).isFalse();
    }
}
