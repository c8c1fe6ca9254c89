package io.rcml.model;

import org.jspecify.annotations.Nullable;

/**
 * Sends a text message.
 *
 * <pre>{@code
 * Sms.builder().to("+19895550123").text("We will call you back.").build()
 * }</pre>
 *
 * <p>Source: Sms verb.
 */
public final class Sms extends Message {

    static final ElementType TYPE = ElementType.of("Sms", Sms::new)
            .sequel(ElementType.Sequel.ACTION)
            .requiredText("what is sent")
            .attributes(TO, FROM, DeliveryBuilder.ACTION, DeliveryBuilder.METHOD, DeliveryBuilder.STATUS_CALLBACK);

    private Sms(Content content) {
        super(content);
    }

    /** {@return a builder of an Sms, whose text must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Sms}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends Message.Builder<Builder> {

        private @Nullable String text;

        private Builder() {
            super(TYPE);
        }

        /**
         * What to send.
         *
         * @param text the text, not blank
         * @return this builder
         * @throws IllegalArgumentException if the text is blank or holds a character that XML 1.0 cannot hold
         */
        public Builder text(String text) {
            this.text = requireText("text", text);
            return this;
        }

        /**
         * Builds the Sms.
         *
         * @return the Sms
         * @throws IllegalStateException if the text is missing, or there is a {@code method} without an {@code action}
         */
        public Sms build() {
            return new Sms(content(required("text", text)));
        }

        @Override
        String report() {
            return "SmsResult";
        }
    }
}
