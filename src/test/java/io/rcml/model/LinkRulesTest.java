package io.rcml.model;

import static io.rcml.call.CallEvent.ANSWERED;
import static io.rcml.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.links.Link;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which links the actions and callbacks of Record, messages, locations and USSD take, and which they refuse. */
class LinkRulesTest {

    private static final Link CALL = Link.toCall("Desk.next", "https://a.example/next");
    private static final Link SCREENING = Link.toScreening("Desk.screen", "https://a.example/screen");
    private static final Link REPORT = Link.toStatus("Desk.sent", "https://a.example/sent", Set.of());
    private static final Link LEG = Link.toStatus("Desk.answered", "https://a.example/answered", Set.of(ANSWERED));

    @Test
    void links_lead_to_handlers_that_say_what_to_do_next() {
        assertThat(Record.builder().action(CALL).build().action()).contains("https://a.example/next");
        assertThat(Sms.builder().text("hi").action(SCREENING).build().action()).contains("https://a.example/screen");
        assertThat(Fax.builder().url("a.pdf").action(CALL).build().action()).contains("https://a.example/next");
        assertThat(notification().action(CALL).build().action()).contains("https://a.example/next");
        assertThat(UssdCollect.builder().message("hi").action(CALL).build().action())
                .contains("https://a.example/next");
    }

    @Test
    void links_lead_nowhere_else() {
        String needs = " action needs a link to an @OnCall handler or an @OnScreening handler,"
                + " and Desk.sent is an @OnStatus handler";
        assertRefused(() -> Record.builder().action(REPORT), "Record" + needs);
        assertRefused(() -> Sms.builder().action(REPORT), "Sms" + needs);
        assertRefused(() -> Fax.builder().action(REPORT), "Fax" + needs);
        assertRefused(() -> Immediate.builder().action(REPORT), "Immediate" + needs);
        assertRefused(() -> Notification.builder().action(REPORT), "Notification" + needs);
        assertRefused(
                () -> UssdCollect.builder().action(SCREENING),
                "UssdCollect action needs a link to an @OnCall handler, and Desk.screen is an @OnScreening handler");
    }

    @Test
    void links_lead_to_handlers_of_reports() {
        String sent = "https://a.example/sent";
        assertThat(Record.builder().transcribeCallback(REPORT).build().transcribeCallback())
                .contains(sent);
        assertThat(Sms.builder().text("hi").statusCallback(REPORT).build().statusCallback())
                .contains(sent);
        assertThat(Fax.builder().url("a.pdf").statusCallback(REPORT).build().statusCallback())
                .contains(sent);
        assertThat(Immediate.builder()
                        .deviceIdentifier("1")
                        .statusCallback(REPORT)
                        .build()
                        .statusCallback())
                .contains(sent);
        assertThat(notification().statusCallback(REPORT).build().statusCallback())
                .contains(sent);
    }

    @Test
    void links_do_not_lead_a_report_to_who_hears_of_legs() {
        String hears = ", and Desk.answered hears the status callbacks of a leg";
        assertRefused(
                () -> Record.builder().transcribeCallback(LEG),
                "Record transcribeCallback needs a link to a handler that takes TranscriptionResult" + hears);
        assertRefused(
                () -> Sms.builder().statusCallback(LEG),
                "Sms statusCallback needs a link to a handler that takes SmsResult" + hears);
        assertRefused(
                () -> Fax.builder().statusCallback(LEG),
                "Fax statusCallback needs a link to a handler that takes FaxResult" + hears);
        assertRefused(
                () -> Immediate.builder().statusCallback(LEG),
                "Immediate statusCallback needs a link to a handler that takes GeolocationResult" + hears);
        assertRefused(
                () -> Notification.builder().statusCallback(LEG),
                "Notification statusCallback needs a link to a handler that takes GeolocationResult" + hears);
    }

    @Test
    void links_do_not_lead_a_report_to_who_answers() {
        assertRefused(
                () -> Sms.builder().statusCallback(CALL),
                "Sms statusCallback needs a link to an @OnStatus handler, and Desk.next is an @OnCall handler");
        assertRefused(
                () -> Record.builder().transcribeCallback(SCREENING),
                "Record transcribeCallback needs a link to an @OnStatus handler,"
                        + " and Desk.screen is an @OnScreening handler");
    }

    private static Notification.Builder notification() {
        return Notification.builder().deviceIdentifier("1");
    }
}
