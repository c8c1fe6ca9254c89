package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;

/** Who began a call leg: the parameter {@code Direction}. */
@JsonbTypeAdapter(JsonForms.OfDirection.class)
public enum Direction {
    /** Someone called the platform. */
    INBOUND("inbound"),
    /** The platform dialled, for a {@code Dial} verb. */
    OUTBOUND_DIAL("outbound-dial"),
    /** The platform dialled, on a request to its REST API. */
    OUTBOUND_API("outbound-api");

    private static final Words<Direction> WORDS = Words.of(values(), Direction::value);

    private final String value;

    Direction(String value) {
        this.value = value;
    }

    /** {@return the platform's word, such as {@code outbound-dial}} */
    public String value() {
        return value;
    }

    /**
     * Reads the platform's word.
     *
     * @param text the word, in any case
     * @return the direction; empty if there is none of that name
     */
    public static Optional<Direction> of(String text) {
        return WORDS.find(text);
    }
}
