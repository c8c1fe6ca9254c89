package io.rcml.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sends an e-mail.
 *
 * <pre>{@code
 * Email.builder().from("desk@example.com").to("sales@example.com").subject("A call").body("Please call back.").build()
 * }</pre>
 *
 * <p>Source: Email verb.
 */
public final class Email extends Verb {

    private static final Attribute<String> TO = Attribute.filledLine("to").required();
    private static final Attribute<String> FROM = Attribute.filledLine("from").required();
    private static final Attribute<String> CC = Attribute.filledLine("cc");
    private static final Attribute<String> BCC = Attribute.filledLine("bcc");
    private static final Attribute<String> SUBJECT = Attribute.line("subject").byDefault("Restcomm Email Service");
    static final ElementType TYPE =
            ElementType.of("Email", Email::new).requiredText("the body").attributes(TO, FROM, CC, BCC, SUBJECT);

    private Email(Content content) {
        super(content);
    }

    /** {@return a builder of an Email, whose sender, recipient and body must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the recipient} */
    public Optional<String> to() {
        return get(TO);
    }

    /** {@return the sender} */
    public Optional<String> from() {
        return get(FROM);
    }

    /** {@return who gets a copy} */
    public Optional<String> cc() {
        return get(CC);
    }

    /** {@return who gets a copy that the others do not know of} */
    public Optional<String> bcc() {
        return get(BCC);
    }

    /** {@return the subject; the platform's default is {@code Restcomm Email Service}} */
    public Optional<String> subject() {
        return get(SUBJECT);
    }

    /** {@return the body} */
    public String body() {
        return text();
    }

    /** Builds an {@link Email}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

        private @Nullable String body;

        private Builder() {
            super(TYPE);
        }

        /**
         * The recipient, who must be set.
         *
         * @param address an e-mail address, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank, holds a control character, or cannot be written in XML 1.0
         */
        public Builder to(String address) {
            return set(TO, address);
        }

        /**
         * The sender, who must be set.
         *
         * @param address an e-mail address, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank, holds a control character, or cannot be written in XML 1.0
         */
        public Builder from(String address) {
            return set(FROM, address);
        }

        /**
         * Who gets a copy.
         *
         * @param address an e-mail address, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank, holds a control character, or cannot be written in XML 1.0
         */
        public Builder cc(String address) {
            return set(CC, address);
        }

        /**
         * Who gets a copy that the others do not know of.
         *
         * @param address an e-mail address, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank, holds a control character, or cannot be written in XML 1.0
         */
        public Builder bcc(String address) {
            return set(BCC, address);
        }

        /**
         * The subject. Platform default: {@code Restcomm Email Service}.
         *
         * @param subject the subject, which may be empty
         * @return this builder
         * @throws IllegalArgumentException if it holds a control character or cannot be written in XML 1.0
         */
        public Builder subject(String subject) {
            return set(SUBJECT, subject);
        }

        /**
         * The body.
         *
         * @param body the text, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank or holds a character that XML 1.0 cannot hold
         */
        public Builder body(String body) {
            this.body = requireText("body", body);
            return this;
        }

        /**
         * Builds the Email.
         *
         * @return the Email
         * @throws IllegalStateException if the sender, the recipient or the body is missing
         */
        public Email build() {
            return new Email(content(required("body", body)));
        }
    }
}
