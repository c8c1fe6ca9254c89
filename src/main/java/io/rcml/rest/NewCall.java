package io.rcml.rest;

import io.rcml.call.CallEvent;
import io.rcml.internal.text.LinkSecrets;
import io.rcml.links.Link;
import io.rcml.model.HttpMethod;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A call to begin.
 *
 * <pre>{@code
 * NewCall.builder()
 *         .from("+19895550100")
 *         .to("+19895550123")
 *         .url(links.to(Reception::incoming))
 *         .statusCallback(links.to(Reception::answered))
 *         .build()
 * }</pre>
 *
 * <p>Immutable and thread-safe. What is set is sent, and nothing else, but for the list of events, without which documents and
 * platforms disagree on what is reported.
 *
 * <p>Source: REST, Calls.
 */
public final class NewCall {

    private final Fields form;

    private NewCall(Fields form) {
        this.form = form;
    }

    /** {@return a builder of a call, whose caller, callee and URL must be set} */
    public static Builder builder() {
        return new Builder();
    }

    static NewCall from(Consumer<Builder> call) {
        Builder builder = builder();
        call.accept(builder);
        return builder.build();
    }

    Fields form() {
        return form;
    }

    /** {@return what is sent, by the platform's names; unmodifiable} */
    public Map<String, String> parameters() {
        return form.asMap();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof NewCall that && parameters().equals(that.parameters());
    }

    @Override
    public int hashCode() {
        return parameters().hashCode();
    }

    /** {@return what is sent, as it is sent but for the tokens of links, which are secrets that a log must not tell} */
    @Override
    public String toString() {
        return LinkSecrets.hiddenIn(form.encoded());
    }

    /** Builds a {@link NewCall}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder {

        private static final Set<String> OWN = Set.of(
                "From",
                "To",
                "Url",
                "Method",
                "StatusCallback",
                "StatusCallbackMethod",
                "StatusCallbackEvent",
                "Timeout",
                "DetectVoicemail");

        private final Fields form = new Fields("NewCall");
        private Set<CallEvent> heard = Set.of(CallEvent.COMPLETED);
        private @Nullable Set<CallEvent> events;

        private Builder() {}

        /**
         * Who calls.
         *
         * @param from the number or name that the callee sees
         * @return this builder
         * @throws IllegalArgumentException if it is null or blank or has control characters
         */
        public Builder from(String from) {
            return set("From", from);
        }

        /**
         * Who is called.
         *
         * @param to a phone number, {@code client:} and the name of a client, or a SIP URI
         * @return this builder
         * @throws IllegalArgumentException if it is null or blank or has control characters
         */
        public Builder to(String to) {
            return set("To", to);
        }

        /**
         * The document that runs once the callee has answered.
         *
         * @param url its absolute URL: there is nothing to resolve another against
         * @return this builder
         * @throws IllegalArgumentException if it is not an absolute http or https URL
         */
        public Builder url(String url) {
            return set("Url", LinkChecks.url("NewCall Url", url));
        }

        /**
         * The handler that answers once the callee has.
         *
         * @param link a link to an {@code @OnCall} handler
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public Builder url(Link link) {
            return set("Url", LinkChecks.call("NewCall Url", link));
        }

        /**
         * The HTTP method for the URL. Platform default: POST.
         *
         * @param method GET or POST
         * @return this builder
         */
        public Builder method(HttpMethod method) {
            return set("Method", LinkChecks.method("NewCall Method", method));
        }

        /**
         * Where the platform reports what happens to the call. Unless {@link #statusCallbackEvent} says otherwise, it reports
         * {@code completed} only.
         *
         * @param url an absolute URL
         * @return this builder
         * @throws IllegalArgumentException if it is not an absolute http or https URL
         */
        public Builder statusCallback(String url) {
            set("StatusCallback", LinkChecks.url("NewCall StatusCallback", url));
            heard = Set.of(CallEvent.COMPLETED);
            return this;
        }

        /**
         * The handler to which the platform reports what happens to the call. Unless {@link #statusCallbackEvent} says otherwise,
         * it reports exactly the events that the handler hears.
         *
         * @param link a link to an {@code @OnStatus} handler of status callbacks
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public Builder statusCallback(Link link) {
            set("StatusCallback", LinkChecks.status("NewCall StatusCallback", link));
            heard = link.events();
            return this;
        }

        /**
         * The HTTP method for the status callback. Platform default: POST.
         *
         * @param method GET or POST
         * @return this builder
         */
        public Builder statusCallbackMethod(HttpMethod method) {
            return set("StatusCallbackMethod", LinkChecks.method("NewCall StatusCallbackMethod", method));
        }

        /**
         * The events to report, sent separated by commas.
         *
         * @param events one or more of the four; their order does not matter
         * @return this builder
         * @throws IllegalArgumentException if there is none
         */
        public Builder statusCallbackEvent(CallEvent... events) {
            return statusCallbackEvent(Arrays.asList(events));
        }

        /**
         * The events to report, as for {@link #statusCallbackEvent(CallEvent...)}.
         *
         * @param events one or more of the four
         * @return this builder
         * @throws IllegalArgumentException if there is none
         */
        public Builder statusCallbackEvent(Collection<CallEvent> events) {
            if (events.isEmpty()) {
                throw new IllegalArgumentException("NewCall StatusCallbackEvent must name at least one of"
                        + " initiated,ringing,answered,completed");
            }
            this.events = EnumSet.copyOf(events);
            return this;
        }

        /**
         * For how long it rings. Platform default: its own.
         *
         * @param seconds 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than a second
         */
        public Builder timeout(int seconds) {
            if (seconds < 1) {
                throw new IllegalArgumentException(
                        "NewCall Timeout must be 1 or more (seconds), not \"" + seconds + '"');
            }
            return set("Timeout", String.valueOf(seconds));
        }

        /**
         * Has the platform find out who answers; {@link io.rcml.call.CallRequest#voicemailDetector} of what it sends then says so.
         * Platform default: it does not. Source: CallAPI, "Making Calls", {@code DetectVoicemail}, beta.
         *
         * @return this builder
         */
        public Builder detectVoicemail() {
            return set("DetectVoicemail", "yes");
        }

        /**
         * Sets what the platform has and this version does not know.
         *
         * @param name the parameter's name, such as {@code FallbackUrl}
         * @param value its value
         * @return this builder
         * @throws IllegalArgumentException if there is a method of its own for it, or either is null or blank or has control
         *     characters
         */
        public Builder parameter(String name, String value) {
            form.requireOther(name, OWN);
            return set(name, value);
        }

        private Builder set(String name, @Nullable String value) {
            form.set(name, value);
            return this;
        }

        /**
         * Builds the call. It is not begun by that.
         *
         * @return the call
         * @throws IllegalStateException if caller, callee or URL is missing, or something is set without what it depends on
         */
        public NewCall build() {
            form.requireAll("From", "To", "Url");
            Fields sent = form.copy();
            if (form.has("StatusCallback")) {
                Set<CallEvent> reported = events == null ? heard : events;
                sent.set("StatusCallbackEvent", commaList(reported));
            } else if (events != null || form.has("StatusCallbackMethod")) {
                throw new IllegalStateException("NewCall "
                        + (events != null ? "StatusCallbackEvent" : "StatusCallbackMethod")
                        + " is set without StatusCallback, so the platform would ignore it; set statusCallback(…)");
            }
            return new NewCall(sent);
        }

        private static String commaList(Set<CallEvent> events) {
            return events.stream().map(CallEvent::value).collect(Collectors.joining(","));
        }
    }
}
