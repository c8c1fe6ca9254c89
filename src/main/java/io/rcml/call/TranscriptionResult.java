package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;

/**
 * The platform reports what was said in a recording, some time after it was made: the {@code transcribeCallback} of a
 * {@code Record}; it expects no answer.
 *
 * <p>It need not say of which call: what is sure to tell one recording from another is its {@link #recordingUrl()}, or
 * what the callback's URL was given to bring back.
 *
 * <p>An accessor is empty when the platform said nothing, and when what it said cannot be read; {@link #parameters()}
 * has the text in either case. Names and meanings are those of "Record verb, transcribeCallback".
 */
// Open, as is every request: a sealed type cannot be proxied, and so not be injected as a request-scoped bean.
@JsonbTypeAdapter(JsonForms.OfTranscriptionResult.class)
public interface TranscriptionResult {

    /**
     * Reads a transcription. Nothing has to be there.
     *
     * @param parameters what arrived
     * @return the transcription
     */
    static TranscriptionResult of(Parameters parameters) {
        return new Views.OfTranscriptionResult(parameters);
    }

    /** {@return everything that arrived, as it arrived} */
    Parameters parameters();

    /** {@return the call that was recorded: {@code CallSid} (Voice request); met absent} */
    default Optional<CallSid> callSid() {
        return CallSid.find(CallSid.PARAMETER, parameters());
    }

    /**
     * {@return the words said: {@code TranscriptionText} (Record verb, transcribeCallback); absent when none were
     * understood, though "null" is a word}
     */
    default Optional<String> text() {
        return parameters().words("TranscriptionText");
    }

    /**
     * {@return what came of it: {@code TranscriptionStatus} (Record verb, transcribeCallback); empty when absent or
     * unknown}
     */
    default Optional<TranscriptionStatus> status() {
        return parameters().get("TranscriptionStatus").flatMap(TranscriptionStatus::of);
    }

    /** {@return where the text is: {@code TranscriptionUrl} (Record verb, transcribeCallback)} */
    default Optional<String> transcriptionUrl() {
        return parameters().get("TranscriptionUrl");
    }

    /** {@return where the recording is: {@code RecordingUrl} (Record verb, transcribeCallback)} */
    default Optional<String> recordingUrl() {
        return parameters().get("RecordingUrl");
    }
}
