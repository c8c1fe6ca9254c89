package io.rcml.model;

import java.util.Optional;

/** What is sent beside the call. With an {@code action}, which always fires, what follows the verb is never reached. */
public abstract sealed class Message extends Verb permits Sms, Fax {

    static final Attribute<String> TO = Attribute.filledLine("to");
    static final Attribute<String> FROM = Attribute.filledLine("from");

    Message(Content content) {
        super(content);
    }

    /** {@return the number it is sent to} */
    public Optional<String> to() {
        return get(TO);
    }

    /** {@return the number it is sent from} */
    public Optional<String> from() {
        return get(FROM);
    }

    /** {@return where the platform asks what to do next; the platform's default is to go on with the document} */
    public Optional<String> action() {
        return get(DeliveryBuilder.ACTION);
    }

    /** {@return the HTTP method for the action; the platform's default is POST} */
    public Optional<HttpMethod> method() {
        return get(DeliveryBuilder.METHOD);
    }

    /** {@return where it is reported whether the message was sent} */
    public Optional<String> statusCallback() {
        return get(DeliveryBuilder.STATUS_CALLBACK);
    }

    /**
     * Builds a {@link Message}. Not thread-safe; each setter replaces what it was given before.
     *
     * @param <B> the builder's own type
     */
    public abstract static sealed class Builder<B extends Builder<B>> extends DeliveryBuilder<B>
            permits Sms.Builder, Fax.Builder {

        Builder(ElementType type) {
            super(type);
        }

        /**
         * Whom to send it to.
         *
         * @param number a number, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank, holds a control character, or cannot be written in XML 1.0
         */
        public B to(String number) {
            return set(TO, number);
        }

        /**
         * In whose name to send it.
         *
         * @param number a number, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank, holds a control character, or cannot be written in XML 1.0
         */
        public B from(String number) {
            return set(FROM, number);
        }
    }
}
