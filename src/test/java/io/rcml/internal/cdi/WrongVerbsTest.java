package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Email;
import io.rcml.annotation.Fax;
import io.rcml.annotation.Gather;
import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Record;
import io.rcml.annotation.Reject;
import io.rcml.annotation.Sms;
import io.rcml.annotation.UssdCollect;
import io.rcml.annotation.UssdMessage;
import io.rcml.call.CallAnswered;
import io.rcml.call.GatherResult;
import io.rcml.call.StatusCallback;
import io.rcml.model.HttpMethod;
import io.rcml.model.Verb;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each mistake with the verbs that record, refuse and write, and the whole of what its developer reads. */
@SuppressWarnings("unused")
class WrongVerbsTest {

    private static final String ONE = "rcml-jakarta cannot deploy this application because of a problem:\n1. ";
    private static final String TEST = "io.rcml.internal.cdi.WrongVerbsTest$";

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrong")
    void the_deployment_fails_with_where_and_why_and_the_cure(Class<?> controller, String message) {
        assertThat(Application.failure(controller)).isEqualTo(ONE + TEST + controller.getSimpleName() + message);
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of(
                        RecordText.class, ".a: @Record is on a method that returns java.lang.String; return nothing."),
                Arguments.of(
                        RejectText.class, ".a: @Reject is on a method that returns java.lang.String; return nothing."),
                Arguments.of(SmsVoid.class, ".a: @Sms is on a method that returns void; return a String."),
                Arguments.of(FaxBytes.class, ".a: @Fax is on a method that returns byte[]; return a String or a URI."),
                Arguments.of(EmailUri.class, ".a: @Email is on a method that returns java.net.URI; return a String."),
                Arguments.of(
                        CollectStrings.class,
                        ".a: @UssdCollect is on a method that returns java.util.List<java.lang.String>; return a String, a UssdMessage, or a collection of UssdMessages."),
                Arguments.of(
                        CollectVerbs.class,
                        ".a: @UssdCollect is on a method that returns java.util.List<io.rcml.model.Verb>; return a String, a UssdMessage, or a collection of UssdMessages."),
                Arguments.of(MessageVoid.class, ".a: @UssdMessage is on a method that returns void; return a String."),
                Arguments.of(
                        TwoMessages.class,
                        ".a: it has @Email and @Sms; keep one, or return an Rcml document with several verbs."),
                Arguments.of(
                        StatusRejects.class,
                        ".a: it is an @OnStatus method with @Reject, and the platform ignores the answer to a report; remove @Reject, or put @OnCall in place of @OnStatus."),
                Arguments.of(
                        FaxWithoutHandler.class,
                        ".a: @Fax is on a method that is no handler; add @OnCall or @OnScreening with its path, or remove @Fax."),
                Arguments.of(EmailWithoutTo.class, ".a: @Email has no to; write @Email(to = …)."),
                Arguments.of(EmailWithoutFrom.class, ".a: @Email has no from; write @Email(from = …)."),
                Arguments.of(EmailToBlank.class, ".a: Email to must hold more than white space, not \" \"."),
                Arguments.of(EmailToTwo.class, ".a: @Email has 2 values for to; give it one."),
                Arguments.of(
                        EmailToKey.class,
                        ".a: @Email to is \"${no.such.key}\", and the configuration has no value for \"no.such.key\"; set it as a system property, an environment variable or a context parameter."),
                Arguments.of(RecordForASecond.class, ".a: Record maxLength must be 2 or more (seconds), not \"1\"."),
                Arguments.of(RecordTimeout.class, ".a: Record timeout must be 1 or more (seconds), not \"0\"."),
                Arguments.of(
                        RecordKey.class, ".a: Record finishOnKey must be digits, # and *, or -1 for no key, not \"\"."),
                Arguments.of(
                        SmsMethod.class,
                        ".a: Sms method is set without action, so the platform would ignore it; set action or leave method out."),
                Arguments.of(
                        CollectAction.class,
                        ".a: UssdCollect action must be a URL, with spaces, quotes and all beyond ASCII percent-encoded, not \"not a url\"."));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("wrongUrls")
    void the_deployment_fails_over_a_url_that_leads_to_another_kind_of_handler_or_to_none(
            Class<?> controller, String message) {
        String text = message.replace("B.b", TEST + controller.getSimpleName() + ".b");
        assertThat(Application.failure(controller)).isEqualTo(ONE + TEST + controller.getSimpleName() + text);
    }

    static Stream<Arguments> wrongUrls() {
        return Stream.of(
                Arguments.of(
                        RecordToStatus.class,
                        ".a: action is \"b\", which leads to B.b, an @OnStatus method; name an @OnCall method."),
                Arguments.of(
                        SmsToScreening.class,
                        ".a: action is \"b\", which leads to B.b, an @OnScreening method; name an @OnCall method."),
                Arguments.of(
                        CollectToStatus.class,
                        ".a: action is \"b\", which leads to B.b, an @OnStatus method; name an @OnCall method."),
                Arguments.of(
                        TranscriptionToCall.class,
                        ".a: transcribeCallback is \"b\", which leads to B.b, an @OnCall method; name an @OnStatus method."),
                Arguments.of(
                        TranscriptionToLeg.class,
                        ".a: transcribeCallback is \"b\", which leads to B.b, which hears the status callbacks of a leg; name an @OnStatus method that takes TranscriptionResult."),
                Arguments.of(
                        SmsReportToCall.class,
                        ".a: statusCallback is \"b\", which leads to B.b, an @OnCall method; name an @OnStatus method."),
                Arguments.of(
                        SmsReportToLeg.class,
                        ".a: statusCallback is \"b\", which leads to B.b, which hears the status callbacks of a leg; name an @OnStatus method that takes SmsResult."),
                Arguments.of(
                        FaxReportToLeg.class,
                        ".a: statusCallback is \"/x/b\", which leads to B.b, which hears the status callbacks of a leg; name an @OnStatus method that takes FaxResult."),
                Arguments.of(
                        SmsReportBelow.class,
                        ".a: statusCallback is \"typo\", which leads to /x/typo, where no handler is; name the path of one, or write the URL absolute if it is another servlet's."),
                Arguments.of(
                        SmsReportElsewhere.class,
                        ".a: Sms statusCallback must be an absolute http or https URL in ASCII, such as https://app.example.com/calls, not \"../y/z\"."),
                Arguments.of(
                        FaxReportFromRoot.class,
                        ".a: Fax statusCallback must be an absolute http or https URL in ASCII, such as https://app.example.com/calls, not \"/y/z\"."),
                Arguments.of(
                        FaxReportToMail.class,
                        ".a: Fax statusCallback must be an absolute http or https URL in ASCII, such as https://app.example.com/calls, not \"mailto:a@example.com\"."));
    }

    @Test
    void a_report_may_be_for_a_handler_that_a_problem_kept_out() {
        assertThat(Application.failure(ReportToPrivate.class))
                .isEqualTo(
                        ONE + TEST + "ReportToPrivate.b: @OnStatus is on a private method; make it package-private.");
    }

    @Test
    void what_the_configuration_has_for_a_url_is_checked() {
        Map<String, String> configuration = Map.of("reports", "reports.example.com/sms");
        assertThat(Application.failure(configuration, ReportToKey.class))
                .isEqualTo(ONE + TEST + "ReportToKey.a: statusCallback is \"reports.example.com/sms\", which leads to"
                        + " /x/reports.example.com/sms, where no handler is; name the path of one, or write the URL"
                        + " absolute if it is another servlet's.");
    }

    @RcmlController("/x")
    static class RecordText {
        @OnCall
        @Record
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class RejectText {
        @OnCall
        @Reject
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class SmsVoid {
        @OnCall
        @Sms
        void a() {}
    }

    @RcmlController("/x")
    static class FaxBytes {
        @OnCall
        @Fax
        byte[] a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class EmailUri {
        @OnCall
        @Email(to = "a@example.com", from = "b@example.com")
        URI a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class CollectStrings {
        @OnCall
        @UssdCollect
        List<String> a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class CollectVerbs {
        @OnCall
        @UssdCollect
        List<Verb> a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class MessageVoid {
        @OnCall
        @UssdMessage
        void a() {}
    }

    @RcmlController("/x")
    static class TwoMessages {
        @OnCall
        @Sms
        @Email(to = "a@example.com", from = "b@example.com")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class StatusRejects {
        @OnStatus
        @Reject
        void a() {}
    }

    @RcmlController("/x")
    static class FaxWithoutHandler {
        @OnStatus
        void b() {}

        @Fax
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class EmailWithoutTo {
        @OnCall
        @Email(
                to = {},
                from = "b@example.com")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class EmailWithoutFrom {
        @OnCall
        @Email(
                to = "a@example.com",
                from = {})
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class EmailToBlank {
        @OnCall
        @Email(to = " ", from = "b@example.com")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class EmailToTwo {
        @OnCall
        @Email(
                to = {"a@example.com", "c@example.com"},
                from = "b@example.com")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class EmailToKey {
        @OnCall
        @Email(to = "${no.such.key}", from = "b@example.com")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class RecordForASecond {
        @OnCall
        @Record(maxLength = 1)
        void a() {}
    }

    @RcmlController("/x")
    static class RecordTimeout {
        @OnCall
        @Record(timeout = 0)
        void a() {}
    }

    @RcmlController("/x")
    static class RecordKey {
        @OnCall
        @Record(finishOnKey = "")
        void a() {}
    }

    @RcmlController("/x")
    static class SmsMethod {
        @OnCall
        @Sms(method = HttpMethod.GET)
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class CollectAction {
        @OnCall
        @UssdCollect(action = "not a url")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class RecordToStatus {
        @OnCall("/a")
        @Record(action = "b")
        void a() {}

        @OnStatus("/b")
        void b(GatherResult report) {}
    }

    @RcmlController("/x")
    static class SmsToScreening {
        @OnCall("/a")
        @Sms(action = "b")
        String a() {
            throw new UnsupportedOperationException();
        }

        @OnScreening("/b")
        void b() {}
    }

    @RcmlController("/x")
    static class CollectToStatus {
        @OnCall("/a")
        @UssdCollect(action = "b")
        String a() {
            throw new UnsupportedOperationException();
        }

        @OnStatus("/b")
        void b() {}
    }

    @RcmlController("/x")
    static class TranscriptionToCall {
        @OnCall("/a")
        @Record(transcribeCallback = "b")
        void a() {}

        @OnCall("/b")
        @Reject
        void b() {}
    }

    @RcmlController("/x")
    static class TranscriptionToLeg {
        @OnCall("/a")
        @Record(transcribeCallback = "b")
        void a() {}

        @OnStatus("/b")
        void b() {}
    }

    @RcmlController("/x")
    static class SmsReportToCall {
        @OnCall("/a")
        @Sms(statusCallback = "b")
        String a() {
            throw new UnsupportedOperationException();
        }

        @OnCall("/b")
        @Reject
        void b() {}
    }

    @RcmlController("/x")
    static class SmsReportToLeg {
        @OnCall("/a")
        @Sms(statusCallback = "b")
        String a() {
            throw new UnsupportedOperationException();
        }

        @OnStatus("/b")
        void b(CallAnswered report) {}
    }

    @RcmlController("/x")
    static class FaxReportToLeg {
        @OnCall("/a")
        @Fax(statusCallback = "/x/b")
        String a() {
            throw new UnsupportedOperationException();
        }

        @OnStatus("/b")
        void b(StatusCallback report) {}
    }

    @RcmlController("/x")
    static class SmsReportBelow {
        @OnCall("/a")
        @Sms(statusCallback = "typo")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class SmsReportElsewhere {
        @OnCall("/a")
        @Sms(statusCallback = "../y/z")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class FaxReportFromRoot {
        @OnCall
        @Fax(statusCallback = "/y/z")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class FaxReportToMail {
        @OnCall
        @Fax(statusCallback = "mailto:a@example.com")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class ReportToPrivate {
        @OnCall("/a")
        @Sms(statusCallback = "b")
        String a() {
            throw new UnsupportedOperationException();
        }

        @OnStatus("/b")
        private void b(GatherResult report) {}
    }

    @RcmlController("/x")
    static class ReportToKey {
        @OnCall("/a")
        @Sms(statusCallback = "${reports}")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/doubled")
    static class Doubled {

        @OnCall("/menu")
        @Gather(action = "chosen?Digits=1")
        void menu() {}

        @OnCall("/chosen")
        @Hangup
        void chosen() {}
    }

    @Test
    void a_parameter_that_the_platform_sends_itself_is_none_of_a_link() {
        assertThat(Application.failure(Doubled.class))
                .endsWith("Doubled.menu: The link to " + Doubled.class.getName()
                        + ".chosen cannot hold a value as Digits, which CallAPI sends itself, so that it would come twice; give"
                        + " it a name of your own.");
    }
}
