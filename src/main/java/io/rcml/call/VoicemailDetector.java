package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;

/** Who has answered, as far as the platform can tell: the parameter {@code VoicemailDetector} of CallAPI. */
@JsonbTypeAdapter(JsonForms.OfVoicemailDetector.class)
public enum VoicemailDetector {
    /** An answering machine. */
    VOICEMAIL("voicemail"),
    /** A person. */
    PERSON_FOUND("person_found");

    private static final Words<VoicemailDetector> WORDS =
            Words.of(values(), VoicemailDetector::value).and("person-found", PERSON_FOUND);

    private final String value;

    VoicemailDetector(String value) {
        this.value = value;
    }

    /** {@return the platform's word, such as {@code person_found}} */
    public String value() {
        return value;
    }

    /**
     * Reads the platform's word.
     *
     * @param text the word, in any case
     * @return the constant; empty if there is none of that name
     */
    public static Optional<VoicemailDetector> of(String text) {
        return WORDS.find(text);
    }
}
