package io.rcml.model;

import java.util.Optional;

/**
 * Asks to be told when a device enters or leaves a circle; nested in a {@link Geolocation}.
 *
 * <pre>{@code
 * Notification.builder()
 *         .deviceIdentifier("+19895550123")
 *         .eventGeofencingLatitude("37.9838")
 *         .eventGeofencingLongitude("23.7275")
 *         .geofenceRange(500)
 *         .geofenceEvent(GeofenceEvent.IN)
 *         .statusCallback(links.to(Fleet::arrived))
 *         .build()
 * }</pre>
 *
 * <p>Source: Geolocation verb, Notification.
 */
public final class Notification extends GeolocationType {

    private static final Attribute<String> LATITUDE =
            Attribute.filledLine("eventGeofencingLatitude").needs("eventGeofencingLongitude");
    private static final Attribute<String> LONGITUDE =
            Attribute.filledLine("eventGeofencingLongitude").needs("eventGeofencingLatitude");
    private static final Attribute<Integer> GEOFENCE_RANGE = Attribute.integer("geofenceRange", 1, " (meters)");
    private static final Attribute<GeofenceEvent> GEOFENCE_EVENT =
            Attribute.oneOf("geofenceEvent", GeofenceEvent.class);
    static final ElementType TYPE = ElementType.of("Notification", Notification::new)
            .attributes(
                    DEVICE_IDENTIFIER,
                    LATITUDE,
                    LONGITUDE,
                    GEOFENCE_RANGE,
                    GEOFENCE_EVENT,
                    DeliveryBuilder.ACTION,
                    DeliveryBuilder.METHOD,
                    DeliveryBuilder.STATUS_CALLBACK);

    private Notification(Content content) {
        super(content);
    }

    /** {@return a builder of a Notification, whose device must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the latitude of the circle's centre, in degrees} */
    public Optional<String> eventGeofencingLatitude() {
        return get(LATITUDE);
    }

    /** {@return the longitude of the circle's centre, in degrees} */
    public Optional<String> eventGeofencingLongitude() {
        return get(LONGITUDE);
    }

    /** {@return the circle's radius, in meters} */
    public Optional<Integer> geofenceRange() {
        return get(GEOFENCE_RANGE);
    }

    /** {@return what is reported} */
    public Optional<GeofenceEvent> geofenceEvent() {
        return get(GEOFENCE_EVENT);
    }

    /** Builds a {@link Notification}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends GeolocationType.Builder<Builder> {

        private Builder() {
            super(TYPE);
        }

        /**
         * The latitude of the circle's centre.
         *
         * @param latitude degrees, as a text, which no rounding changes; not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank, holds a control character, or cannot be written in XML 1.0
         */
        public Builder eventGeofencingLatitude(String latitude) {
            return set(LATITUDE, latitude);
        }

        /**
         * The longitude of the circle's centre.
         *
         * @param longitude degrees, as a text, which no rounding changes; not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank, holds a control character, or cannot be written in XML 1.0
         */
        public Builder eventGeofencingLongitude(String longitude) {
            return set(LONGITUDE, longitude);
        }

        /**
         * The circle's radius.
         *
         * @param meters 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than a meter
         */
        public Builder geofenceRange(int meters) {
            return set(GEOFENCE_RANGE, meters);
        }

        /**
         * What to report.
         *
         * @param event that the device enters, leaves, or either
         * @return this builder
         */
        public Builder geofenceEvent(GeofenceEvent event) {
            return set(GEOFENCE_EVENT, event);
        }

        /**
         * Builds the Notification.
         *
         * @return the Notification
         * @throws IllegalStateException if the device is missing, there is a latitude without a longitude or a longitude without
         *     a latitude, or a {@code method} without an {@code action}
         */
        public Notification build() {
            return new Notification(content(""));
        }
    }
}
