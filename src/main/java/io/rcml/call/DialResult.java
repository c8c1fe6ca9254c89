package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The platform tells how a {@code Dial} went and asks what comes next: the verb's {@code action}.
 *
 * <p>{@link #callSid()} is the caller's leg; {@link #dialCallSid()} the one that was dialled.
 */
@JsonbTypeAdapter(JsonForms.OfDialResult.class)
public interface DialResult extends CallRequest {

    /**
     * Reads the result of a {@code Dial}.
     *
     * @param parameters what arrived
     * @return the result
     * @throws IllegalArgumentException if {@code CallSid} is missing or has control characters
     */
    static DialResult of(Parameters parameters) {
        return new Views.OfDialResult(parameters);
    }

    /** {@return how the dialled leg ended: {@code DialCallStatus} (Dial action); absent when dialling failed} */
    default Optional<CallStatus> dialStatus() {
        return parameters().get("DialCallStatus").flatMap(CallStatus::of);
    }

    /** {@return the dialled leg: {@code DialCallSid} (Dial action); absent when dialling failed} */
    default Optional<CallSid> dialCallSid() {
        return CallSid.find("DialCallSid", parameters());
    }

    /** {@return how long the two talked: {@code DialCallDuration}, seconds (Dial action)} */
    default Optional<Duration> dialDuration() {
        return parameters().seconds("DialCallDuration");
    }

    /** {@return how long it rang: {@code DialRingDuration}, seconds (Dial action)} */
    default Optional<Duration> ringDuration() {
        return parameters().seconds("DialRingDuration");
    }

    /** {@return where the recording is: {@code RecordingUrl} (Dial action); absent unless recorded} */
    default Optional<String> recordingUrl() {
        return parameters().get("RecordingUrl");
    }

    /** {@return where anyone finds the recording: {@code PublicRecordingUrl} (Dial action); absent unless recorded} */
    default Optional<String> publicRecordingUrl() {
        return parameters().get("PublicRecordingUrl");
    }

    /** {@return the leg's Call-ID in SIP: {@code DialSipCallId} (Dial action); only for a {@code Sip} noun} */
    default Optional<String> dialSipCallId() {
        return parameters().get("DialSipCallId");
    }

    /**
     * {@return the last SIP response, such as 486: {@code DialSipResponseCode} (Dial action); only for a {@code Sip}
     * noun}
     */
    default OptionalInt dialSipResponseCode() {
        return parameters().number("DialSipResponseCode");
    }

    /**
     * {@return the headers of that response: every {@code DialSipHeader_…} by its name without that prefix (Dial
     * action); look-ups ignore case, as SIP does}
     */
    default Map<String, String> dialSipHeaders() {
        return parameters().headers("DialSipHeader_");
    }
}
