package io.rcml.model;

import io.rcml.call.CallEvent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who can be called: a noun with a leg of its own, which can be screened and reported on. */
public abstract sealed class Callee extends Noun permits Client, Number, Sip {

    private static final Pattern SEPARATOR = Pattern.compile("[\\s,]+");

    static final Attribute<String> URL = Attribute.url("url");
    static final Attribute<HttpMethod> METHOD = Attribute.oneOf("method", HttpMethod.class);
    static final Attribute<String> STATUS_CALLBACK = Attribute.absoluteUrl("statusCallback");
    static final Attribute<HttpMethod> STATUS_CALLBACK_METHOD =
            Attribute.oneOf("statusCallbackMethod", HttpMethod.class);
    static final Attribute<Set<CallEvent>> STATUS_CALLBACK_EVENT =
            Attribute.of("statusCallbackEvent", Callee::commaList, Callee::events);

    Callee(Builder<?> builder, String text, @Nullable Video video) {
        super(builder, text, video == null ? List.of() : List.of(video));
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

    private static String commaList(Set<CallEvent> events) {
        return events.stream().map(CallEvent::value).collect(Collectors.joining(","));
    }

    /** Reads words apart by commas, as the platform wants them, or by white space, as its documents have them. */
    private static @Nullable Set<CallEvent> events(String list) {
        Set<CallEvent> events = EnumSet.noneOf(CallEvent.class);
        for (String word : SEPARATOR.split(list, -1)) {
            Optional<CallEvent> event = CallEvent.of(word);
            if (event.isEmpty() && !word.isEmpty()) {
                return null;
            }
            event.ifPresent(events::add);
        }
        return events.isEmpty() ? null : Collections.unmodifiableSet(events);
    }

    /**
     * Builds a {@link Callee}. Not thread-safe; each setter replaces what it was given before.
     *
     * @param <B> the builder's own type
     */
    public abstract static sealed class Builder<B extends Builder<B>> extends ElementBuilder
            permits Client.Builder, Number.Builder, Sip.Builder {

        final SipHeaders sipHeaders = new SipHeaders();
        private Set<CallEvent> heard = Set.of(CallEvent.COMPLETED);
        private boolean eventsNamed;
        private String foundText = "";

        Builder(ElementType type) {
            super(type);
        }

        abstract B self();

        abstract String address();

        /** Whether the platform puts {@code X-} before a header's name that lacks it. */
        abstract boolean prefixesSipHeaders();

        /**
         * A document that runs on the called side after the answer and before the parties are connected, while the caller still
         * hears ringing. It must not contain {@code Dial}; an empty one accepts the call (Client noun, url).
         *
         * @param url the document's URL, absolute, or relative to the document being written
         * @return this builder
         * @throws IllegalArgumentException if it is no http or https URL and no relative one
         */
        public B url(String url) {
            set(URL, url);
            return self();
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
            set(METHOD, method);
            return self();
        }

        /**
         * Where CallAPI reports what happens to this leg. Unless {@link #statusCallbackEvent} says otherwise, it reports
         * {@code completed} only (Client noun, statusCallback).
         *
         * @param url an absolute URL: the platform resolves it against nothing
         * @return this builder
         * @throws IllegalArgumentException if it is no absolute http or https URL
         */
        public B statusCallback(String url) {
            set(STATUS_CALLBACK, url);
            heard = Set.of(CallEvent.COMPLETED);
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
                                + " hears the speech of a Gather");
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
            set(STATUS_CALLBACK_METHOD, method);
            return self();
        }

        /**
         * The events to report. Written separated by commas, the only form that works (Client noun, statusCallbackEvent).
         *
         * @param events one or more of the four; their order does not matter
         * @return this builder
         * @throws IllegalArgumentException if there is none
         */
        public B statusCallbackEvent(CallEvent... events) {
            return statusCallbackEvent(Arrays.asList(events));
        }

        /**
         * The events to report, as for {@link #statusCallbackEvent(CallEvent...)}.
         *
         * @param events one or more of the four
         * @return this builder
         * @throws IllegalArgumentException if there is none
         */
        public B statusCallbackEvent(Collection<CallEvent> events) {
            for (CallEvent event : events) {
                given("statusCallbackEvent", event);
            }
            if (events.isEmpty()) {
                throw new IllegalArgumentException(type + " statusCallbackEvent must name at least one of"
                        + " initiated,ringing,answered,completed");
            }
            set(STATUS_CALLBACK_EVENT, EnumSet.copyOf(events));
            eventsNamed = true;
            return self();
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
            sipHeaders.add(type, name, value, prefixesSipHeaders());
            return self();
        }

        /** Sets the text to what a document has there, an address with SIP headers. */
        final void foundText(String text) {
            foundText = text;
        }

        final String foundText() {
            return foundText;
        }

        final void complete() {
            requireFor(METHOD, URL);
            requireFor(STATUS_CALLBACK_METHOD, STATUS_CALLBACK);
            requireFor(STATUS_CALLBACK_EVENT, STATUS_CALLBACK);
            if (has(STATUS_CALLBACK) && !eventsNamed && !isAsFound()) {
                // Documents say that the platform then reports only "completed"; its code reports all four. So it is
                // told.
                set(STATUS_CALLBACK_EVENT, EnumSet.copyOf(heard));
            }
        }

        final String addressWithHeaders() {
            return address() + sipHeaders.encoded();
        }
    }
}
