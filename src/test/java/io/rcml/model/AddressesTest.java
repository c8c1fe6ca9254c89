package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.rcml.lint.RcmlLint;
import io.rcml.lint.Rule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is dialled by which noun, and how addresses are written. */
class AddressesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Number | sip:alice@example.com | must be a phone number; a SIP URI is dialled by Sip
            Number | SIPS:alice@example.com | must be a phone number; a SIP URI is dialled by Sip
            Number | client:alice | must be a phone number; a client is dialled by Client, by its name alone
            Number | +1555\u200b0100 | must not hold U+200B (ZERO WIDTH SPACE) at index 5, which nobody sees
            Number | \ufeff5550100 | must not hold U+FEFF (ZERO WIDTH NO-BREAK SPACE) at index 0, which nobody sees
            Number | \u202a5550100 | must not hold U+202A (LEFT-TO-RIGHT EMBEDDING) at index 0, which nobody sees
            Number | 555\u00a00100 | must not hold U+00A0 (NO-BREAK SPACE) at index 3, which nobody sees
            Number | 555\u0661 | must be written with the digits 0 to 9, not with U+0661 (ARABIC-INDIC DIGIT ONE) at index 3
            Number | \uff15550100 | must be written with the digits 0 to 9, not with U+FF15 (FULLWIDTH DIGIT FIVE) at index 0
            Client | sip:alice@example.com | must be a client's name; a SIP URI is dialled by Sip
            Client | client:alice | must be a client's name; a client is dialled by Client, by its name alone
            Sip    | alice@example.com | must be a SIP URI, such as sip:alice@example.com
            Sip    | sip:@example.com | must name somebody before the @, such as sip:alice@example.com
            Sip    | sip:@ | must name somebody before the @, such as sip:alice@example.com
            Sip    | sip: | must have a host, such as example.com or [2001:db8::1]
            Sip    | sip:alice@ | must have a host, such as example.com or [2001:db8::1]
            Sip    | sip:alice@[2001:db8::1 | must have a host, such as example.com or [2001:db8::1]
            Sip    | sip:alice@example.com:0 | must have a port from 1 to 65535, or none
            Sip    | sip:alice@example.com:65536 | must have a port from 1 to 65535, or none
            Sip    | sip:alice@example.com:sip | must have a port from 1 to 65535, or none
            Sip    | sip:alice@example.com: | must have a port from 1 to 65535, or none
            Sip    | sip:a@b@c | must be a SIP URI, such as sip:alice@example.com
            """)
    void what_no_such_noun_can_dial_is_refused_and_found(String noun, String address, String wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> built(noun, address))
                .withMessageStartingWith(noun)
                .withMessageContaining(" " + wrong + ", not \"");
        assertThat(RcmlLint.check("<Response><Dial><" + noun + ">" + address + "</" + noun + "></Dial></Response>"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(Rule.VALUE_NOT_ALLOWED))
                .satisfies(finding -> assertThat(finding.problem()).startsWith(noun + " text " + wrong));
    }

    private static Noun built(String noun, String address) {
        return switch (noun) {
            case "Number" -> Number.builder().number(address).build();
            case "Client" -> Client.builder().name(address).build();
            default -> Sip.builder().uri(address).build();
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sip:alice@example.com",
                "sips:alice@example.com:5061",
                "sip:+1555@[2001:db8::1]:5060;transport=tcp",
                "sip:alice:secret@192.0.2.1",
                "sip:example.com",
                "SIP:a;x=y@b;transport=tcp"
            })
    void a_sip_uri_is_one(String uri) {
        assertThat(Sip.builder().uri(uri).build().uri()).isEqualTo(uri);
        assertThat(RcmlLint.check("<Response><Dial><Sip>" + uri + "</Sip></Dial></Response>"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1 (555) 0100", "123-321-4321", "911", "alice"})
    void a_number_is_what_the_platforms_routes_know(String number) {
        assertThat(Number.builder().number(number).build().number()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sip:alice@example.com | must be a number, or client:name; a SIP URI is dialled by Sip
            555\u200b0100         | must not hold U+200B (ZERO WIDTH SPACE) at index 3, which nobody sees
            """)
    void the_text_of_a_dial_is_a_number_or_a_client(String text, String wrong) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Dial.builder().to(text))
                .withMessageContaining("Dial to " + wrong + ", not \"");
        assertThat(RcmlLint.check("<Response><Dial>" + text + "</Dial></Response>"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.problem()).startsWith("Dial text " + wrong));
        assertThat(Dial.builder().to("client:alice").build().to()).contains("client:alice");
    }
}
