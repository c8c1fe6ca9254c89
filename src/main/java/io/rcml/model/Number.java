package io.rcml.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A telephone, called by its number.
 *
 * <p>Shadows {@link java.lang.Number} where it is imported by name.
 *
 * <p>Source: Client noun, Simultaneous Dialing; Number noun.
 */
@SuppressWarnings("JavaLangClash") // RCML's own word
public final class Number extends Endpoint {

    private static final Attribute<String> SEND_DIGITS =
            Attribute.of("sendDigits", Domain.matching("[0-9A-Da-d*#wW]+", "digits, *, #, A to D, and w to wait"));
    static final ElementType TYPE = ElementType.of("Number", Number::new)
            .requiredText("a phone number", Domain.without(Number::complaint, "a phone number"))
            .attributes(SEND_DIGITS, URL, METHOD, STATUS_CALLBACK, STATUS_CALLBACK_METHOD, STATUS_CALLBACK_EVENT);

    private static @Nullable String complaint(String numberWithHeaders) {
        String blank = Domain.WORD.complaint(numberWithHeaders);
        return blank == null ? Addresses.complaintOfNumber(SipHeaders.addressOf(numberWithHeaders)) : blank;
    }

    private Number(Content content) {
        super(content);
    }

    /** {@return a builder of a number, which must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the number as it was given, without SIP headers} */
    public String number() {
        return address();
    }

    /** {@return the keys to press after the answer} */
    public Optional<String> sendDigits() {
        return get(SEND_DIGITS);
    }

    @Override
    String addressWithHeaders() {
        return text();
    }

    /** Builds a {@link Number}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends Endpoint.Builder<Builder> {

        private @Nullable String number;

        private Builder() {
            super(TYPE);
        }

        /**
         * The number to call.
         *
         * @param number the number, in E.164 or as the platform's routes know it, such as {@code 123-321-4321}
         * @return this builder
         * @throws IllegalArgumentException if the number is blank, has a question mark, is a SIP URI or {@code client:name}, holds a character
         *     that nobody sees or digits other than 0 to 9, or cannot be written in XML 1.0
         */
        public Builder number(String number) {
            this.number = requireAddress("number", number, Addresses::complaintOfNumber);
            return this;
        }

        /**
         * Keys to press once the call is answered, to reach an extension.
         *
         * @param digits one or more of {@code 0-9 * # A-D}, and {@code w} to wait
         * @return this builder
         * @throws IllegalArgumentException if there is any other character, or none
         */
        public Builder sendDigits(String digits) {
            return set(SEND_DIGITS, digits);
        }

        /**
         * Builds the number.
         *
         * @return the number
         * @throws IllegalStateException if the number is missing, or an attribute is set without the one that it depends on
         */
        public Number build() {
            return new Number(leg(addressWithHeaders(), null));
        }

        @Override
        String address() {
            return required("number", number);
        }

        @Override
        boolean prefixesSipHeaders() {
            return true;
        }
    }
}
