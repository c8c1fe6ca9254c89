package io.rcml.model;

import java.util.Optional;

/** What is sent beside the call: a verb with a sender, a recipient and a report of its own. */
public abstract sealed class Message extends Verb permits Sms, Fax {

    static final Attribute<String> TO = Attribute.word("to");
    static final Attribute<String> FROM = Attribute.word("from");
    static final Attribute<String> ACTION = Attribute.url("action").byDefault("none, the document goes on");
    static final Attribute<HttpMethod> METHOD = Attribute.method("method").needs("action");
    static final Attribute<String> STATUS_CALLBACK = Attribute.absoluteUrl("statusCallback");

    Message(Content content) {
        super(content);
    }

    /** {@return the number it is sent to} */
    public Optional<String> to() {
        return get(TO);
    }

    /** {@return the number it is sent from} */
    public Optional<String> from() {
        return get(FROM);
    }

    /** {@return where the platform asks what to do next; the platform's default is to go on with the document} */
    public Optional<String> action() {
        return get(ACTION);
    }

    /** {@return the HTTP method for the action; the platform's default is POST} */
    public Optional<HttpMethod> method() {
        return get(METHOD);
    }

    /** {@return where it is reported whether the message was sent} */
    public Optional<String> statusCallback() {
        return get(STATUS_CALLBACK);
    }

    /**
     * Builds a {@link Message}. Not thread-safe; each setter replaces what it was given before.
     *
     * @param <B> the builder's own type
     */
    public abstract static sealed class Builder<B extends Builder<B>> extends ElementBuilder<B>
            permits Sms.Builder, Fax.Builder {

        Builder(ElementType type) {
            super(type);
        }

        /** The type that a handler of the message's report takes. */
        abstract String report();

        /**
         * Whom to send it to.
         *
         * @param number a number, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank or cannot be written in XML 1.0
         */
        public B to(String number) {
            return set(TO, number);
        }

        /**
         * In whose name to send it.
         *
         * @param number a number, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank or cannot be written in XML 1.0
         */
        public B from(String number) {
            return set(FROM, number);
        }

        /**
         * Where the platform asks what to do next. It always does, so what follows is then never reached. Platform default: none,
         * the document goes on.
         *
         * @param url a URL, absolute, or relative to the document being written
         * @return this builder
         * @throws IllegalArgumentException if it is no http or https URL and no relative one
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
         * Where it is reported whether the message was sent.
         *
         * @param url an absolute URL: the platform resolves it against nothing
         * @return this builder
         * @throws IllegalArgumentException if it is no absolute http or https URL
         */
        public B statusCallback(String url) {
            return set(STATUS_CALLBACK, url);
        }

        /**
         * The handler to which it is reported whether the message was sent.
         *
         * @param link a link to an {@code @OnStatus} handler that takes an {@code SmsResult} or {@code FaxResult}
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public B statusCallback(Link link) {
            return statusCallback(linkedReport(STATUS_CALLBACK, link, report()));
        }
    }
}
