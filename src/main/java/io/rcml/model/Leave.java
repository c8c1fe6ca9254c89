package io.rcml.model;

/**
 * Takes the caller out of a queue. The platform's code knows the name of this verb and does nothing with it: it goes on with the
 * next.
 *
 * <p>Source: the platform's code; not documented.
 */
public final class Leave extends Verb {

    static final ElementType TYPE = ElementType.of("Leave", Leave::new).notImplemented();

    private Leave(Content content) {
        super(content);
    }

    /** {@return a builder of a Leave, which has no attributes} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link Leave}. */
    public static final class Builder extends ElementBuilder<Builder> {

        private Builder() {
            super(TYPE);
        }

        /** {@return the Leave} */
        public Leave build() {
            return new Leave(content(""));
        }
    }
}
