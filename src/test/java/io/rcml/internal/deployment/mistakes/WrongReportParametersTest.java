package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;

import io.rcml.annotation.Confirmed;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallCompleted;
import io.rcml.call.CallRequest;
import io.rcml.call.CallSid;
import io.rcml.call.FaxResult;
import io.rcml.call.GatherResult;
import io.rcml.call.GeolocationResult;
import io.rcml.call.RecordResult;
import io.rcml.call.SmsResult;
import io.rcml.call.StatusCallback;
import io.rcml.call.TranscriptionResult;
import org.junit.jupiter.api.Test;

/** Reports and results in handlers whose requests bring none, or only one. */
@SuppressWarnings("unused")
class WrongReportParametersTest {

    @Test
    void a_call_handler_takes_no_report() {
        assertProblem(
                ReportInCall.class,
                ".a: the parameter of type CallAnswered is a report, which only an @OnStatus method hears; take VoiceRequest, or annotate the method with @OnStatus.");
    }

    @RcmlController("/x")
    static class ReportInCall {
        @OnCall
        @Say
        String a(CallAnswered c) {
            return "";
        }
    }

    @Test
    void a_handler_asks_for_confirmation_by_its_annotation() {
        assertProblem(
                ConfirmedParameter.class,
                ".a: the parameter of type CallAnswered has @Confirmed, which is for observers; remove it, and set confirm = true on @OnStatus.");
    }

    @RcmlController("/x")
    static class ConfirmedParameter {
        @OnStatus
        void a(@Confirmed CallAnswered c) {}
    }

    @Test
    void a_screening_handler_takes_no_report() {
        assertProblem(
                ReportInScreening.class,
                ".a: the parameter of type CallAnswered is a report, which only an @OnStatus method hears; take ScreeningRequest, or annotate the method with @OnStatus.");
    }

    @RcmlController("/x")
    static class ReportInScreening {
        @OnScreening
        @Say
        String a(CallAnswered c) {
            return "";
        }
    }

    @Test
    void a_call_handler_takes_no_transcription() {
        assertProblem(
                TranscriptionInCall.class,
                ".a: the parameter of type TranscriptionResult is a report, which only an @OnStatus method hears; take VoiceRequest, or annotate the method with @OnStatus.");
    }

    @RcmlController("/x")
    static class TranscriptionInCall {
        @OnCall
        @Say
        String a(TranscriptionResult r) {
            return "";
        }
    }

    @Test
    void a_screening_handler_takes_no_transcription() {
        assertProblem(
                TranscriptionInScreening.class,
                ".a: the parameter of type TranscriptionResult is a report, which only an @OnStatus method hears; take ScreeningRequest, or annotate the method with @OnStatus.");
    }

    @RcmlController("/x")
    static class TranscriptionInScreening {
        @OnScreening
        void a(TranscriptionResult r) {}
    }

    @Test
    void a_status_handler_takes_no_result_of_a_recording() {
        assertProblem(
                RecordInStatus.class,
                ".a: the parameter of type RecordResult is not what @OnStatus methods are called with; take StatusCallback, or CallRequest for what all requests have.");
    }

    @RcmlController("/x")
    static class RecordInStatus {
        @OnStatus
        void a(RecordResult r, StatusCallback c) {}
    }

    @Test
    void a_status_handler_takes_one_report() {
        assertProblem(
                TwoReports.class,
                ".a: it takes 2 reports, and each request brings one; take StatusCallback, which is any of them.");
    }

    @RcmlController("/x")
    static class TwoReports {
        @OnStatus
        void a(CallAnswered c, CallCompleted d) {}
    }

    @Test
    void a_status_handler_takes_a_result_or_a_report() {
        assertProblem(
                ResultAndReport.class,
                ".a: it takes SmsResult and CallAnswered, and each request brings one; give each a method of its own.");
    }

    @RcmlController("/x")
    static class ResultAndReport {
        @OnStatus
        void a(SmsResult r, CallAnswered c) {}
    }

    @Test
    void a_status_handler_takes_speech_or_a_report() {
        assertProblem(
                SpeechAndReport.class,
                ".a: it takes StatusCallback and GatherResult, and each request brings one; give each a method of its own.");
    }

    @RcmlController("/x")
    static class SpeechAndReport {
        @OnStatus
        void a(StatusCallback c, GatherResult r) {}
    }

    @Test
    void a_status_handler_takes_one_result() {
        assertProblem(
                ThreeResults.class,
                ".a: it takes TranscriptionResult and FaxResult and GeolocationResult, and each request brings one; give each a method of its own.");
    }

    @RcmlController("/x")
    static class ThreeResults {
        @OnStatus
        void a(TranscriptionResult t, FaxResult f, GeolocationResult g) {}
    }

    @Test
    void a_call_handler_takes_the_result_of_one_delivery() {
        assertProblem(
                TwoDeliveriesInCall.class,
                ".a: it takes SmsResult and FaxResult, and each request brings one; give each a method of its own.");
    }

    @RcmlController("/x")
    static class TwoDeliveriesInCall {
        @OnCall
        @Say
        String a(SmsResult s, FaxResult f) {
            return "";
        }
    }

    @Test
    void a_result_may_come_without_a_call_sid() {
        assertProblem(
                ResultAndCallSid.class,
                ".a: it takes CallSid, and a report with TranscriptionResult need not say of which call; take Optional<CallSid>.");
    }

    @RcmlController("/x")
    static class ResultAndCallSid {
        @OnStatus
        void a(CallSid sid, TranscriptionResult r) {}
    }

    @Test
    void a_result_may_come_without_a_call_request() {
        assertProblem(
                ResultAndCallRequest.class,
                ".a: it takes CallRequest, and a report with GeolocationResult need not say of which call; take Parameters.");
    }

    @RcmlController("/x")
    static class ResultAndCallRequest {
        @OnStatus
        void a(GeolocationResult r, CallRequest call) {}
    }
}
