package io.rcml.model;

import io.rcml.links.Link;
import java.util.Optional;

/**
 * Records the caller and sends what it recorded to its {@code action}. It always does, so what follows it is never reached.
 *
 * <pre>{@code
 * Record.builder().maxLength(60).finishOnKey("#").action(links.to(Mailbox::recorded)).build()
 * }</pre>
 *
 * <p>Shadows {@link java.lang.Record} where it is imported by name.
 *
 * <p>Source: Record verb.
 */
@SuppressWarnings("JavaLangClash") // RCML's own word
public final class Record extends Verb {

    private static final Attribute<String> ACTION = Attribute.url("action").byDefault("the current document");
    private static final Attribute<HttpMethod> METHOD = Attribute.method("method");
    private static final Attribute<Integer> TIMEOUT =
            Attribute.integer("timeout", 1, " (seconds)").byDefault("5");
    private static final Attribute<String> FINISH_ON_KEY = Attribute.of(
                    "finishOnKey", Domain.matching("[0-9#*]+|-1", "digits, # and *, or -1 for no key"))
            .byDefault("# or any key: the documentation disagrees with itself");
    private static final Attribute<Integer> MAX_LENGTH =
            Attribute.integer("maxLength", 2, " (seconds)").byDefault("3600");
    private static final Attribute<Boolean> TRANSCRIBE =
            Attribute.bool("transcribe").byDefault("false");
    private static final Attribute<String> TRANSCRIBE_CALLBACK = Attribute.url("transcribeCallback");
    private static final Attribute<Boolean> PLAY_BEEP =
            Attribute.bool("playBeep").byDefault("true");
    private static final Attribute<RecordMedia> MEDIA =
            Attribute.oneOf("media", RecordMedia.class).byDefault("audio_only");
    static final ElementType TYPE = ElementType.of("Record", Record::new)
            .attributes(
                    ACTION,
                    METHOD,
                    TIMEOUT,
                    FINISH_ON_KEY,
                    MAX_LENGTH,
                    TRANSCRIBE,
                    TRANSCRIBE_CALLBACK,
                    PLAY_BEEP,
                    MEDIA);

    private Record(Content content) {
        super(content);
    }

    /** {@return a builder of a Record} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return where the recording's URL goes; the platform's default is the current document} */
    public Optional<String> action() {
        return get(ACTION);
    }

    /** {@return the HTTP method for the action; the platform's default is POST} */
    public Optional<HttpMethod> method() {
        return get(METHOD);
    }

    /** {@return after how many seconds of silence the recording ends; the platform's default is 5} */
    public Optional<Integer> timeout() {
        return get(TIMEOUT);
    }

    /** {@return the keys of which any ends the recording, {@code -1} for none; the platform's documentation has two defaults} */
    public Optional<String> finishOnKey() {
        return get(FINISH_ON_KEY);
    }

    /** {@return after how many seconds the recording ends; the platform's default is 3600, an hour} */
    public Optional<Integer> maxLength() {
        return get(MAX_LENGTH);
    }

    /** {@return whether the recording is written down; the platform's default is false} */
    public Optional<Boolean> transcribe() {
        return get(TRANSCRIBE);
    }

    /** {@return where the text of the recording is reported} */
    public Optional<String> transcribeCallback() {
        return get(TRANSCRIBE_CALLBACK);
    }

    /** {@return whether a beep marks the beginning; the platform's default is true} */
    public Optional<Boolean> playBeep() {
        return get(PLAY_BEEP);
    }

    /** {@return what is recorded; the platform's default is the sound} */
    public Optional<RecordMedia> media() {
        return get(MEDIA);
    }

    /** Builds a {@link Record}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

        private Builder() {
            super(TYPE);
        }

        /**
         * Where the recording's URL goes, as {@code RecordingUrl}, and what says how the call goes on. Platform default: the
         * current document, which would then record again.
         *
         * @param url a URL, absolute, or relative to the document being written
         * @return this builder
         * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
         */
        public Builder action(String url) {
            return set(ACTION, url);
        }

        /**
         * The handler that the recording goes to.
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
         * After how much silence the recording ends. Platform default: 5 seconds.
         *
         * @param seconds 1 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than a second
         */
        public Builder timeout(int seconds) {
            return set(TIMEOUT, seconds);
        }

        /**
         * The keys of which any ends the recording. Platform default: {@code #} in one place of its documentation, any key in
         * another; so set it.
         *
         * @param keys one or more of {@code 0-9 # *}, or {@code -1} for no key
         * @return this builder
         * @throws IllegalArgumentException if it is none of these
         */
        public Builder finishOnKey(String keys) {
            return set(FINISH_ON_KEY, keys);
        }

        /**
         * How long the recording may be. Platform default: 3600 seconds, an hour.
         *
         * @param seconds 2 or more
         * @return this builder
         * @throws IllegalArgumentException if it is less than two seconds
         */
        public Builder maxLength(int seconds) {
            return set(MAX_LENGTH, seconds);
        }

        /**
         * Whether the recording is written down. Platform default: false.
         *
         * @param transcribe true for a text
         * @return this builder
         */
        public Builder transcribe(boolean transcribe) {
            return set(TRANSCRIBE, transcribe);
        }

        /**
         * Where the text of the recording is reported, as {@code TranscriptionText}.
         *
         * @param url a URL, absolute, or relative to the document being written
         * @return this builder
         * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
         */
        public Builder transcribeCallback(String url) {
            return set(TRANSCRIBE_CALLBACK, url);
        }

        /**
         * The handler to which the text of the recording is reported.
         *
         * @param link a link to an {@code @OnStatus} handler that takes a {@code TranscriptionResult}
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public Builder transcribeCallback(Link link) {
            return transcribeCallback(linkedReport(TRANSCRIBE_CALLBACK, link, "TranscriptionResult"));
        }

        /**
         * Whether a beep marks the beginning. Platform default: true.
         *
         * @param beep false for silence
         * @return this builder
         */
        public Builder playBeep(boolean beep) {
            return set(PLAY_BEEP, beep);
        }

        /**
         * What to record. Platform default: the sound.
         *
         * @param media sound, picture or both
         * @return this builder
         */
        public Builder media(RecordMedia media) {
            return set(MEDIA, media);
        }

        /** {@return the Record} */
        public Record build() {
            return new Record(content(""));
        }
    }
}
