package io.rcml.model;

import io.rcml.links.Link;

/**
 * Collects the attributes of what is sent, or asked, beside the call, and reported when it is done.
 *
 * @param <B> the builder's own type
 */
abstract class DeliveryBuilder<B extends DeliveryBuilder<B>> extends ElementBuilder<B> {

    static final Attribute<String> ACTION = Attribute.url("action").byDefault("none, the document goes on");
    static final Attribute<HttpMethod> METHOD = Attribute.method("method").needs("action");
    static final Attribute<String> STATUS_CALLBACK = Attribute.absoluteUrl("statusCallback");

    DeliveryBuilder(ElementType type) {
        super(type);
    }

    /** The type that a handler of the report takes. */
    abstract String report();

    /**
     * Where the platform asks what to do next. Platform default: none, the document goes on.
     *
     * @param url a URL, absolute, or relative to the document being written
     * @return this builder
     * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
     */
    public B action(String url) {
        return set(ACTION, url);
    }

    /**
     * The handler that says what to do next, as for {@link #action(String)}.
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
     * Where it is reported what came of it.
     *
     * @param url an absolute URL: the platform resolves it against nothing
     * @return this builder
     * @throws IllegalArgumentException if it is not an absolute http or https URL
     */
    public B statusCallback(String url) {
        return set(STATUS_CALLBACK, url);
    }

    /**
     * The handler to which it is reported what came of it.
     *
     * @param link a link to an {@code @OnStatus} handler that takes the {@code SmsResult}, {@code FaxResult} or {@code GeolocationResult}
     * @return this builder
     * @throws IllegalArgumentException if the link leads to another kind of handler
     */
    public B statusCallback(Link link) {
        return statusCallback(linkedReport(STATUS_CALLBACK, link, report()));
    }
}
