package io.rcml.model;

import java.util.Optional;

/**
 * Waits in silence.
 *
 * <p>Source: Pause verb.
 */
public final class Pause extends Prompt {

    private static final Attribute<Integer> LENGTH = Attribute.integer("length", 1, " (seconds)");
    static final ElementType TYPE = new ElementType("Pause", LENGTH);

    private Pause(Builder builder) {
        super(builder, "");
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
    public static final class Builder extends ElementBuilder {

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
            set(LENGTH, seconds);
            return this;
        }

        /** {@return the Pause} */
        public Pause build() {
            return new Pause(this);
        }
    }
}
