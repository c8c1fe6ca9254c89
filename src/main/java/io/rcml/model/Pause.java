package io.rcml.model;

import java.util.Optional;

/**
 * Waits in silence.
 *
 * <p>Source: Pause verb.
 */
public final class Pause extends Prompt {

    private static final Attribute<Integer> LENGTH =
            Attribute.integer("length", 1, " (seconds)").byDefault("1");
    static final ElementType TYPE = ElementType.of("Pause", Pause::new).attributes(LENGTH);

    private Pause(Content content) {
        super(content);
    }

    /** {@return a builder of a Pause} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how long, in seconds; the platform's default is 1} */
    public Optional<Integer> length() {
        return get(LENGTH);
    }

    /** Builds a {@link Pause}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

        private Builder() {
            super(TYPE);
        }

        /**
         * How long to wait. Platform default: 1 second.
         *
         * @param seconds 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than a second
         */
        public Builder length(int seconds) {
            return set(LENGTH, seconds);
        }

        /** {@return the Pause} */
        public Pause build() {
            return new Pause(content(""));
        }
    }
}
