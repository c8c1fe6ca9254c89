package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.Duration;
import java.util.Optional;

/** The platform tells what it recorded and asks what comes next: the {@code action} of a {@code Record}. */
@JsonbTypeAdapter(JsonForms.OfRecordResult.class)
public interface RecordResult extends CallRequest {

    /**
     * Reads the result of a {@code Record}.
     *
     * @param parameters what arrived
     * @return the result
     * @throws IllegalArgumentException if {@code CallSid} is missing or has control characters
     */
    static RecordResult of(Parameters parameters) {
        return new Views.OfRecordResult(parameters);
    }

    /** {@return where the recording is: {@code RecordingUrl} (Record action); absent when nothing was recorded} */
    default Optional<String> recordingUrl() {
        return parameters().get("RecordingUrl");
    }

    /** {@return where anyone finds the recording: {@code PublicRecordingUrl} (Record action)} */
    default Optional<String> publicRecordingUrl() {
        return parameters().get("PublicRecordingUrl");
    }

    /**
     * {@return its length: {@code RecordingDuration}, seconds, met with a fraction such as {@code 12.34} (Record
     * action); empty when absent or unreadable}
     */
    default Optional<Duration> recordingDuration() {
        return parameters().seconds("RecordingDuration");
    }

    /**
     * {@return the key that ended the recording: {@code Digits} (Record action); absent when none was pressed, and met
     * as {@code hangup} when the caller hung up}
     */
    default Optional<String> digits() {
        return parameters().get("Digits");
    }
}
