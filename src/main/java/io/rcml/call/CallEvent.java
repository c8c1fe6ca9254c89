package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;

/**
 * What a status callback reports, and what {@code statusCallbackEvent} subscribes to. An event is not a status: a leg
 * that was busy reports {@link #COMPLETED}, as does one that was answered and hung up.
 */
@JsonbTypeAdapter(JsonForms.OfCallEvent.class)
public enum CallEvent {
    /** The platform starts dialling the leg. */
    INITIATED("initiated"),
    /** The phone starts to ring. */
    RINGING("ringing"),
    /** The call is picked up. */
    ANSWERED("answered"),
    /** The leg is over, whatever came of it. */
    COMPLETED("completed");

    private static final Words<CallEvent> WORDS = Words.of(values(), CallEvent::value);

    private final String value;

    CallEvent(String value) {
        this.value = value;
    }

    /** {@return the platform's word, such as {@code answered}} */
    public String value() {
        return value;
    }

    /**
     * Reads the platform's word.
     *
     * @param text the word, in any case
     * @return the event; empty if there is none of that name
     */
    public static Optional<CallEvent> of(String text) {
        return WORDS.find(text);
    }
}
