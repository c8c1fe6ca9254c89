package io.rcml.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class CallRequestTest {

    @Test
    void a_voice_request_is_read_as_the_platform_sends_it() {
        VoiceRequest call = VoiceRequest.of(Parameters.of(
                "CallSid", "ID5a3d-CA77b1",
                "AccountSid", "ACae6e420f425248d6a26948c17a9e2acf",
                "From", "alice",
                "To", "+19895550100",
                "CallStatus", "ringing",
                "ApiVersion", "2012-04-24",
                "Direction", "inbound",
                "CallerName", "Alice",
                "ForwardedFrom", "+19895550199",
                "InstanceId", "ID5a3d",
                "OutboundCallSid", "ID5a3d-CA77b2",
                "CallTimestamp", "2026-07-04T09:05:06.250+03:00",
                "ReferTarget", "carol",
                "Transferor", "bob",
                "Transferee", "alice",
                "SipHeader_X-Agent", "7",
                "SipHeader_Diversion", "<sip:19895550199@example.com>"));

        assertThat(call.callSid()).isEqualTo(new CallSid("ID5a3d-CA77b1"));
        assertThat(call.accountSid()).contains("ACae6e420f425248d6a26948c17a9e2acf");
        assertThat(call.from()).isEqualTo("alice");
        assertThat(call.to()).isEqualTo("+19895550100");
        assertThat(call.status()).contains(CallStatus.RINGING);
        assertThat(call.apiVersion()).contains("2012-04-24");
        assertThat(call.direction()).contains(Direction.INBOUND);
        assertThat(call.callerName()).contains("Alice");
        assertThat(call.forwardedFrom()).contains("+19895550199");
        assertThat(call.instanceId()).contains("ID5a3d");
        assertThat(call.outboundCallSid()).contains(new CallSid("ID5a3d-CA77b2"));
        assertThat(call.callTimestamp()).contains(Instant.parse("2026-07-04T06:05:06.250Z"));
        assertThat(call.referTarget()).contains("carol");
        assertThat(call.transferor()).contains("bob");
        assertThat(call.transferee()).contains("alice");
        assertThat(call.sipHeaders()).isEqualTo(Map.of("X-Agent", "7", "Diversion", "<sip:19895550199@example.com>"));
    }

    @Test
    void a_voice_request_may_have_nothing_but_its_call_sid() {
        VoiceRequest call = VoiceRequest.of(Parameters.of("CallSid", "CA1"));

        assertThat(call.from()).isEmpty();
        assertThat(call.to()).isEmpty();
        assertThat(call.accountSid()).isEmpty();
        assertThat(call.status()).isEmpty();
        assertThat(call.direction()).isEmpty();
        assertThat(call.apiVersion()).isEmpty();
        assertThat(call.callerName()).isEmpty();
        assertThat(call.forwardedFrom()).isEmpty();
        assertThat(call.instanceId()).isEmpty();
        assertThat(call.outboundCallSid()).isEmpty();
        assertThat(call.callTimestamp()).isEmpty();
        assertThat(call.referTarget()).isEmpty();
        assertThat(call.transferor()).isEmpty();
        assertThat(call.transferee()).isEmpty();
        assertThat(call.sipHeaders()).isEmpty();
    }

    @Test
    void a_caller_who_hides_is_the_empty_string() {
        assertThat(VoiceRequest.of(Parameters.of("CallSid", "CA1", "From", "null"))
                        .from())
                .isEmpty();
    }

    @Test
    void sip_headers_are_found_in_any_case() {
        VoiceRequest call =
                VoiceRequest.of(Parameters.of("CallSid", "CA1", "SipHeader_X-Agent", "7", "SipHeader_x-agent", "8"));

        assertThat(call.sipHeaders()).hasSize(1).containsEntry("x-agent", "7");
    }

    @Test
    void a_prefix_without_a_headers_name_is_no_header() {
        assertThat(VoiceRequest.of(Parameters.of("CallSid", "CA1", "SipHeader_", "7"))
                        .sipHeaders())
                .isEmpty();
    }

    @Test
    void what_cannot_be_read_is_empty_and_stays_in_the_parameters() {
        VoiceRequest call = VoiceRequest.of(Parameters.of(
                "CallSid", "CA1",
                "CallStatus", "dreaming",
                "Direction", "up",
                "CallTimestamp", "yesterday",
                "OutboundCallSid", "CA2\nforged"));

        assertThat(call.status()).isEmpty();
        assertThat(call.direction()).isEmpty();
        assertThat(call.callTimestamp()).isEmpty();
        assertThat(call.outboundCallSid()).isEmpty();
        assertThat(call.parameters().raw("CallTimestamp")).contains("yesterday");
    }

    @Test
    void a_screening_request_knows_its_sip_call() {
        ScreeningRequest screening = ScreeningRequest.of(
                Parameters.of("CallSid", "CA2", "SipCallId", "a84b4c76e66710", "SipHeader_X-Agent", "7"));

        assertThat(screening.sipCallId()).contains("a84b4c76e66710");
        assertThat(screening.sipHeaders()).isEqualTo(Map.of("X-Agent", "7"));
    }

    @Test
    void a_dial_that_went_well_tells_about_its_leg() {
        DialResult result = DialResult.of(Parameters.of(
                "CallSid", "CA1",
                "DialCallStatus", "completed",
                "DialCallSid", "CA2",
                "DialCallDuration", "61",
                "DialRingDuration", "4",
                "RecordingUrl", "https://callapi.example/recordings/RE1.wav",
                "PublicRecordingUrl", "https://callapi.example/public/RE1.wav",
                "DialSipCallId", "a84b4c76e66710",
                "DialSipResponseCode", "200",
                "DialSipHeader_X-Queue", "sales"));

        assertThat(result.dialStatus()).contains(CallStatus.COMPLETED);
        assertThat(result.dialCallSid()).contains(new CallSid("CA2"));
        assertThat(result.dialDuration()).contains(Duration.ofSeconds(61));
        assertThat(result.ringDuration()).contains(Duration.ofSeconds(4));
        assertThat(result.recordingUrl()).contains("https://callapi.example/recordings/RE1.wav");
        assertThat(result.publicRecordingUrl()).contains("https://callapi.example/public/RE1.wav");
        assertThat(result.dialSipCallId()).contains("a84b4c76e66710");
        assertThat(result.dialSipResponseCode()).hasValue(200);
        assertThat(result.dialSipHeaders()).isEqualTo(Map.of("X-Queue", "sales"));
    }

    @Test
    void a_dial_that_failed_says_null_for_what_it_does_not_have() {
        DialResult result = DialResult.of(Parameters.of(
                "CallSid", "CA1", "DialCallStatus", "null", "DialCallSid", "null", "DialCallDuration", "-1"));

        assertThat(result.dialStatus()).isEmpty();
        assertThat(result.dialCallSid()).isEmpty();
        assertThat(result.dialDuration()).isEmpty();
        assertThat(result.ringDuration()).isEmpty();
        assertThat(result.dialSipResponseCode()).isEqualTo(OptionalInt.empty());
    }

    @Test
    void a_gather_tells_digits_or_words() {
        assertThat(GatherResult.of(Parameters.of("CallSid", "CA1", "Digits", "42"))
                        .digits())
                .contains("42");
        assertThat(GatherResult.of(Parameters.of("CallSid", "CA1", "SpeechResult", "sales please"))
                        .speech())
                .contains("sales please");
        assertThat(GatherResult.of(Parameters.of("CallSid", "CA1", "UnstableSpeechResult", "sales pl"))
                        .unstableSpeech())
                .contains("sales pl");
    }

    @Test
    void the_spoken_word_null_is_a_word() {
        GatherResult result = GatherResult.of(
                Parameters.of("CallSid", "CA1", "SpeechResult", "", "SpeechResult", "null", "Digits", "null"));

        assertThat(result.speech()).contains("null");
        assertThat(result.digits()).isEmpty();
        assertThat(result.unstableSpeech()).isEmpty();
    }

    @Test
    void a_record_tells_where_the_recording_is() {
        RecordResult result = RecordResult.of(Parameters.of(
                "CallSid", "CA1",
                "RecordingUrl", "https://callapi.example/recordings/RE1.wav",
                "PublicRecordingUrl", "https://callapi.example/public/RE1.wav",
                "RecordingDuration", "12",
                "Digits", "#"));

        assertThat(result.recordingUrl()).contains("https://callapi.example/recordings/RE1.wav");
        assertThat(result.publicRecordingUrl()).contains("https://callapi.example/public/RE1.wav");
        assertThat(result.recordingDuration()).contains(Duration.ofSeconds(12));
        assertThat(result.digits()).contains("#");
    }

    @Test
    void a_record_that_the_caller_ended_by_hanging_up_is_read_as_the_platform_sends_it() {
        RecordResult result =
                RecordResult.of(Parameters.of("CallSid", "CA1", "RecordingDuration", "12.34", "Digits", "hangup"));

        assertThat(result.recordingDuration()).contains(Duration.ofMillis(12_340));
        assertThat(result.digits()).contains("hangup");
        assertThat(result.recordingUrl()).isEmpty();
        assertThat(result.publicRecordingUrl()).isEmpty();
    }

    static Stream<Arguments> types() {
        return Stream.of(
                type("VoiceRequest", VoiceRequest::of),
                type("ScreeningRequest", ScreeningRequest::of),
                type("DialResult", DialResult::of),
                type("GatherResult", GatherResult::of),
                type("RecordResult", RecordResult::of),
                type(
                        "StatusCallback",
                        parameters -> StatusCallback.of(parameters).orElseThrow()),
                type("CallInitiated", CallInitiated::new),
                type("CallRinging", CallRinging::new),
                type("CallAnswered", CallAnswered::new),
                type("CallCompleted", CallCompleted::new),
                type("CallRequest", CallRequestTest::callSidOf));
    }

    private static Arguments type(String name, Function<Parameters, ?> reader) {
        return Arguments.of(name, Named.of(name, reader));
    }

    /** A user's own view need not look for the CallSid until asked. */
    private static CallSid callSidOf(Parameters parameters) {
        CallRequest own = () -> parameters;
        return own.callSid();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void without_a_call_sid_it_is_refused(String name, Function<Parameters, ?> reader) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.apply(Parameters.of("From", "alice", "To", "bob", "X\r\n", "1")))
                .withMessage("A " + name + " needs the parameter CallSid, and none arrived"
                        + " (parameters: From, To, X\\r\\n): is this request from CallAPI?");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.apply(Parameters.of()))
                .withMessage("A " + name + " needs the parameter CallSid, and none arrived"
                        + " (parameters: none): is this request from CallAPI?");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("types")
    void a_call_sid_that_would_forge_a_log_line_is_refused(String name, Function<Parameters, ?> reader) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> reader.apply(Parameters.of("CallSid", "CA1\n")))
                .withMessage("A CallSid is a visible identifier such as CA1234, but this one is \"CA1\\n\":"
                        + " pass the platform's CallSid as it came");
    }

    @Test
    void requests_are_equal_by_their_parameters() {
        Parameters parameters = Parameters.of("CallSid", "CA1");

        assertThat(VoiceRequest.of(parameters))
                .isEqualTo(VoiceRequest.of(Parameters.of("CallSid", "CA1")))
                .isNotEqualTo(VoiceRequest.of(Parameters.of("CallSid", "CA2")))
                .isNotEqualTo(ScreeningRequest.of(parameters));
    }

    @Test
    void requests_print_their_type_and_parameters() {
        Parameters parameters = Parameters.of("CallSid", "CA1", "From", "alice");

        assertThat(VoiceRequest.of(parameters)).hasToString("VoiceRequest[CallSid=CA1, From=alice]");
        assertThat(ScreeningRequest.of(parameters)).hasToString("ScreeningRequest[CallSid=CA1, From=alice]");
        assertThat(DialResult.of(parameters)).hasToString("DialResult[CallSid=CA1, From=alice]");
        assertThat(GatherResult.of(parameters)).hasToString("GatherResult[CallSid=CA1, From=alice]");
        assertThat(RecordResult.of(parameters)).hasToString("RecordResult[CallSid=CA1, From=alice]");
    }
}
