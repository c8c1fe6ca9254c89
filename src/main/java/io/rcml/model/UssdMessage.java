package io.rcml.model;

import org.jspecify.annotations.Nullable;

/**
 * Shows a text in a USSD session: a verb by itself, which ends the session, and what a {@link UssdCollect} asks with.
 *
 * <p>Source: UssdMessage verb.
 */
public final class UssdMessage extends Verb {

    static final ElementType TYPE =
            ElementType.of("UssdMessage", UssdMessage::new).requiredText("what is shown");

    private UssdMessage(Content content) {
        super(content);
    }

    /** {@return a builder of a UssdMessage, whose text must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link UssdMessage}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

        private @Nullable String text;

        private Builder() {
            super(TYPE);
        }

        /**
         * What is shown.
         *
         * @param text what is shown, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank or cannot be written in XML 1.0
         */
        public Builder text(String text) {
            this.text = requireText("text", text);
            return this;
        }

        /**
         * Builds the UssdMessage.
         *
         * @return the UssdMessage
         * @throws IllegalStateException if the text is missing
         */
        public UssdMessage build() {
            return new UssdMessage(content(required("text", text)));
        }
    }
}
