package io.rcml.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class JsonTest {

    private final Jsonb jsonb = JsonbBuilder.create();

    @AfterEach
    void close() throws Exception {
        jsonb.close();
    }

    static Stream<Arguments> everyType() {
        Parameters basics =
                Parameters.of("CallSid", "CA1", "From", "Zoë \"Z\"", "To", "a", "To", "b", "CallerName", null);
        return Stream.of(
                Arguments.of(Parameters.class, basics),
                Arguments.of(VoiceRequest.class, VoiceRequest.of(basics)),
                Arguments.of(ScreeningRequest.class, ScreeningRequest.of(basics)),
                Arguments.of(DialResult.class, DialResult.of(basics)),
                Arguments.of(GatherResult.class, GatherResult.of(basics)),
                Arguments.of(RecordResult.class, RecordResult.of(basics)),
                Arguments.of(TranscriptionResult.class, TranscriptionResult.of(basics)),
                Arguments.of(SmsResult.class, SmsResult.of(basics)),
                Arguments.of(FaxResult.class, FaxResult.of(basics)),
                Arguments.of(GeolocationResult.class, GeolocationResult.of(basics)),
                Arguments.of(SmsResult.class, SmsResult.of(Parameters.of())),
                Arguments.of(StatusCallback.class, callback("ringing")),
                Arguments.of(CallInitiated.class, callback("initiated")),
                Arguments.of(CallRinging.class, callback("ringing")),
                Arguments.of(CallAnswered.class, callback("in-progress")),
                Arguments.of(CallCompleted.class, callback("busy")),
                Arguments.of(CallSid.class, new CallSid("CA1")),
                Arguments.of(CallEvent.class, CallEvent.ANSWERED),
                Arguments.of(CallStatus.class, CallStatus.NO_ANSWER),
                Arguments.of(Direction.class, Direction.OUTBOUND_API),
                Arguments.of(TranscriptionStatus.class, TranscriptionStatus.FAILED),
                Arguments.of(DeliveryStatus.class, DeliveryStatus.SENT));
    }

    private static StatusCallback callback(String status) {
        return StatusCallback.of(Parameters.of("CallSid", "CA1", "CallStatus", status, "ForwardedFrom", null))
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("everyType")
    void what_is_written_is_read_back_equal(Class<?> type, Object value) {
        assertThat((Object) jsonb.fromJson(jsonb.toJson(value), type)).isEqualTo(value);
        assertThat((Object) jsonb.fromJson(jsonb.toJson(value, type), type)).isEqualTo(value);
    }

    @Test
    void the_json_form_is_the_parameters_as_they_came() {
        VoiceRequest call =
                VoiceRequest.of(Parameters.of("CallSid", "CA1", "To", "a", "To", "b", "ForwardedFrom", null));

        assertThat(jsonb.toJson(call)).isEqualTo("{\"CallSid\":\"CA1\",\"To\":[\"a\",\"b\"],\"ForwardedFrom\":\"\"}");
        assertThat(jsonb.toJson(callback("ringing")))
                .isEqualTo("{\"CallSid\":\"CA1\",\"CallStatus\":\"ringing\",\"ForwardedFrom\":\"\"}");
    }

    @Test
    void words_and_identifiers_are_texts() {
        assertThat(jsonb.toJson(CallEvent.ANSWERED)).isEqualTo("\"answered\"");
        assertThat(jsonb.toJson(CallStatus.IN_PROGRESS)).isEqualTo("\"in-progress\"");
        assertThat(jsonb.toJson(Direction.OUTBOUND_DIAL)).isEqualTo("\"outbound-dial\"");
        assertThat(jsonb.toJson(TranscriptionStatus.COMPLETED)).isEqualTo("\"completed\"");
        assertThat(jsonb.toJson(DeliveryStatus.SENDING)).isEqualTo("\"sending\"");
        assertThat(jsonb.toJson(new CallSid("CA1"))).isEqualTo("\"CA1\"");
    }

    /** A user's own object. */
    public static class Note {
        public @Nullable CallSid leg;
        public @Nullable CallStatus status;
        public @Nullable VoiceRequest call;
        public @Nullable List<StatusCallback> reports;
    }

    @Test
    void they_may_be_parts_of_a_users_objects() {
        Note note = new Note();
        note.leg = new CallSid("CA1");
        note.status = CallStatus.NO_ANSWER;
        note.call = VoiceRequest.of(Parameters.of("CallSid", "CA1"));
        note.reports = List.of(callback("ringing"), callback("busy"));

        String json = jsonb.toJson(note);

        assertThat(json)
                .isEqualTo("{\"call\":{\"CallSid\":\"CA1\"},\"leg\":\"CA1\",\"reports\":["
                        + "{\"CallSid\":\"CA1\",\"CallStatus\":\"ringing\",\"ForwardedFrom\":\"\"},"
                        + "{\"CallSid\":\"CA1\",\"CallStatus\":\"busy\",\"ForwardedFrom\":\"\"}],"
                        + "\"status\":\"no-answer\"}");
        assertThat(jsonb.fromJson(json, Note.class)).usingRecursiveComparison().isEqualTo(note);
    }

    @Test
    void a_body_is_read_as_parameters() {
        String body = "{\"CallSid\":\"CA1\",\"SequenceNumber\":2,\"Muted\":true,"
                + "\"ForwardedFrom\":null,\"To\":[\"a\",3,null]}";

        assertThat(jsonb.fromJson(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)), Parameters.class))
                .isEqualTo(Parameters.of(
                        "CallSid",
                        "CA1",
                        "SequenceNumber",
                        "2",
                        "Muted",
                        "true",
                        "ForwardedFrom",
                        null,
                        "To",
                        "a",
                        "To",
                        "3",
                        "To",
                        null));
    }

    @Test
    void a_number_is_not_written_out_to_its_last_digit() {
        assertThat(jsonb.fromJson("{\"CallDuration\":1e999999999}", Parameters.class)
                        .raw("CallDuration"))
                .contains("1E+999999999");
    }

    @Test
    void an_object_inside_the_parameters_is_refused() {
        String message = "The parameter \"From\" is a JSON object or an array in an array:"
                + " send a text, or an array of texts";

        assertThatThrownBy(() -> jsonb.fromJson("{\"From\":{\"name\":\"alice\"}}", Parameters.class))
                .isInstanceOf(JsonbException.class)
                .hasRootCauseMessage(message);
        assertThatThrownBy(() -> jsonb.fromJson("{\"From\":[[\"alice\"]]}", Parameters.class))
                .isInstanceOf(JsonbException.class)
                .hasRootCauseMessage(message);
    }

    @Test
    void json_without_a_call_sid_is_refused() {
        assertThatThrownBy(() -> jsonb.fromJson("{\"From\":\"alice\"}", VoiceRequest.class))
                .isInstanceOf(JsonbException.class)
                .hasRootCauseMessage("A VoiceRequest needs the parameter CallSid, and none arrived (parameters: From):"
                        + " is this request from CallAPI?");
    }

    @Test
    void a_callback_of_no_known_event_is_refused() {
        assertThatThrownBy(() -> jsonb.fromJson("{\"CallSid\":\"CA1\",\"CallStatus\":\"x\"}", StatusCallback.class))
                .isInstanceOf(JsonbException.class)
                .hasRootCauseMessage("A StatusCallback reports an event, but these parameters tell of none"
                        + " (CallStatus \"x\", no CallDuration, no SequenceNumber):"
                        + " send a known CallStatus, or read them as Parameters");
    }

    @Test
    void an_unknown_word_is_refused() {
        assertThatThrownBy(() -> jsonb.fromJson("\"walk\\ning\"", Direction.class))
                .isInstanceOf(JsonbException.class)
                .hasRootCauseMessage("\"walk\\ning\" is no Direction: use one of inbound, outbound-dial, outbound-api");
        assertThatThrownBy(() -> jsonb.fromJson("\"received\"", DeliveryStatus.class))
                .isInstanceOf(JsonbException.class)
                .hasRootCauseMessage("\"received\" is no DeliveryStatus: use one of sending, sent, failed");
        assertThatThrownBy(() -> jsonb.fromJson("\"\"", TranscriptionStatus.class))
                .isInstanceOf(JsonbException.class)
                .hasRootCauseMessage("\"\" is no TranscriptionStatus: use one of completed, failed");
    }
}
