package io.rcml.model;

import io.rcml.internal.text.Printable;
import io.rcml.links.Link;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Connects the caller to the first that answers of up to ten {@link Client} and {@link Number} nouns, to a {@link Sip} endpoint,
 * or to a {@link Conference}.
 *
 * <pre>{@code
 * Dial.builder()
 *         .callerId("+19895550100")
 *         .number("123-321-4321")
 *         .client("jenny")
 *         .client("tommy")
 *         .build()
 * }</pre>
 *
 * <p>Source: Dial verb; Client noun, Simultaneous Dialing.
 */
public final class Dial extends Verb {

    private static final int MOST_CALLEES = 10;

    private static final Attribute<String> ACTION = Attribute.url("action").byDefault("none, the document goes on");
    private static final Attribute<HttpMethod> METHOD =
            Attribute.method("method").needs("action");
    private static final Attribute<Integer> TIMEOUT =
            Attribute.integer("timeout", 1, " (seconds)").byDefault("30");
    private static final Attribute<Integer> TIME_LIMIT =
            Attribute.integer("timeLimit", 1, " (seconds)").byDefault("14400");
    private static final Attribute<String> CALLER_ID =
            Attribute.filledLine("callerId").byDefault("the caller's");
    private static final Attribute<Boolean> RECORD = Attribute.bool("record").byDefault("false");
    private static final Attribute<String> DIAL_MUSIC =
            Attribute.url("dialMusic").byDefault("none, ringing");
    private static final Attribute<Boolean> HANGUP_ON_STAR = Attribute.bool("hangupOnStar");
    static final ElementType TYPE = ElementType.of("Dial", Dial::new)
            .sequel(ElementType.Sequel.ACTION)
            .text(
                    "a number, or client:name, instead of nouns",
                    Domain.without(Addresses::complaintOfDialled, "a number, or client:name"))
            .holds(MOST_CALLEES, "Client", "Number")
            .holds(1, "Sip")
            .holds(1, "Conference")
            .holds(1, "Queue")
            .attributes(ACTION, METHOD, TIMEOUT, TIME_LIMIT, CALLER_ID, RECORD, DIAL_MUSIC, HANGUP_ON_STAR);

    private Dial(Content content) {
        super(content);
    }

    /** {@return a builder of a Dial, which needs somebody to dial} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return who is dialled; empty if it is written as {@linkplain #to() text}} */
    public List<Noun> nouns() {
        return children(Noun.class);
    }

    /** {@return the number, or {@code client:name}, that is dialled without a noun} */
    public Optional<String> to() {
        return text().isEmpty() ? Optional.empty() : Optional.of(text());
    }

    /** {@return where the platform asks what to do after the Dial; the platform's default is to go on with the document} */
    public Optional<String> action() {
        return get(ACTION);
    }

    /** {@return the HTTP method for the action; the platform's default is POST} */
    public Optional<HttpMethod> method() {
        return get(METHOD);
    }

    /** {@return for how many seconds it rings; the platform's default is 30} */
    public Optional<Integer> timeout() {
        return get(TIMEOUT);
    }

    /** {@return after how many seconds the call is ended; the platform's default is 14400, four hours} */
    public Optional<Integer> timeLimit() {
        return get(TIME_LIMIT);
    }

    /** {@return what the called parties see; the platform's default is the caller's number} */
    public Optional<String> callerId() {
        return get(CALLER_ID);
    }

    /** {@return whether the call is recorded; the platform's default is false} */
    public Optional<Boolean> record() {
        return get(RECORD);
    }

    /** {@return what the caller hears until somebody answers; the platform's default is none, ringing} */
    public Optional<String> dialMusic() {
        return get(DIAL_MUSIC);
    }

    /** {@return whether the caller ends the Dial by pressing {@code *}} */
    public Optional<Boolean> hangupOnStar() {
        return get(HANGUP_ON_STAR);
    }

    /** Builds a {@link Dial}. Not thread-safe; each setter replaces what it was given before, nouns add up. */
    public static final class Builder extends NounsBuilder<Builder> {

        private @Nullable String to;

        private Builder() {
            super(TYPE);
        }

        /**
         * Where the platform asks what to do after the Dial, with {@code DialCallStatus} and others. It always does, so what
         * follows the Dial is then never reached. Platform default: none, the document goes on.
         *
         * @param url a URL, absolute, or relative to the document being written
         * @return this builder
         * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
         */
        public Builder action(String url) {
            return set(ACTION, url);
        }

        /**
         * The handler that says what to do after the Dial, as for {@link #action(String)}.
         *
         * @param link a link to an {@code @OnCall} handler
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public Builder action(Link link) {
            return action(linked(ACTION, link, Link.Kind.CALL));
        }

        /**
         * The HTTP method for the action. Platform default: POST.
         *
         * @param method GET or POST
         * @return this builder
         */
        public Builder method(HttpMethod method) {
            return set(METHOD, method);
        }

        /**
         * For how long it rings. Platform default: 30 seconds.
         *
         * @param seconds 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than a second
         */
        public Builder timeout(int seconds) {
            return set(TIMEOUT, seconds);
        }

        /**
         * When the call is ended, counted from the answer. Platform default: 14400 seconds, four hours.
         *
         * @param seconds 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than a second
         */
        public Builder timeLimit(int seconds) {
            return set(TIME_LIMIT, seconds);
        }

        /**
         * What the called parties see. Platform default: the caller's number.
         *
         * @param callerId a number or name, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank, holds a control character, or cannot be written in XML 1.0
         */
        public Builder callerId(String callerId) {
            return set(CALLER_ID, callerId);
        }

        /**
         * Whether the call is recorded. Platform default: false.
         *
         * @param record true to record it
         * @return this builder
         */
        public Builder record(boolean record) {
            return set(RECORD, record);
        }

        /**
         * What the caller hears until somebody answers. Platform default: none, ringing. Source: CallAPI, Dial verb; RestComm does not know
         * it.
         *
         * @param url the URL of the music, absolute, or relative to the document being written
         * @return this builder
         * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
         */
        public Builder dialMusic(String url) {
            return set(DIAL_MUSIC, url);
        }

        /**
         * What the caller hears until somebody answers, as for {@link #dialMusic(String)}.
         *
         * @param link a link to an {@code @OnCall} handler
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public Builder dialMusic(Link link) {
            return dialMusic(linked(DIAL_MUSIC, link, Link.Kind.CALL));
        }

        /**
         * Whether the caller ends the Dial by pressing {@code *}. Seen in an example; the platform documents no default.
         *
         * @param hangup true to let the caller
         * @return this builder
         */
        public Builder hangupOnStar(boolean hangup) {
            return set(HANGUP_ON_STAR, hangup);
        }

        /**
         * Dials without a noun: a number, or {@code client:} and a client's name.
         *
         * @param to the number, or {@code client:name}
         * @return this builder
         * @throws IllegalArgumentException if it is blank, has a question mark, at which SIP headers begin, or a control character
         */
        public Builder to(String to) {
            this.to = requireAddress("to", to, Addresses::complaintOfDialled);
            return this;
        }

        /**
         * Builds the Dial.
         *
         * @return the Dial
         * @throws IllegalStateException if there is nobody to dial, there are more than ten nouns, a {@link Sip} or
         *     {@link Conference} is not alone, or there is a {@code method} without an {@code action}
         */
        public Dial build() {
            if (count() == 0) {
                return new Dial(content(required("noun", to)));
            }
            if (to != null) {
                throw new IllegalStateException("Dial has both nouns and the text " + Printable.quoted(to)
                        + ", of which the platform would dial one; give it as a noun, too");
            }
            if (count() > MOST_CALLEES) {
                throw new IllegalStateException(
                        "Dial has " + count() + " nouns; the platform dials at most " + MOST_CALLEES + " at once");
            }
            Content content = content("");
            requireAlone(content.ownChildren());
            return new Dial(content);
        }

        private static void requireAlone(Element... nouns) {
            for (Element noun : nouns) {
                if (nouns.length > 1
                        && !(noun instanceof Client || noun instanceof Number || noun instanceof GenericElement)) {
                    throw new IllegalStateException("Dial has " + nouns.length + " nouns, among them a "
                            + noun.elementName() + ", which must stand alone");
                }
            }
        }
    }
}
