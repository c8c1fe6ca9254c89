package io.rcml.call;

import io.rcml.internal.text.JsonTexts;
import io.rcml.internal.text.Printable;
import jakarta.json.bind.adapter.JsonbAdapter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The JSON forms of this package's types.
 *
 * <p>Each is public, so that any JSON-B implementation can make one, inside a class that is not, so that nobody else
 * does. Each names its interface with both types again, since not every implementation looks for them in a superclass.
 */
final class JsonForms {

    private JsonForms() {}

    /** A view of parameters, written as these. */
    abstract static class Form<T> {
        private final Function<T, Parameters> parameters;
        private final Function<Parameters, T> reader;

        Form(Function<T, Parameters> parameters, Function<Parameters, T> reader) {
            this.parameters = parameters;
            this.reader = reader;
        }

        public Map<String, Object> adaptToJson(T view) {
            Map<String, Object> json = new LinkedHashMap<>();
            // A bare name is an empty text here: JSON-B leaves null members out.
            parameters
                    .apply(view)
                    .asMap()
                    .forEach((name, values) -> json.put(name, values.size() == 1 ? values.get(0) : values));
            return json;
        }

        public T adaptFromJson(Map<String, Object> json) {
            return reader.apply(Parameters.ofLists(JsonTexts.of(json)));
        }
    }

    /** A word of the platform's. */
    abstract static class Word<E extends Enum<E>> {
        private final Class<E> type;
        private final Function<E, String> word;

        Word(Class<E> type, Function<E, String> word) {
            this.type = type;
            this.word = word;
        }

        public String adaptToJson(E value) {
            return word.apply(value);
        }

        final IllegalArgumentException unknown(String text) {
            return new IllegalArgumentException(
                    Printable.quoted(text) + " is no " + type.getSimpleName() + ": use one of "
                            + Arrays.stream(type.getEnumConstants()).map(word).collect(Collectors.joining(", ")));
        }
    }

    public static final class OfParameters extends Form<Parameters>
            implements JsonbAdapter<Parameters, Map<String, Object>> {
        public OfParameters() {
            super(parameters -> parameters, parameters -> parameters);
        }
    }

    public static final class OfVoiceRequest extends Form<VoiceRequest>
            implements JsonbAdapter<VoiceRequest, Map<String, Object>> {
        public OfVoiceRequest() {
            super(VoiceRequest::parameters, VoiceRequest::of);
        }
    }

    public static final class OfScreeningRequest extends Form<ScreeningRequest>
            implements JsonbAdapter<ScreeningRequest, Map<String, Object>> {
        public OfScreeningRequest() {
            super(ScreeningRequest::parameters, ScreeningRequest::of);
        }
    }

    public static final class OfDialResult extends Form<DialResult>
            implements JsonbAdapter<DialResult, Map<String, Object>> {
        public OfDialResult() {
            super(DialResult::parameters, DialResult::of);
        }
    }

    public static final class OfGatherResult extends Form<GatherResult>
            implements JsonbAdapter<GatherResult, Map<String, Object>> {
        public OfGatherResult() {
            super(GatherResult::parameters, GatherResult::of);
        }
    }

    public static final class OfRecordResult extends Form<RecordResult>
            implements JsonbAdapter<RecordResult, Map<String, Object>> {
        public OfRecordResult() {
            super(RecordResult::parameters, RecordResult::of);
        }
    }

    public static final class OfTranscriptionResult extends Form<TranscriptionResult>
            implements JsonbAdapter<TranscriptionResult, Map<String, Object>> {
        public OfTranscriptionResult() {
            super(TranscriptionResult::parameters, TranscriptionResult::of);
        }
    }

    public static final class OfSmsResult extends Form<SmsResult>
            implements JsonbAdapter<SmsResult, Map<String, Object>> {
        public OfSmsResult() {
            super(SmsResult::parameters, SmsResult::of);
        }
    }

    public static final class OfFaxResult extends Form<FaxResult>
            implements JsonbAdapter<FaxResult, Map<String, Object>> {
        public OfFaxResult() {
            super(FaxResult::parameters, FaxResult::of);
        }
    }

    public static final class OfGeolocationResult extends Form<GeolocationResult>
            implements JsonbAdapter<GeolocationResult, Map<String, Object>> {
        public OfGeolocationResult() {
            super(GeolocationResult::parameters, GeolocationResult::of);
        }
    }

    public static final class OfStatusCallback extends Form<StatusCallback>
            implements JsonbAdapter<StatusCallback, Map<String, Object>> {
        public OfStatusCallback() {
            super(
                    StatusCallback::parameters,
                    parameters -> StatusCallback.of(parameters)
                            .orElseThrow(() -> new IllegalArgumentException(
                                    "A StatusCallback reports an event, but these parameters tell of none ("
                                            + Events.evidence(parameters)
                                            + "): send a known CallStatus, or read them as Parameters")));
        }
    }

    public static final class OfCallInitiated extends Form<CallInitiated>
            implements JsonbAdapter<CallInitiated, Map<String, Object>> {
        public OfCallInitiated() {
            super(CallInitiated::parameters, CallInitiated::new);
        }
    }

    public static final class OfCallRinging extends Form<CallRinging>
            implements JsonbAdapter<CallRinging, Map<String, Object>> {
        public OfCallRinging() {
            super(CallRinging::parameters, CallRinging::new);
        }
    }

    public static final class OfCallAnswered extends Form<CallAnswered>
            implements JsonbAdapter<CallAnswered, Map<String, Object>> {
        public OfCallAnswered() {
            super(CallAnswered::parameters, CallAnswered::new);
        }
    }

    public static final class OfCallCompleted extends Form<CallCompleted>
            implements JsonbAdapter<CallCompleted, Map<String, Object>> {
        public OfCallCompleted() {
            super(CallCompleted::parameters, CallCompleted::new);
        }
    }

    public static final class OfCallSid implements JsonbAdapter<CallSid, String> {
        @Override
        public String adaptToJson(CallSid sid) {
            return sid.value();
        }

        @Override
        public CallSid adaptFromJson(String text) {
            return new CallSid(text);
        }
    }

    public static final class OfCallEvent extends Word<CallEvent> implements JsonbAdapter<CallEvent, String> {
        public OfCallEvent() {
            super(CallEvent.class, CallEvent::value);
        }

        @Override
        public CallEvent adaptFromJson(String text) {
            return CallEvent.of(text).orElseThrow(() -> unknown(text));
        }
    }

    public static final class OfCallStatus extends Word<CallStatus> implements JsonbAdapter<CallStatus, String> {
        public OfCallStatus() {
            super(CallStatus.class, CallStatus::value);
        }

        @Override
        public CallStatus adaptFromJson(String text) {
            return CallStatus.of(text).orElseThrow(() -> unknown(text));
        }
    }

    public static final class OfDirection extends Word<Direction> implements JsonbAdapter<Direction, String> {
        public OfDirection() {
            super(Direction.class, Direction::value);
        }

        @Override
        public Direction adaptFromJson(String text) {
            return Direction.of(text).orElseThrow(() -> unknown(text));
        }
    }

    public static final class OfPostStatus extends Word<PostStatus> implements JsonbAdapter<PostStatus, String> {
        public OfPostStatus() {
            super(PostStatus.class, PostStatus::value);
        }

        @Override
        public PostStatus adaptFromJson(String text) {
            return PostStatus.of(text).orElseThrow(() -> unknown(text));
        }
    }

    public static final class OfVoicemailDetector extends Word<VoicemailDetector>
            implements JsonbAdapter<VoicemailDetector, String> {
        public OfVoicemailDetector() {
            super(VoicemailDetector.class, VoicemailDetector::value);
        }

        @Override
        public VoicemailDetector adaptFromJson(String text) {
            return VoicemailDetector.of(text).orElseThrow(() -> unknown(text));
        }
    }

    public static final class OfTranscriptionStatus extends Word<TranscriptionStatus>
            implements JsonbAdapter<TranscriptionStatus, String> {
        public OfTranscriptionStatus() {
            super(TranscriptionStatus.class, TranscriptionStatus::value);
        }

        @Override
        public TranscriptionStatus adaptFromJson(String text) {
            return TranscriptionStatus.of(text).orElseThrow(() -> unknown(text));
        }
    }

    public static final class OfDeliveryStatus extends Word<DeliveryStatus>
            implements JsonbAdapter<DeliveryStatus, String> {
        public OfDeliveryStatus() {
            super(DeliveryStatus.class, DeliveryStatus::value);
        }

        @Override
        public DeliveryStatus adaptFromJson(String text) {
            return DeliveryStatus.of(text).orElseThrow(() -> unknown(text));
        }
    }
}
