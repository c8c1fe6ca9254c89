package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Email;
import io.rcml.annotation.Fax;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Record;
import io.rcml.annotation.Reject;
import io.rcml.annotation.Sms;
import io.rcml.annotation.UssdCollect;
import io.rcml.call.FaxResult;
import io.rcml.call.GatherResult;
import io.rcml.call.VoiceRequest;
import io.rcml.model.HttpMethod;
import io.rcml.model.RecordMedia;
import io.rcml.model.RejectReason;
import io.rcml.model.UssdMessage;
import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the annotations of the verbs that record, refuse and write send. */
class VerbAnswersTest {

    private static Application application;

    @BeforeAll
    static void deploy() {
        application = Application.of(
                Map.of(
                        "rcml.base-url", "https://app.example.com/phone",
                        "desk.number", "+19895550100",
                        "desk.mail", "desk@example.com",
                        "reports", "https://reports.example.com"),
                Calls.class,
                Messages.class,
                Ussd.class,
                UssdEnd.class,
                Screens.class);
    }

    @AfterAll
    static void undeploy() {
        application.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /c/record       | <Record/>
            /c/recorded     | <Record action="https://app.example.com/phone/c/reject?from=record"/>
            /c/record-all   | <Record action="https://other.example/x" method="GET" timeout="3" finishOnKey="-1" maxLength="60" transcribe="true" transcribeCallback="https://app.example.com/phone/m/sent" playBeep="false" media="audio_video"/>
            /c/transcribed  | <Record transcribe="false" transcribeCallback="../nowhere"/>
            /c/reject       | <Reject/>
            /c/busy         | <Reject reason="busy"/>
            /m/sms          | <Sms>From carol</Sms>
            /m/sms-all      | <Sms to="carol" from="+19895550100" action="https://app.example.com/phone/m/sms" method="POST" statusCallback="https://app.example.com/phone/m/sent?of=sms">a &lt; b &amp; c</Sms>
            /m/sms-root     | <Sms statusCallback="https://app.example.com/phone/m/sent">hello</Sms>
            /m/sms-away     | <Sms statusCallback="https://reports.example.com/sms">hello</Sms>
            /m/fax          | <Fax>offer.pdf</Fax>
            /m/fax-all      | <Fax to="+19895550101" from="+19895550100" action="https://app.example.com/phone/m/sms" method="GET" statusCallback="https://app.example.com/phone/m/sent">https://example.com/offer.pdf</Fax>
            /m/email        | <Email to="sales@example.com" from="desk@example.com">Please call back.</Email>
            /m/email-all    | <Email to="sales@example.com" from="desk@example.com" cc="a@example.com" bcc="b@example.com" subject="">Please call back.</Email>
            /u/text         | <UssdCollect action="https://app.example.com/phone/u/end"><UssdMessage>1 or 2?</UssdMessage></UssdCollect>
            /u/one          | <UssdCollect><UssdMessage>1 or 2?</UssdMessage></UssdCollect>
            /u/several      | <UssdCollect><UssdMessage>1 or 2?</UssdMessage><UssdMessage>Or 3?</UssdMessage></UssdCollect>
            /u/end          | <UssdMessage>Good bye</UssdMessage>
            /sc/record      | <Record action="https://app.example.com/phone/sc/reject"/>
            /sc/reject      | <Reject/>
            /sc/sms         | <Sms action="https://app.example.com/phone/m/sms">hello</Sms>
            """)
    void the_answer_is_what_the_annotation_and_the_result_say(String path, String expected) {
        assertThat(application.answer(path)).isEqualTo(expected);
    }

    @Test
    void a_relative_url_that_gives_a_variable_its_value_is_a_link_too() {
        try (Application variables = Application.of(ReportToVariable.class)) {
            assertThat(variables.answer("/x/a"))
                    .isEqualTo("<Fax statusCallback=\"https://app.example.com/phone/x/of/7%208?y=z\">a.pdf</Fax>");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/c/reject", "/c/busy", "/c/record", "/c/transcribed"})
    void a_document_that_is_always_the_same_is_made_once(String path) {
        assertThat(application.request(path, "CallSid", "CA1").document())
                .isSameAs(application.request(path, "CallSid", "CA2").document());
    }

    @Test
    void where_a_link_begins_need_not_be_known_at_deployment() {
        Map<String, String> withoutBaseUrl =
                Map.of("desk.number", "1", "desk.mail", "desk@example.com", "reports", "https://reports.example.com");

        assertThat(Application.failure(withoutBaseUrl, Calls.class, Messages.class))
                .startsWith("deployed: 15 handlers: @OnCall /c/busy, ");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /w/sms     | sms did not return what can be sent: Sms text must not be blank: the platform trims it to nothing
            /w/fax     | fax did not return what can be sent: Fax url must be a URL, with spaces, quotes and all beyond ASCII percent-encoded, not "no url"
            /w/email   | email did not return what can be sent: it returned null
            /w/collect | collect did not return what can be sent: UssdCollect has no message; add one by message(…)
            """)
    void what_cannot_be_sent_is_logged(String path, String logged) {
        try (Application wrong = Application.of(Unsendable.class);
                LogRecords log = new LogRecords()) {
            assertThat(wrong.answer(path)).isEqualTo("500");
            assertThat(log.records()).hasSize(1);
            assertThat(log.records().get(0).getThrown()).hasMessage(Unsendable.class.getName() + "." + logged);
        }
    }

    @RcmlController("/c")
    static class Calls {

        @OnCall("/record")
        @Record
        void record() {}

        @OnCall("/recorded")
        @Record(action = "reject?from=record")
        void recorded() {}

        @OnCall("/record-all")
        @Record(
                action = "https://other.example/x",
                method = HttpMethod.GET,
                timeout = 3,
                finishOnKey = "-1",
                maxLength = 60,
                transcribe = true,
                transcribeCallback = "../m/sent",
                playBeep = false,
                media = RecordMedia.AUDIO_VIDEO)
        void recordAll() {}

        @OnCall("/transcribed")
        @Record(transcribe = false, transcribeCallback = "../nowhere")
        void transcribed() {}

        @OnCall("/reject")
        @Reject
        void reject() {}

        @OnCall("/busy")
        @Reject(reason = RejectReason.BUSY)
        void busy() {}
    }

    @RcmlController("/m")
    static class Messages {

        @OnCall("/sms")
        @Sms
        String sms(VoiceRequest call) {
            return "From " + call.from();
        }

        @OnCall("/sms-all")
        @Sms(
                to = "carol",
                from = "${desk.number}",
                action = "sms",
                method = HttpMethod.POST,
                statusCallback = "sent?of=sms")
        String smsAll() {
            return "a < b & c";
        }

        @OnCall("/sms-root")
        @Sms(statusCallback = "/m/sent")
        String smsRoot() {
            return "hello";
        }

        @OnCall("/sms-away")
        @Sms(statusCallback = "${reports}/sms")
        String smsAway() {
            return "hello";
        }

        @OnStatus("/sent")
        void sent(GatherResult anythingButALeg) {}

        @OnCall("/fax")
        @Fax
        String fax() {
            return "offer.pdf";
        }

        @OnCall("/fax-all")
        @Fax(
                to = "+19895550101",
                from = "${desk.number}",
                action = "sms",
                method = HttpMethod.GET,
                statusCallback = "sent")
        URI faxAll() {
            return URI.create("https://example.com/offer.pdf");
        }

        @OnCall("/email")
        @Email(to = "sales@example.com", from = "${desk.mail}")
        String email() {
            return "Please call back.";
        }

        @OnCall("/email-all")
        @Email(
                to = "sales@example.com",
                from = "${desk.mail}",
                cc = "a@example.com",
                bcc = "b@example.com",
                subject = "")
        String emailAll() {
            return "Please call back.";
        }
    }

    @RcmlController("/u")
    static class Ussd {

        @OnCall("/text")
        @UssdCollect(action = "../u/end")
        String text() {
            return "1 or 2?";
        }

        @OnCall("/one")
        @UssdCollect
        UssdMessage one() {
            return UssdMessage.builder().text("1 or 2?").build();
        }

        @OnCall("/several")
        @UssdCollect
        List<UssdMessage> several() {
            return List.of(one(), UssdMessage.builder().text("Or 3?").build());
        }
    }

    @RcmlController("/sc")
    static class Screens {

        @OnScreening("/record")
        @Record(action = "reject")
        void record() {}

        @OnScreening("/reject")
        @Reject
        void reject() {}

        @OnScreening("/sms")
        @Sms(action = "../m/sms")
        String sms() {
            return "hello";
        }
    }

    @RcmlController("/w")
    static class Unsendable {

        @OnCall("/sms")
        @Sms
        String sms() {
            return " ";
        }

        @OnCall("/fax")
        @Fax
        String fax() {
            return "no url";
        }

        @OnCall("/email")
        @Email(to = "sales@example.com", from = "desk@example.com")
        @SuppressWarnings("NullAway")
        String email() {
            return null;
        }

        @OnCall("/collect")
        @UssdCollect
        List<UssdMessage> collect() {
            return List.of();
        }
    }

    @RcmlController("/x")
    static class ReportToVariable {
        @OnCall("/a")
        @Fax(statusCallback = "of/7%208?y=z")
        String a() {
            return "a.pdf";
        }

        @OnStatus("/of/{fax}")
        void b(FaxResult report) {}
    }
}
