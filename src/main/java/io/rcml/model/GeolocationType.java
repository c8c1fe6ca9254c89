package io.rcml.model;

import java.util.Optional;

/** What a {@link Geolocation} asks of a device. */
public abstract sealed class GeolocationType extends Element permits Immediate, Notification {

    static final Attribute<String> DEVICE_IDENTIFIER =
            Attribute.filledLine("deviceIdentifier").required();

    GeolocationType(Content content) {
        super(content);
    }

    /** {@return the device} */
    public Optional<String> deviceIdentifier() {
        return get(DEVICE_IDENTIFIER);
    }

    /** {@return where the platform asks what to do next; the platform's default is to go on with the document} */
    public Optional<String> action() {
        return get(DeliveryBuilder.ACTION);
    }

    /** {@return the HTTP method for the action; the platform's default is POST} */
    public Optional<HttpMethod> method() {
        return get(DeliveryBuilder.METHOD);
    }

    /** {@return where the position is reported} */
    public Optional<String> statusCallback() {
        return get(DeliveryBuilder.STATUS_CALLBACK);
    }

    /**
     * Builds a {@link GeolocationType}. Not thread-safe; each setter replaces what it was given before.
     *
     * @param <B> the builder's own type
     */
    public abstract static sealed class Builder<B extends Builder<B>> extends DeliveryBuilder<B>
            permits Immediate.Builder, Notification.Builder {

        Builder(ElementType type) {
            super(type);
        }

        /**
         * The device, which must be set.
         *
         * @param device what the platform knows it by, such as its number; not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank, holds a control character, or cannot be written in XML 1.0
         */
        public B deviceIdentifier(String device) {
            return set(DEVICE_IDENTIFIER, device);
        }

        @Override
        final String report() {
            return "GeolocationResult";
        }
    }
}
