package io.rcml.model;

import org.jspecify.annotations.Nullable;

/**
 * Puts the caller into a queue. The platform's code knows the name of this verb and does nothing with it: it goes on with the next.
 *
 * <p>Source: the platform's code; not documented.
 */
public final class Enqueue extends Verb {

    static final ElementType TYPE = ElementType.of("Enqueue", Enqueue::new)
            .requiredText("the name of a queue")
            .notImplemented();

    private Enqueue(Content content) {
        super(content);
    }

    /** {@return a builder of an Enqueue, whose queue must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the name of the queue} */
    public String queue() {
        return text();
    }

    /** Builds a {@link Enqueue}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

        private @Nullable String queue;

        private Builder() {
            super(TYPE);
        }

        /**
         * The name of a queue.
         *
         * @param queue the name, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank or cannot be written in XML 1.0
         */
        public Builder queue(String queue) {
            this.queue = requireName("queue", queue);
            return this;
        }

        /**
         * Builds the Enqueue.
         *
         * @return the Enqueue
         * @throws IllegalStateException if the queue is missing
         */
        public Enqueue build() {
            return new Enqueue(content(required("queue", queue)));
        }
    }
}
