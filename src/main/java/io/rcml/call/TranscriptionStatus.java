package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Arrays;
import java.util.Optional;

/** What came of writing a recording down: the parameter {@code TranscriptionStatus}. */
@JsonbTypeAdapter(JsonForms.OfTranscriptionStatus.class)
public enum TranscriptionStatus {
    /** There is a text. */
    COMPLETED("completed"),
    /** Nothing could be understood. */
    FAILED("failed");

    private final String value;

    TranscriptionStatus(String value) {
        this.value = value;
    }

    /** {@return the platform's word, such as {@code completed}} */
    public String value() {
        return value;
    }

    /**
     * Reads the platform's word.
     *
     * @param text the word, in any case
     * @return the status; empty if there is none of that name
     */
    public static Optional<TranscriptionStatus> of(String text) {
        String word = WireForm.of(text);
        return Arrays.stream(values())
                .filter(status -> status.value.equals(word))
                .findFirst();
    }
}
