package io.rcml.lint;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.model.GenericElement;
import io.rcml.model.Rcml;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class RcmlLintTest {

    private static final String SEVERAL = """
            <?xml version="1.0"?>
            <Response>
              <Say loud="yes" Voice="man">Hello</Say>
              <Dial action="/next" timeOut="5">
                <Client statusCallback="events">alice</Client>
                <Client>bob<Video/></Client>
              </Dial>
              <Hangup/>
            </Response>
            """;

    @Test
    void gives_findings_in_the_order_of_the_document() {
        assertThat(RcmlLint.check(SEVERAL))
                .isUnmodifiable()
                .extracting(finding -> finding.location() + " " + finding.id())
                .containsExactly(
                        "3:8 /Response/Say[1] unknown-attribute",
                        "3:19 /Response/Say[1] misspelt-attribute",
                        "4:24 /Response/Dial[1] misspelt-attribute",
                        "5:5 /Response/Dial[1]/Client[1] events-not-listed",
                        "5:13 /Response/Dial[1]/Client[1] relative-status-callback",
                        "6:5 /Response/Dial[1]/Client[2] video-without-name",
                        "8:3 /Response/Hangup[1] unreachable-verb");
    }

    @Test
    void finds_in_a_document_what_is_in_its_text() {
        assertThat(RcmlLint.check(Rcml.parse(SEVERAL)))
                .extracting(Finding::id)
                .containsExactlyInAnyOrderElementsOf(
                        RcmlLint.check(SEVERAL).stream().map(Finding::id).toList());
    }

    @Test
    void a_document_has_no_lines() {
        Rcml document = Rcml.builder()
                .say("Hello")
                .redirect("/menu")
                .element(GenericElement.builder("Stream").build())
                .build();

        assertThat(RcmlLint.check(document))
                .extracting(Finding::toString)
                .containsExactly(
                        "/Response/Stream[1] error: Stream is never reached: the Redirect before it goes on elsewhere; move it"
                                + " before the Redirect, or into the document that goes on [unreachable-verb: RCML: what"
                                + " follows Redirect, Reject, Hangup or an action that always fires is never reached]",
                        "/Response/Stream[1] warning: Stream is no element of RCML, so the platform skips it and all in it;"
                                + " leave it out, unless your platform has learnt it"
                                + " [unknown-element: the platform's code: unknown verbs are skipped]");
        assertThat(RcmlLint.check(document).get(0).location()).isEqualTo(new Location(0, 0, "/Response/Stream[1]"));
    }

    @Test
    void what_is_for_editors_is_nothing_to_complain_about() {
        assertThat(RcmlLint.check("<Response xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
                        + " xsi:noNamespaceSchemaLocation='rcml.xsd'><Hangup/></Response>"))
                .isEmpty();
    }

    @Test
    void bytes_are_read_as_the_platform_reads_them() {
        byte[] broken = "<Response><Say>\u00e9</Say></Response>".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(RcmlLint.check("<Response><Say>\u00e9</Say></Response>".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(RcmlLint.check(broken))
                .singleElement()
                .hasToString(
                        "1:16 error: expected UTF-8, found the byte 0xE9; mend that first: of such a document the platform does"
                                + " nothing"
                                + " [malformed: XML 1.0, and the limits of Rcml.parse]");
        assertThat(RcmlLint.checkScreening(broken)).isEqualTo(RcmlLint.check(broken));
    }

    @Test
    void every_text_from_outside_is_shown_on_one_line() {
        List<Finding> findings = RcmlLint.check("<Response>a\nb\u202ec<Say voice='&#10;x'>d</Say></Response>");

        assertThat(findings)
                .hasSize(2)
                .allSatisfy(finding -> assertThat(finding.toString()).doesNotContain("\n", "\u202e"));
    }

    @Test
    void no_warnings_keep_out_an_error() {
        List<Finding> findings = RcmlLint.check("<Response>" + "<Stream/>".repeat(150) + "<Say/></Response>");

        assertThat(findings)
                .filteredOn(finding -> finding.severity() == Severity.WARNING)
                .hasSize(100);
        assertThat(findings)
                .last()
                .satisfies(finding -> assertThat(finding.rule()).isEqualTo(Rule.MISSING_CONTENT));
    }

    @Test
    void names_that_a_builder_was_given_are_meant() {
        Rcml tomorrow = Rcml.builder()
                .element(GenericElement.builder("Pay").build())
                .dial(dial -> dial.to("+1").attribute("timeouts", "5"))
                .build();

        assertThat(RcmlLint.check(tomorrow))
                .extracting(Finding::rule)
                .containsExactly(Rule.UNKNOWN_ELEMENT, Rule.UNKNOWN_ATTRIBUTE);
        assertThat(RcmlLint.check(Rcml.parse("<Response><dial callerid='+1'/></Response>")))
                .extracting(Finding::rule)
                .containsExactly(Rule.MISSPELT_ELEMENT);
    }

    @Test
    void a_message_is_short_however_long_the_value() {
        String events = "ringing ".repeat(100_000);

        assertThat(RcmlLint.check("<Response><Dial><Client statusCallback='https://a.example/' statusCallbackEvent='"
                        + events + "'>a</Client></Dial></Response>"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.cure()).isEqualTo("write statusCallbackEvent=\"ringing\""));
    }

    @Test
    @Timeout(20)
    void gives_up_after_a_hundred_findings_however_long_the_names() {
        String longName = "x".repeat(1 << 19);
        String hostile = "<Response><Gather " + longName + "=''>" + "<a/>".repeat(100_000) + "</Gather></Response>";

        assertThat(RcmlLint.check(hostile)).hasSize(100);
        assertThat(RcmlLint.check(
                        "<Response><" + longName + ">" + "<a/>".repeat(100_000) + "</" + longName + "></Response>"))
                .singleElement()
                .satisfies(finding -> assertThat(finding.id()).isEqualTo("malformed"));
        assertThat(RcmlLint.check("<Response>" + "a<Say/>".repeat(140_000) + "</Response>"))
                .hasSize(100);
        assertThat(RcmlLint.check("<Response><Say>" + " <!---->".repeat(130_000) + "a</Say></Response>"))
                .isEmpty();
        assertThat(RcmlLint.check("<Response><Say>a" + " <!---->".repeat(130_000) + "a</Say></Response>"))
                .hasSize(1);
        assertThat(RcmlLint.check("<Response>" + "<Say>&</Say>".repeat(80_000) + "</Response>"))
                .hasSize(100);
    }
}
