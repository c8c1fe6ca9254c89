package io.rcml.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusCallbackTest {

    @Test
    void an_answered_leg_is_read_as_documented() {
        StatusCallback callback = read(
                "CallSid", "CA2",
                "AccountSid", "AC1",
                "From", "+19895550100",
                "To", "jenny",
                "CallStatus", "in-progress",
                "Direction", "outbound-dial",
                "Timestamp", "Sat, 04 Jul 2026 06:05:06 +0000",
                "CallbackSource", "call-progress-events",
                "SequenceNumber", "2");

        assertThat(callback).isInstanceOf(CallAnswered.class);
        assertThat(callback.event()).isEqualTo(CallEvent.ANSWERED);
        assertThat(callback.status()).contains(CallStatus.IN_PROGRESS);
        assertThat(callback.direction()).contains(Direction.OUTBOUND_DIAL);
        assertThat(callback.timestamp()).contains(Instant.parse("2026-07-04T06:05:06Z"));
        assertThat(callback.callbackSource()).contains("call-progress-events");
        assertThat(callback.sequenceNumber()).hasValue(2);
        assertThat(callback.parentCallSid()).isEmpty();
    }

    @Test
    void a_completed_leg_is_read_as_documented() {
        StatusCallback callback = read(
                "CallSid", "CA2",
                "CallStatus", "completed",
                "CallDuration", "61",
                "Timestamp", "Sat, 04 Jul 2026 06:06:07 GMT",
                "CallbackSource", "call-progress-events",
                "SequenceNumber", "3");

        assertThat(callback).isInstanceOf(CallCompleted.class);
        assertThat(((CallCompleted) callback).duration()).contains(Duration.ofSeconds(61));
        assertThat(callback.timestamp()).contains(Instant.parse("2026-07-04T06:06:07Z"));
    }

    @Test
    void an_answered_leg_is_read_as_a_french_server_in_athens_sends_it() {
        StatusCallback callback = read(
                "InstanceId", "ID5a3d",
                "CallSid", "ID5a3d-CA2",
                "AccountSid", "AC1",
                "From", "alice",
                "To", "jenny",
                "CallStatus", "answered",
                "ApiVersion", "2012-04-24",
                "Direction", "outbound-dial",
                "CallerName", "null",
                "ForwardedFrom", null,
                "ParentCallSid", "ID5a3d-CA1",
                "Timestamp", "sam., 04 juil. 2026 09:05:06 Europe/Athens",
                "CallbackSource", "call-progress-events",
                "SequenceNumber", "2");

        assertThat(callback).isInstanceOf(CallAnswered.class);
        assertThat(callback.status()).contains(CallStatus.IN_PROGRESS);
        assertThat(callback.callerName()).isEmpty();
        assertThat(callback.forwardedFrom()).isEmpty();
        assertThat(callback.parentCallSid()).contains(new CallSid("ID5a3d-CA1"));
        assertThat(callback.timestamp()).contains(Instant.parse("2026-07-04T06:05:06Z"));
    }

    @Test
    void a_busy_leg_that_says_completed_is_completed_and_keeps_what_it_said() {
        StatusCallback callback = read(
                "CallSid", "CA2",
                "CallStatus", "completed",
                "ForwardedFrom", null,
                "Timestamp", "Sat, 04 Jul 2026 09:05:06 Europe/Athens",
                "SequenceNumber", "3");

        assertThat(callback).isInstanceOf(CallCompleted.class);
        assertThat(callback.status()).contains(CallStatus.COMPLETED);
        assertThat(((CallCompleted) callback).duration()).isEmpty();
    }

    @Test
    void a_leg_that_nobody_answers_reports_sequences_zero_one_and_three() {
        assertThat(read("CallSid", "CA2", "CallStatus", "initiated", "SequenceNumber", "0"))
                .isInstanceOf(CallInitiated.class);
        assertThat(read("CallSid", "CA2", "CallStatus", "ringing", "SequenceNumber", "1"))
                .isInstanceOf(CallRinging.class);
        assertThat(read("CallSid", "CA2", "CallStatus", "completed", "SequenceNumber", "3"))
                .isInstanceOf(CallCompleted.class);
    }

    @Test
    void parameters_of_the_callbacks_url_arrive_as_repeats() {
        StatusCallback callback = read("To", "table 7", "CallSid", "CA2", "To", "jenny", "CallStatus", "ringing");

        assertThat(callback.to()).isEqualTo("table 7");
        assertThat(callback.parameters().all("To")).containsExactly("table 7", "jenny");
    }

    @Test
    void a_call_of_the_api_tells_about_its_recording() {
        StatusCallback callback = read(
                "CallSid", "CA2",
                "CallStatus", "completed",
                "RecordingUrl", "https://callapi.example/recordings/RE1.wav",
                "RecordingSid", "RE1",
                "RecordingDuration", "12");

        assertThat(callback.recordingUrl()).contains("https://callapi.example/recordings/RE1.wav");
        assertThat(callback.recordingSid()).contains("RE1");
        assertThat(callback.recordingDuration()).contains(Duration.ofSeconds(12));
    }

    @ParameterizedTest
    @CsvSource({
        "queued, INITIATED",
        "initiated, INITIATED",
        "ringing, RINGING",
        "in-progress, ANSWERED",
        "answered, ANSWERED",
        "completed, COMPLETED",
        "busy, COMPLETED",
        "failed, COMPLETED",
        "NO_ANSWER, COMPLETED",
        "canceled, COMPLETED"
    })
    void the_event_follows_from_the_status(String status, CallEvent event) {
        // Whatever else arrived: the status is the platform's word, a sequence number only its count.
        assertThat(read("CallSid", "CA2", "CallStatus", status, "SequenceNumber", "1")
                        .event())
                .isEqualTo(event);
    }

    @ParameterizedTest
    @CsvSource({"0, INITIATED", "1, RINGING", "2, ANSWERED", "3, COMPLETED"})
    void without_a_known_status_the_event_follows_from_the_sequence_number(String number, CallEvent event) {
        assertThat(read("CallSid", "CA2", "SequenceNumber", number).event()).isEqualTo(event);
        assertThat(read("CallSid", "CA2", "CallStatus", "dreaming", "SequenceNumber", number)
                        .event())
                .isEqualTo(event);
    }

    @Test
    void without_a_known_status_a_duration_means_completed() {
        assertThat(read("CallSid", "CA2", "CallDuration", "61", "SequenceNumber", "1")
                        .event())
                .isEqualTo(CallEvent.COMPLETED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4", "-1", "", "null", "99999999999", "two"})
    void nothing_is_made_up_when_nothing_is_known(String number) {
        assertThat(StatusCallback.of(Parameters.of("CallSid", "CA2", "CallDuration", null, "SequenceNumber", number)))
                .isEmpty();
    }

    @Test
    void an_unreadable_timestamp_is_empty_and_its_text_remains() {
        StatusCallback callback =
                read("CallSid", "CA2", "CallStatus", "ringing", "Timestamp", "just now", "SequenceNumber", "x");

        assertThat(callback.timestamp()).isEmpty();
        assertThat(callback.sequenceNumber()).isEqualTo(OptionalInt.empty());
        assertThat(callback.parameters().raw("Timestamp")).contains("just now");
    }

    @Test
    void parameters_of_another_event_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallAnswered(Parameters.of("CallSid", "CA2", "CallStatus", "ringing")))
                .withMessage("A CallAnswered reports the event answered, but these parameters tell of ringing"
                        + " (CallStatus \"ringing\", no CallDuration, no SequenceNumber):"
                        + " let StatusCallback.of choose the type");
    }

    @Test
    void parameters_of_no_event_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallCompleted(
                        Parameters.of("CallSid", "CA2", "CallStatus", "dream\ning", "SequenceNumber", "7")))
                .withMessage("A CallCompleted reports the event completed, but these parameters tell of none"
                        + " (CallStatus \"dream\\ning\", no CallDuration, SequenceNumber \"7\"):"
                        + " let StatusCallback.of choose the type");
    }

    @Test
    void the_same_report_twice_is_equal() {
        assertThat(read("CallSid", "CA2", "CallStatus", "ringing"))
                .isEqualTo(read("CallSid", "CA2", "CallStatus", "ringing"))
                .isNotEqualTo(read("CallSid", "CA3", "CallStatus", "ringing"));
    }

    @ParameterizedTest
    @CsvSource({"initiated, CallInitiated", "ringing, CallRinging", "answered, CallAnswered", "completed, CallCompleted"
    })
    void it_prints_its_type_and_parameters(String status, String type) {
        assertThat(read("CallSid", "CA2", "CallStatus", status))
                .hasToString(type + "[CallSid=CA2, CallStatus=" + status + "]");
    }

    private static StatusCallback read(@Nullable String... namesAndValues) {
        return StatusCallback.of(Parameters.of(namesAndValues)).orElseThrow();
    }
}
