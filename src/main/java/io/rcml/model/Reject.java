package io.rcml.model;

import java.util.Optional;

/**
 * Refuses a call without answering it; what follows it is never reached.
 *
 * <p>Source: Reject verb.
 */
public final class Reject extends Verb {

    private static final Attribute<RejectReason> REASON =
            Attribute.oneOf("reason", RejectReason.class).byDefault("rejected");
    static final ElementType TYPE =
            ElementType.of("Reject", Reject::new).sequel(ElementType.Sequel.END).attributes(REASON);

    private Reject(Content content) {
        super(content);
    }

    /** {@return a builder of a Reject} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what the caller is told; the platform's default is rejected} */
    public Optional<RejectReason> reason() {
        return get(REASON);
    }

    /** Builds a {@link Reject}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

        private Builder() {
            super(TYPE);
        }

        /**
         * What the caller is told. Platform default: rejected.
         *
         * @param reason the reason; RestComm knows rejected and busy alone
         * @return this builder
         */
        public Builder reason(RejectReason reason) {
            return set(REASON, reason);
        }

        /** {@return the Reject} */
        public Reject build() {
            return new Reject(content(""));
        }
    }
}
