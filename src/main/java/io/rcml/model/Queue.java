package io.rcml.model;

import org.jspecify.annotations.Nullable;

/**
 * Connects the caller to who waits longest in a queue; it stands alone in a {@link Dial}. The platform's code knows the name of this noun and does nothing with it.
 *
 * <p>Source: the platform's code; not documented.
 */
public final class Queue extends Noun {

    static final ElementType TYPE = ElementType.of("Queue", Queue::new)
            .requiredText("the name of a queue")
            .notImplemented();

    private Queue(Content content) {
        super(content);
    }

    /** {@return a builder of a Queue, whose name must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the queue} */
    public String name() {
        return text();
    }

    /** Builds a {@link Queue}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

        private @Nullable String name;

        private Builder() {
            super(TYPE);
        }

        /**
         * The name of a queue.
         *
         * @param name the name, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank or cannot be written in XML 1.0
         */
        public Builder name(String name) {
            this.name = requireName("name", name);
            return this;
        }

        /**
         * Builds the Queue.
         *
         * @return the Queue
         * @throws IllegalStateException if the name is missing
         */
        public Queue build() {
            return new Queue(content(required("name", name)));
        }
    }
}
