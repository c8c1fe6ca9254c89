package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;

/**
 * The platform tells what a caller typed or said and asks what comes next: the {@code action} of a {@code Gather}, or
 * its {@code partialResultCallback}.
 */
@JsonbTypeAdapter(JsonForms.OfGatherResult.class)
public interface GatherResult extends CallRequest {

    /**
     * Reads the result of a {@code Gather}.
     *
     * @param parameters what arrived
     * @return the result
     * @throws IllegalArgumentException if {@code CallSid} is missing or has control characters
     */
    static GatherResult of(Parameters parameters) {
        return new Views.OfGatherResult(parameters);
    }

    /** {@return the keys pressed, such as {@code 42}: {@code Digits} (Gather action); absent when none were} */
    default Optional<String> digits() {
        return parameters().get("Digits");
    }

    /**
     * {@return the words said: {@code SpeechResult} (Gather action); absent when none were, though "null" is a word}
     */
    default Optional<String> speech() {
        return parameters().words("SpeechResult");
    }

    /**
     * {@return the words so far: {@code UnstableSpeechResult} (Gather partial result); absent from the final result}
     */
    default Optional<String> unstableSpeech() {
        return parameters().words("UnstableSpeechResult");
    }
}
