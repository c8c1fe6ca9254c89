package io.rcml.model;

/**
 * Asks where a device is now; nested in a {@link Geolocation}.
 *
 * <p>Source: Geolocation verb, Immediate.
 */
public final class Immediate extends GeolocationType {

    static final ElementType TYPE = ElementType.of("Immediate", Immediate::new)
            .attributes(
                    DEVICE_IDENTIFIER, DeliveryBuilder.ACTION, DeliveryBuilder.METHOD, DeliveryBuilder.STATUS_CALLBACK);

    private Immediate(Content content) {
        super(content);
    }

    /** {@return a builder of an Immediate, whose device must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an {@link Immediate}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends GeolocationType.Builder<Builder> {

        private Builder() {
            super(TYPE);
        }

        /**
         * Builds the Immediate.
         *
         * @return the Immediate
         * @throws IllegalStateException if the device is missing, or there is a {@code method} without an {@code action}
         */
        public Immediate build() {
            return new Immediate(content(""));
        }
    }
}
