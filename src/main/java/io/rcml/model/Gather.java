package io.rcml.model;

import io.rcml.internal.text.Printable;
import io.rcml.links.Link;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Listens for keys or speech while it plays its prompts, and sends what it heard to its {@code action}. If nothing is heard, the
 * document goes on after it.
 *
 * <pre>{@code
 * Gather.builder()
 *         .numDigits(1)
 *         .action(links.to(Reception::chosen))
 *         .say("For sales, press 1.")
 *         .build()
 * }</pre>
 *
 * <p>Source: Gather verb.
 */
public final class Gather extends Verb {

    private static final List<String> LANGUAGES =
            List.of("en-US", "en-GB", "es-ES", "it-IT", "fr-FR", "pl-PL", "pt-PT");
    private static final int MOST_HINTS = 50;
    private static final int LONGEST_HINT = 100;

    private static final Attribute<String> ACTION = Attribute.url("action").byDefault("the current document");
    private static final Attribute<HttpMethod> METHOD = Attribute.method("method");
    private static final Attribute<Integer> TIMEOUT =
            Attribute.integer("timeout", 1, " (seconds)").byDefault("5");
    private static final Attribute<String> FINISH_ON_KEY = Attribute.of(
                    "finishOnKey", Domain.matching("[0-9#*]?", "one of 0-9 # *, or empty"))
            .byDefault("#");
    private static final Attribute<Integer> NUM_DIGITS =
            Attribute.integer("numDigits", 1, "").byDefault("no limit");
    private static final Attribute<GatherInput> INPUT =
            Attribute.oneOf("input", GatherInput.class).byDefault("dtmf");
    private static final Attribute<String> PARTIAL_RESULT_CALLBACK = Attribute.url("partialResultCallback");
    private static final Attribute<HttpMethod> PARTIAL_RESULT_CALLBACK_METHOD =
            Attribute.method("partialResultCallbackMethod").needs("partialResultCallback");
    private static final Attribute<String> LANGUAGE =
            Attribute.of("language", Domain.oneOf(LANGUAGES)).byDefault("en-US");
    private static final Attribute<List<String>> HINTS = Attribute.of(
            "hints",
            hints -> String.join(",", hints),
            text -> List.of(text.split(",", -1)),
            Domain.phrases(MOST_HINTS, LONGEST_HINT));
    static final ElementType TYPE = ElementType.of("Gather", Gather::new)
            .holds("Say", "Play", "Pause")
            .attributes(
                    ACTION,
                    METHOD,
                    TIMEOUT,
                    FINISH_ON_KEY,
                    NUM_DIGITS,
                    INPUT,
                    PARTIAL_RESULT_CALLBACK,
                    PARTIAL_RESULT_CALLBACK_METHOD,
                    LANGUAGE,
                    HINTS);

    private Gather(Content content) {
        super(content);
    }

    /** {@return a builder of a Gather} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is played while it listens, in order} */
    public List<Prompt> prompts() {
        return children(Prompt.class);
    }

    /** {@return where the result goes; the platform's default is the current document} */
    public Optional<String> action() {
        return get(ACTION);
    }

    /** {@return the HTTP method for the action; the platform's default is POST} */
    public Optional<HttpMethod> method() {
        return get(METHOD);
    }

    /** {@return for how many seconds to wait for the next key or word; the platform's default is 5} */
    public Optional<Integer> timeout() {
        return get(TIMEOUT);
    }

    /** {@return the key that ends the input, empty for none; the platform's default is {@code #}} */
    public Optional<String> finishOnKey() {
        return get(FINISH_ON_KEY);
    }

    /** {@return how many keys end the input; the platform's default is no limit} */
    public Optional<Integer> numDigits() {
        return get(NUM_DIGITS);
    }

    /** {@return what is listened for; the platform's default is keys} */
    public Optional<GatherInput> input() {
        return get(INPUT);
    }

    /** {@return where unfinished recognition of speech is reported} */
    public Optional<String> partialResultCallback() {
        return get(PARTIAL_RESULT_CALLBACK);
    }

    /** {@return the HTTP method for that report; the platform's default is POST} */
    public Optional<HttpMethod> partialResultCallbackMethod() {
        return get(PARTIAL_RESULT_CALLBACK_METHOD);
    }

    /** {@return the language of the speech; the platform's default is {@code en-US}} */
    public Optional<String> language() {
        return get(LANGUAGE);
    }

    /** {@return phrases that are likely to be spoken} */
    public List<String> hints() {
        return get(HINTS).orElse(List.of()).stream()
                .map(String::trim)
                .filter(phrase -> !phrase.isEmpty())
                .toList();
    }

    /** Builds a {@link Gather}. Not thread-safe; each setter replaces what it was given before, prompts add up. */
    public static final class Builder extends PromptsBuilder<Builder> {

        private Builder() {
            super(TYPE);
        }

        /**
         * Where the result goes, as {@code Digits} or {@code SpeechResult}. Platform default: the current document.
         *
         * @param url a URL, absolute, or relative to the document being written
         * @return this builder
         * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
         */
        public Builder action(String url) {
            return set(ACTION, url);
        }

        /**
         * The handler that the result goes to.
         *
         * @param link a link to an {@code @OnCall} handler, or, in a screening document, to an {@code @OnScreening} handler
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public Builder action(Link link) {
            return action(linked(ACTION, link, Link.Kind.CALL, Link.Kind.SCREENING));
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
         * For how long to wait for the next key or word. Platform default: 5 seconds.
         *
         * @param seconds 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than a second
         */
        public Builder timeout(int seconds) {
            return set(TIMEOUT, seconds);
        }

        /**
         * The key that ends the input. Platform default: {@code #}.
         *
         * @param key one of {@code 0-9 # *}, or the empty string for none
         * @return this builder
         * @throws IllegalArgumentException if it is none of these
         */
        public Builder finishOnKey(String key) {
            return set(FINISH_ON_KEY, key);
        }

        /**
         * How many keys end the input. Platform default: no limit.
         *
         * @param digits 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than one
         */
        public Builder numDigits(int digits) {
            return set(NUM_DIGITS, digits);
        }

        /**
         * What to listen for. Platform default: keys.
         *
         * @param input keys, speech or both; speech needs a {@code partialResultCallback}
         * @return this builder
         */
        public Builder input(GatherInput input) {
            return set(INPUT, input);
        }

        /**
         * Where unfinished recognition of speech is reported, as {@code UnstableSpeechResult}. Needed for speech.
         *
         * @param url a URL, absolute, or relative to the document being written
         * @return this builder
         * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
         */
        public Builder partialResultCallback(String url) {
            return set(PARTIAL_RESULT_CALLBACK, url);
        }

        /**
         * The handler to which unfinished recognition of speech is reported.
         *
         * @param link a link to an {@code @OnStatus} handler: the platform ignores its answer
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public Builder partialResultCallback(Link link) {
            return partialResultCallback(linked(PARTIAL_RESULT_CALLBACK, link, Link.Kind.STATUS));
        }

        /**
         * The HTTP method for the {@code partialResultCallback}. Platform default: POST.
         *
         * @param method GET or POST
         * @return this builder
         */
        public Builder partialResultCallbackMethod(HttpMethod method) {
            return set(PARTIAL_RESULT_CALLBACK_METHOD, method);
        }

        /**
         * The language of the speech. Platform default: {@code en-US}.
         *
         * @param language one of {@code en-US en-GB es-ES it-IT fr-FR pl-PL pt-PT}
         * @return this builder
         * @throws IllegalArgumentException if it is none of these
         */
        public Builder language(String language) {
            return set(LANGUAGE, language);
        }

        /**
         * Phrases that are likely to be spoken.
         *
         * @param phrases at most 50, none blank, each of at most 100 characters and without a comma
         * @return this builder
         * @throws IllegalArgumentException if there are none, too many, or one that cannot be written
         */
        public Builder hints(String... phrases) {
            if (phrases.length == 0 || phrases.length > MOST_HINTS) {
                throw new IllegalArgumentException(
                        "Gather hints must be 1 to " + MOST_HINTS + " phrases, not " + phrases.length);
            }
            List<String> hints = new ArrayList<>();
            for (String phrase : phrases) {
                String hint = requireText("hints", phrase);
                if (hint.length() > LONGEST_HINT || hint.indexOf(',') >= 0) {
                    throw new IllegalArgumentException("Gather hints must be phrases of at most " + LONGEST_HINT
                            + " characters without a comma, not " + Printable.quoted(hint));
                }
                hints.add(hint);
            }
            return set(HINTS, hints);
        }

        /**
         * Builds the Gather.
         *
         * @return the Gather
         * @throws IllegalStateException if it listens for speech and has no {@code partialResultCallback}, or an attribute is set
         *     without the one that it depends on
         */
        public Gather build() {
            String input = written(INPUT);
            if (input != null && !input.equals(GatherInput.DTMF.value()) && written(PARTIAL_RESULT_CALLBACK) == null) {
                throw new IllegalStateException(
                        "Gather input is \"" + input + "\", and there is no partialResultCallback,"
                                + " which the platform requires for speech; set it");
            }
            return new Gather(content(""));
        }
    }
}
