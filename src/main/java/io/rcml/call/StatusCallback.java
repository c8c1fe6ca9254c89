package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The platform reports what happened to a dialled leg; it expects no answer.
 *
 * <p>Reports are separate HTTP requests: they may come late, twice, out of order or not at all. {@link #callSid()} is
 * the leg reported on, {@link #parentCallSid()} what the legs of one {@code Dial} have in common.
 *
 * <p>Names and meanings are those of "Client noun, Status Callback HTTP Parameters" and, beyond these, of what
 * platforms send.
 */
@JsonbTypeAdapter(JsonForms.OfStatusCallback.class)
public sealed interface StatusCallback extends CallRequest
        permits CallInitiated, CallRinging, CallAnswered, CallCompleted {

    /**
     * Reads a status callback. The event follows from {@code CallStatus}; where that is absent or unknown, a {@code
     * CallDuration} means that the call is completed; without one, the {@code SequenceNumber} decides, of which the
     * platform has one per event (0 initiated, 1 ringing, 2 answered, 3 completed).
     *
     * @param parameters what arrived
     * @return the callback; empty when none of the three is known
     * @throws IllegalArgumentException if {@code CallSid} is missing or has control characters
     */
    static Optional<StatusCallback> of(Parameters parameters) {
        CallSid.required("StatusCallback", parameters);
        return Events.of(parameters).map(event -> switch (event) {
            case INITIATED -> new CallInitiated(parameters);
            case RINGING -> new CallRinging(parameters);
            case ANSWERED -> new CallAnswered(parameters);
            case COMPLETED -> new CallCompleted(parameters);
        });
    }

    /** {@return what happened: follows from {@code CallStatus}, as {@link #of} says (Status Callback)} */
    CallEvent event();

    /**
     * {@return {@code SequenceNumber} (Status Callback): per leg, from 0; documented as the order of firing, but met as
     * a constant per event, so that gaps are normal and repeats possible}
     */
    default OptionalInt sequenceNumber() {
        return parameters().number("SequenceNumber");
    }

    /**
     * {@return when it happened: {@code Timestamp} (Status Callback), in RFC 2822 or ISO 8601 form or with month and
     * weekday in the platform's own language; empty when absent or unreadable}
     */
    default Optional<Instant> timestamp() {
        return parameters().instant("Timestamp");
    }

    /** {@return the caller's leg: {@code ParentCallSid} (undocumented); absent from calls that the API began} */
    default Optional<CallSid> parentCallSid() {
        return CallSid.find("ParentCallSid", parameters());
    }

    /** {@return why the platform reports: {@code CallbackSource}, {@code call-progress-events} (Status Callback)} */
    default Optional<String> callbackSource() {
        return parameters().get("CallbackSource");
    }

    /**
     * {@return where the recording is: {@code RecordingUrl} (undocumented); only for recorded calls that the API began}
     */
    default Optional<String> recordingUrl() {
        return parameters().get("RecordingUrl");
    }

    /** {@return the recording: {@code RecordingSid} (undocumented); only for recorded calls that the API began} */
    default Optional<String> recordingSid() {
        return parameters().get("RecordingSid");
    }

    /**
     * {@return its length: {@code RecordingDuration}, seconds, perhaps with a fraction (undocumented); only for
     * recorded calls that the API began}
     */
    default Optional<Duration> recordingDuration() {
        return parameters().seconds("RecordingDuration");
    }
}
