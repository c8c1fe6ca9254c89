package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.ONE;
import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Fax;
import io.rcml.annotation.Gather;
import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Record;
import io.rcml.annotation.Reject;
import io.rcml.annotation.Sms;
import io.rcml.call.CallAnswered;
import io.rcml.call.GatherResult;
import io.rcml.call.StatusCallback;
import io.rcml.internal.cdi.Application;
import io.rcml.model.GatherInput;
import org.junit.jupiter.api.Test;

/** URLs for reports that lead to another kind of handler, or to none. */
@SuppressWarnings("unused")
class WrongCallbacksTest {

    private static final String TEST = "io.rcml.internal.deployment.mistakes.WrongCallbacksTest$";

    @Test
    void partial_results_go_to_no_call_handler() {
        assertProblem(
                PartialToCall.class,
                ".a: partialResultCallback is \"b\", which leads to " + TEST
                        + "PartialToCall.b, an @OnCall method; name an @OnStatus method.");
    }

    @RcmlController("/x")
    static class PartialToCall {
        @OnCall("/a")
        @Gather(input = GatherInput.SPEECH, partialResultCallback = "b")
        void a() {}

        @OnCall("/b")
        @Hangup
        void b() {}
    }

    @Test
    void a_transcription_goes_to_no_call_handler() {
        assertProblem(
                TranscriptionToCall.class,
                ".a: transcribeCallback is \"b\", which leads to " + TEST
                        + "TranscriptionToCall.b, an @OnCall method; name an @OnStatus method.");
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

    @Test
    void a_transcription_goes_to_no_handler_of_a_leg() {
        assertProblem(
                TranscriptionToLeg.class,
                ".a: transcribeCallback is \"b\", which leads to " + TEST
                        + "TranscriptionToLeg.b, which hears the status callbacks of a leg; name an @OnStatus method that takes TranscriptionResult.");
    }

    @RcmlController("/x")
    static class TranscriptionToLeg {
        @OnCall("/a")
        @Record(transcribeCallback = "b")
        void a() {}

        @OnStatus("/b")
        void b() {}
    }

    @Test
    void a_report_of_sms_goes_to_no_call_handler() {
        assertProblem(
                SmsReportToCall.class,
                ".a: statusCallback is \"b\", which leads to " + TEST
                        + "SmsReportToCall.b, an @OnCall method; name an @OnStatus method.");
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

    @Test
    void a_report_of_sms_goes_to_no_handler_of_a_leg() {
        assertProblem(
                SmsReportToLeg.class,
                ".a: statusCallback is \"b\", which leads to " + TEST
                        + "SmsReportToLeg.b, which hears the status callbacks of a leg; name an @OnStatus method that takes SmsResult.");
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

    @Test
    void a_report_of_fax_goes_to_no_handler_of_a_leg() {
        assertProblem(
                FaxReportToLeg.class,
                ".a: statusCallback is \"/x/b\", which leads to " + TEST
                        + "FaxReportToLeg.b, which hears the status callbacks of a leg; name an @OnStatus method that takes FaxResult.");
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

    @Test
    void a_report_to_a_path_below_the_controller_goes_to_a_handler() {
        assertProblem(
                SmsReportBelow.class,
                ".a: statusCallback is \"typo\", which leads to /x/typo, where no handler is; name the path of one, or write the URL absolute if it is another servlet's.");
    }

    @RcmlController("/x")
    static class SmsReportBelow {
        @OnCall("/a")
        @Sms(statusCallback = "typo")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_report_to_a_relative_path_elsewhere_needs_an_absolute_url() {
        assertProblem(
                SmsReportElsewhere.class,
                ".a: Sms statusCallback must be an absolute http or https URL in ASCII, such as https://app.example.com/calls, not \"../y/z\".");
    }

    @RcmlController("/x")
    static class SmsReportElsewhere {
        @OnCall("/a")
        @Sms(statusCallback = "../y/z")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_report_to_a_path_from_the_root_elsewhere_needs_an_absolute_url() {
        assertProblem(
                FaxReportFromRoot.class,
                ".a: Fax statusCallback must be an absolute http or https URL in ASCII, such as https://app.example.com/calls, not \"/y/z\".");
    }

    @RcmlController("/x")
    static class FaxReportFromRoot {
        @OnCall
        @Fax(statusCallback = "/y/z")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_report_goes_to_the_web() {
        assertProblem(
                FaxReportToMail.class,
                ".a: Fax statusCallback must be an absolute http or https URL in ASCII, such as https://app.example.com/calls, not \"mailto:a@example.com\".");
    }

    @RcmlController("/x")
    static class FaxReportToMail {
        @OnCall
        @Fax(statusCallback = "mailto:a@example.com")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_report_may_be_for_a_handler_that_a_problem_kept_out() {
        assertThat(Application.failure(ReportToPrivate.class))
                .isEqualTo(
                        ONE + TEST + "ReportToPrivate.b: @OnStatus is on a private method; make it package-private.");
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
}
