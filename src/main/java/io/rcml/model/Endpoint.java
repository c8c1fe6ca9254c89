package io.rcml.model;

import io.rcml.call.CallEvent;
import io.rcml.links.Link;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who can be called: a noun with a leg of its own, which can be screened and reported on. */
public abstract sealed class Endpoint extends Noun permits Client, Number, Sip {

    static final Attribute<String> URL = Attribute.url("url");
    static final Attribute<HttpMethod> METHOD = Attribute.method("method").needs("url");
    static final Attribute<String> STATUS_CALLBACK = Attribute.absoluteUrl("statusCallback");
    static final Attribute<HttpMethod> STATUS_CALLBACK_METHOD =
            Attribute.method("statusCallbackMethod").needs("statusCallback");
    static final Attribute<Set<CallEvent>> STATUS_CALLBACK_EVENT = Attribute.events("statusCallbackEvent")
            .byDefault("completed by the documentation, all four by the code, so the builder always writes it")
            .needs("statusCallback");

    private static final Set<CallEvent> ONLY_COMPLETED = Set.of(CallEvent.COMPLETED);

    Endpoint(Content content) {
        super(content);
    }

    /** The address with the SIP headers, wherever it is written. */
    abstract String addressWithHeaders();

    final String address() {
        return SipHeaders.addressOf(addressWithHeaders());
    }

    /** {@return the custom SIP headers of the INVITE, by name, unencoded, in the order in which they were set} */
    public Map<String, String> sipHeaders() {
        return SipHeaders.decoded(addressWithHeaders());
    }

    /** {@return the URL of the document that runs on the called side after the answer and before the bridge} */
    public Optional<String> url() {
        return get(URL);
    }

    /** {@return the HTTP method for {@link #url()}; the platform's default is POST} */
    public Optional<HttpMethod> method() {
        return get(METHOD);
    }

    /** {@return the URL to which CallAPI reports the progress of this leg} */
    public Optional<String> statusCallback() {
        return get(STATUS_CALLBACK);
    }

    /** {@return the HTTP method for {@link #statusCallback()}; the platform's default is POST} */
    public Optional<HttpMethod> statusCallbackMethod() {
        return get(STATUS_CALLBACK_METHOD);
    }

    /** {@return the events that are reported, in the order in which they happen; empty if the document names none} */
    public Set<CallEvent> statusCallbackEvents() {
        return get(STATUS_CALLBACK_EVENT).orElse(Set.of());
    }

    /**
     * Builds a {@link Endpoint}. Not thread-safe; each setter replaces what it was given before.
     *
     * @param <B> the builder's own type
     */
    public abstract static sealed class Builder<B extends Builder<B>> extends ElementBuilder<B>
            permits Client.Builder, Number.Builder, Sip.Builder {

        private @Nullable SipHeaders sipHeaders;
        private Set<CallEvent> heard = ONLY_COMPLETED;
        /** Whether the events are those that are heard, and not those that were asked for. */
        private boolean eventsFollow = true;

        Builder(ElementType type) {
            super(type);
        }

        abstract String address();

        /** Whether the platform puts {@code X-} before a header's name that lacks it. */
        abstract boolean prefixesSipHeaders();

        /**
         * A document that runs on the called side after the answer and before the parties are connected, while the caller still
         * hears ringing. It must not contain {@code Dial}; an empty one accepts the call (Client noun, url).
         *
         * @param url the document's URL, absolute, or relative to the document being written
         * @return this builder
         * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
         */
        public B url(String url) {
            return set(URL, url);
        }

        /**
         * A handler whose document runs on the called side, as for {@link #url(String)}.
         *
         * @param link a link to an {@code @OnScreening} handler
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public B url(Link link) {
            return url(linked(URL, link, Link.Kind.SCREENING));
        }

        /**
         * The HTTP method for the {@code url}. Platform default: POST (Client noun, method).
         *
         * @param method GET or POST
         * @return this builder
         */
        public B method(HttpMethod method) {
            return set(METHOD, method);
        }

        /**
         * Where CallAPI reports what happens to this leg. Unless {@link #statusCallbackEvent} says otherwise, it reports
         * {@code completed} only (Client noun, statusCallback).
         *
         * @param url an absolute URL: the platform resolves it against nothing
         * @return this builder
         * @throws IllegalArgumentException if it is not an absolute http or https URL
         */
        public B statusCallback(String url) {
            heard = ONLY_COMPLETED;
            return set(STATUS_CALLBACK, url);
        }

        @Override
        public B attribute(String name, String value) {
            super.attribute(name, value);
            if (STATUS_CALLBACK.name().equals(name)) {
                heard = ONLY_COMPLETED;
            } else if (STATUS_CALLBACK_EVENT.name().equals(name)) {
                eventsFollow = false;
            }
            return self();
        }

        /**
         * The handler to which CallAPI reports what happens to this leg. Unless {@link #statusCallbackEvent} says otherwise, it
         * reports exactly the events that the handler hears.
         *
         * @param link a link to an {@code @OnStatus} handler
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public B statusCallback(Link link) {
            String url = linked(STATUS_CALLBACK, link, Link.Kind.STATUS);
            if (link.events().isEmpty()) {
                throw new IllegalArgumentException(
                        type + " statusCallback needs a link to a handler of status callbacks, and " + link.handler()
                                + " hears reports of another kind");
            }
            statusCallback(url);
            heard = link.events();
            return self();
        }

        /**
         * The HTTP method for the {@code statusCallback}. Platform default: POST (Client noun, statusCallbackMethod).
         *
         * @param method GET or POST
         * @return this builder
         */
        public B statusCallbackMethod(HttpMethod method) {
            return set(STATUS_CALLBACK_METHOD, method);
        }

        /**
         * The events to report. Written separated by commas, the only form that works (Client noun, statusCallbackEvent).
         *
         * @param events one or more of the four; their order does not matter
         * @return this builder
         * @throws IllegalArgumentException if there is none
         */
        public B statusCallbackEvent(CallEvent... events) {
            for (CallEvent event : events) {
                given("statusCallbackEvent", event);
            }
            if (events.length == 0) {
                throw new IllegalArgumentException(type + " statusCallbackEvent must name at least one of"
                        + " initiated,ringing,answered,completed");
            }
            eventsFollow = false;
            return set(STATUS_CALLBACK_EVENT, EventLists.of(events));
        }

        /**
         * The events to report, as for {@link #statusCallbackEvent(CallEvent...)}.
         *
         * @param events one or more of the four
         * @return this builder
         * @throws IllegalArgumentException if there is none
         */
        public B statusCallbackEvent(Collection<CallEvent> events) {
            return statusCallbackEvent(events.toArray(CallEvent[]::new));
        }

        /**
         * Adds a custom header to the INVITE that calls this party. Its value is percent-encoded, so that it can break out of
         * neither the list of headers nor the XML.
         *
         * @param name letters, digits, {@code -}, {@code _} and {@code .}; for {@link Client} and {@link Number} it begins with
         *     {@code X-}, which the platform would otherwise add
         * @param value the value, without CR, LF and NUL
         * @return this builder
         * @throws IllegalArgumentException if the name or the value cannot be sent, or the header is set already
         */
        public B sipHeader(String name, String value) {
            if (sipHeaders == null) {
                sipHeaders = new SipHeaders();
            }
            sipHeaders.add(type, name, value, prefixesSipHeaders());
            return self();
        }

        /** What the noun is made of. */
        final Content leg(String addressWithHeaders, @Nullable Video video) {
            if (eventsFollow && written(STATUS_CALLBACK) != null) {
                // Documents say that the platform then reports only "completed"; its code reports all four. So it is
                // told.
                put(STATUS_CALLBACK_EVENT, heard);
            }
            return named(addressWithHeaders, video);
        }

        final String addressWithHeaders() {
            return sipHeaders == null ? address() : address() + encodedSipHeaders();
        }

        final String encodedSipHeaders() {
            return sipHeaders == null ? "" : sipHeaders.encoded();
        }
    }
}
