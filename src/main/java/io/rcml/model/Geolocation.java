package io.rcml.model;

import java.util.Optional;

/**
 * Asks where a device is: at once, or when it crosses a geofence.
 *
 * <pre>{@code
 * Rcml.builder().geolocation(Immediate.builder().deviceIdentifier("+19895550123").build()).build()
 * }</pre>
 *
 * <p>Source: Geolocation verb.
 */
public final class Geolocation extends Verb {

    static final ElementType TYPE = ElementType.of("Geolocation", Geolocation::new)
            .requires(1, "Immediate")
            .requires(1, "Notification");

    private Geolocation(Content content) {
        super(content);
    }

    /** {@return a builder of a Geolocation, which needs to know what to ask} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is asked; empty if a document that was read does not say} */
    public Optional<GeolocationType> asked() {
        return children(GeolocationType.class).stream().findFirst();
    }

    /** Builds a {@link Geolocation}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

        private Builder() {
            super(TYPE);
        }

        /**
         * What to ask.
         *
         * @param type where a device is, or to be told when it crosses a geofence
         * @return this builder
         */
        public Builder ask(GeolocationType type) {
            addOnly(given("type", type));
            return this;
        }

        /**
         * Builds the Geolocation.
         *
         * @return the Geolocation
         * @throws IllegalStateException if there is nothing to ask
         */
        public Geolocation build() {
            if (count() == 0) {
                throw new IllegalStateException(
                        "Geolocation has nothing to ask; give it an Immediate or a Notification by ask(…)");
            }
            return new Geolocation(content(""));
        }
    }
}
