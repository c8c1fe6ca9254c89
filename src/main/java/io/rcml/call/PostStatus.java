package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;

/** Whether the platform asks about a new call or reports that it has advanced: the parameter {@code PostStatus} of CallAPI. */
@JsonbTypeAdapter(JsonForms.OfPostStatus.class)
public enum PostStatus {
    /** The call is new, and the answer says what to do with it. */
    NEW("new"),
    /** The call has advanced. */
    CALLBACK("callback");

    private static final Words<PostStatus> WORDS = Words.of(values(), PostStatus::value);

    private final String value;

    PostStatus(String value) {
        this.value = value;
    }

    /** {@return the platform's word, such as {@code callback}} */
    public String value() {
        return value;
    }

    /**
     * Reads the platform's word.
     *
     * @param text the word, in any case
     * @return the constant; empty if there is none of that name
     */
    public static Optional<PostStatus> of(String text) {
        return WORDS.find(text);
    }
}
