package io.rcml.model;

/**
 * Ends the call.
 *
 * <p>Source: Hangup verb.
 */
public final class Hangup extends Verb {

    static final ElementType TYPE = ElementType.of("Hangup", Hangup::new).sequel(ElementType.Sequel.END);

    private Hangup(Content content) {
        super(content);
    }

    /** {@return a builder of a Hangup, which has no attributes} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Hangup}. */
    public static final class Builder extends ElementBuilder<Builder> {

        private Builder() {
            super(TYPE);
        }

        /** {@return the Hangup} */
        public Hangup build() {
            return new Hangup(content(""));
        }
    }
}
