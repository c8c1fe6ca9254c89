package io.rcml.rest;

import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import io.rcml.internal.text.LinkSecrets;
import io.rcml.links.Link;
import io.rcml.model.HttpMethod;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is to change of a live call.
 *
 * <pre>{@code
 * callApi.calls().change(sid, change -> change.url(links.to(Conference::join)).moveBothLegs());
 * }</pre>
 *
 * <p>Immutable and thread-safe. Source: CallAPI, "Modifying Live Calls"; RestComm knows {@code Url}, {@code Method} and {@code Status}.
 */
public final class CallChange {

    private final Fields form;

    private CallChange(Fields form) {
        this.form = form;
    }

    static CallChange from(Consumer<Builder> change) {
        Builder builder = new Builder();
        change.accept(builder);
        return builder.build();
    }

    static Fields moved(String url, @Nullable HttpMethod method) {
        Fields form = new Fields("Call");
        form.set("Url", url);
        if (method != null) {
            form.set("Method", method.value());
        }
        return form;
    }

    static Fields ended(CallStatus status) {
        Fields form = new Fields("Call");
        form.set("Status", status.value());
        return form;
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
        return other instanceof CallChange that && parameters().equals(that.parameters());
    }

    @Override
    public int hashCode() {
        return parameters().hashCode();
    }

    /** {@return what is sent, but for the tokens of links, which are secrets that a log must not tell} */
    @Override
    public String toString() {
        return LinkSecrets.hiddenIn(form.encoded());
    }

    /** Builds a {@link CallChange}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder {

        private static final Set<String> OWN = Set.of(
                "Url",
                "Method",
                "FallbackUrl",
                "FallbackMethod",
                "StatusCallback",
                "StatusCallbackMethod",
                "StatusCallbackEvent",
                "MoveConnectedCallLeg",
                "Mute");

        private final Fields form = new Fields("CallChange");

        private Builder() {}

        /**
         * The document to go on with, whatever the call is doing.
         *
         * @param url its absolute URL
         * @return this builder
         * @throws IllegalArgumentException if it is not an absolute http or https URL
         */
        public Builder url(String url) {
            return set("Url", LinkChecks.url("CallChange Url", url));
        }

        /**
         * The handler to go on with.
         *
         * @param link a link to an {@code @OnCall} handler
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public Builder url(Link link) {
            return set("Url", LinkChecks.call("CallChange Url", link));
        }

        /**
         * The HTTP method for the URL. Platform default: POST.
         *
         * @param method GET or POST
         * @return this builder
         */
        public Builder method(HttpMethod method) {
            return set("Method", LinkChecks.method("CallChange Method", method));
        }

        /**
         * The document for when the URL gives none.
         *
         * @param url its absolute URL
         * @return this builder
         * @throws IllegalArgumentException if it is not an absolute http or https URL
         */
        public Builder fallbackUrl(String url) {
            return set("FallbackUrl", LinkChecks.url("CallChange FallbackUrl", url));
        }

        /**
         * The handler for when the URL gives no document.
         *
         * @param link a link to an {@code @OnCall} handler
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public Builder fallbackUrl(Link link) {
            return set("FallbackUrl", LinkChecks.call("CallChange FallbackUrl", link));
        }

        /**
         * The HTTP method for the fallback URL. Platform default: POST.
         *
         * @param method GET or POST
         * @return this builder
         */
        public Builder fallbackMethod(HttpMethod method) {
            return set("FallbackMethod", LinkChecks.method("CallChange FallbackMethod", method));
        }

        /**
         * Where the platform reports from now on what happens to the call.
         *
         * @param url an absolute URL
         * @return this builder
         * @throws IllegalArgumentException if it is not an absolute http or https URL
         */
        public Builder statusCallback(String url) {
            return set("StatusCallback", LinkChecks.url("CallChange StatusCallback", url));
        }

        /**
         * The handler to which the platform reports from now on what happens to the call, which are the events that it hears.
         *
         * @param link a link to an {@code @OnStatus} handler of status callbacks
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public Builder statusCallback(Link link) {
            set("StatusCallback", LinkChecks.status("CallChange StatusCallback", link));
            return statusCallbackEvent(link.events().toArray(CallEvent[]::new));
        }

        /**
         * The HTTP method for the status callback. Platform default: POST.
         *
         * @param method GET or POST
         * @return this builder
         */
        public Builder statusCallbackMethod(HttpMethod method) {
            return set("StatusCallbackMethod", LinkChecks.method("CallChange StatusCallbackMethod", method));
        }

        /**
         * The events to report, sent separated by commas.
         *
         * @param events one or more of the four; their order does not matter
         * @return this builder
         * @throws IllegalArgumentException if there is none
         */
        public Builder statusCallbackEvent(CallEvent... events) {
            String list = new TreeSet<>(Arrays.asList(events))
                    .stream().map(CallEvent::value).collect(Collectors.joining(","));
            return set("StatusCallbackEvent", list);
        }

        /**
         * Moves both legs of a conversation to the URL, and not this one alone: {@code MoveConnectedCallLeg=true}.
         *
         * @return this builder
         */
        public Builder moveBothLegs() {
            return set("MoveConnectedCallLeg", "true");
        }

        /**
         * Whether the others hear the leg no longer.
         *
         * @param muted true to mute it, false to let it be heard again
         * @return this builder
         */
        public Builder mute(boolean muted) {
            return set("Mute", String.valueOf(muted));
        }

        /**
         * Sets what the platform has and this version does not know.
         *
         * @param name the parameter's name, by the platform's spelling
         * @param value its value
         * @return this builder
         * @throws IllegalArgumentException if the name is one that has a method here, or what no parameter can hold is in either
         */
        public Builder parameter(String name, String value) {
            if (name != null && OWN.contains(name)) {
                throw new IllegalArgumentException("CallChange " + name + " is set by a method of its own");
            }
            return set(name, value);
        }

        private Builder set(String name, String value) {
            form.set(name, value);
            return this;
        }

        private CallChange build() {
            if (form.isEmpty()) {
                throw new IllegalStateException("CallChange changes nothing; set a url(…), mute(…) or the like");
            }
            if (form.has("MoveConnectedCallLeg") && !form.has("Url")) {
                throw new IllegalStateException("CallChange moves both legs to no URL; set it by url(…)");
            }
            return new CallChange(form.copy());
        }
    }
}
