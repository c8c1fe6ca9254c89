package io.rcml.model;

import java.util.Optional;

/** What a {@link Geolocation} asks of a device. */
public abstract sealed class GeolocationType extends Element permits Immediate, Notification {

    static final Attribute<String> DEVICE_IDENTIFIER =
            Attribute.word("deviceIdentifier").required();
    static final Attribute<String> ACTION = Attribute.url("action").byDefault("none, the document goes on");
    static final Attribute<HttpMethod> METHOD = Attribute.method("method").needs("action");
    static final Attribute<String> STATUS_CALLBACK = Attribute.absoluteUrl("statusCallback");

    GeolocationType(Content content) {
        super(content);
    }

    /** {@return the device} */
    public Optional<String> deviceIdentifier() {
        return get(DEVICE_IDENTIFIER);
    }

    /** {@return where the platform asks what to do next; the platform's default is to go on with the document} */
    public Optional<String> action() {
        return get(ACTION);
    }

    /** {@return the HTTP method for the action; the platform's default is POST} */
    public Optional<HttpMethod> method() {
        return get(METHOD);
    }

    /** {@return where the position is reported} */
    public Optional<String> statusCallback() {
        return get(STATUS_CALLBACK);
    }

    /**
     * Builds a {@link GeolocationType}. Not thread-safe; each setter replaces what it was given before.
     *
     * @param <B> the builder's own type
     */
    public abstract static sealed class Builder<B extends Builder<B>> extends ElementBuilder<B>
            permits Immediate.Builder, Notification.Builder {

        Builder(ElementType type) {
            super(type);
        }

        /**
         * The device, which must be set.
         *
         * @param device what the platform knows it by, such as its number; not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank or cannot be written in XML 1.0
         */
        public B deviceIdentifier(String device) {
            return set(DEVICE_IDENTIFIER, device);
        }

        /**
         * Where the platform asks what to do next. Platform default: none, the document goes on.
         *
         * @param url a URL, absolute, or relative to the document being written
         * @return this builder
         * @throws IllegalArgumentException if it is no http or https URL and no relative one
         */
        public B action(String url) {
            return set(ACTION, url);
        }

        /**
         * The handler that says what to do next.
         *
         * @param link a link to an {@code @OnCall} handler, or, in a screening document, to an {@code @OnScreening} handler
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public B action(Link link) {
            return action(linked(ACTION, link, Link.Kind.CALL, Link.Kind.SCREENING));
        }

        /**
         * The HTTP method for the action. Platform default: POST.
         *
         * @param method GET or POST
         * @return this builder
         */
        public B method(HttpMethod method) {
            return set(METHOD, method);
        }

        /**
         * Where the position is reported.
         *
         * @param url an absolute URL: the platform resolves it against nothing
         * @return this builder
         * @throws IllegalArgumentException if it is no absolute http or https URL
         */
        public B statusCallback(String url) {
            return set(STATUS_CALLBACK, url);
        }

        /**
         * The handler to which the position is reported.
         *
         * @param link a link to an {@code @OnStatus} handler that takes a {@code GeolocationResult}
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public B statusCallback(Link link) {
            return statusCallback(linkedReport(STATUS_CALLBACK, link, "GeolocationResult"));
        }
    }
}
