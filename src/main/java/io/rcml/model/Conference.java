package io.rcml.model;

import io.rcml.links.Link;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A room that callers share; it stands alone in a {@link Dial}.
 *
 * <p>Source: Conference noun.
 */
public final class Conference extends Noun {

    private static final Attribute<Boolean> MUTED = Attribute.bool("muted").byDefault("false");
    private static final Attribute<Boolean> BEEP = Attribute.bool("beep").byDefault("true");
    private static final Attribute<Boolean> START_CONFERENCE_ON_ENTER =
            Attribute.bool("startConferenceOnEnter").byDefault("true");
    private static final Attribute<Boolean> END_CONFERENCE_ON_EXIT =
            Attribute.bool("endConferenceOnExit").byDefault("false");
    private static final Attribute<String> WAIT_URL =
            Attribute.of("waitUrl", Domain.URL_OR_EMPTY).byDefault("the platform's music; empty is silence");
    private static final Attribute<HttpMethod> WAIT_METHOD =
            Attribute.method("waitMethod").needs("waitUrl");
    private static final Attribute<Integer> MAX_PARTICIPANTS =
            Attribute.integer("maxParticipants", 1, 40, "between 1 and 40").byDefault("40");
    static final ElementType TYPE = ElementType.of("Conference", Conference::new)
            .text("the room's name, unless it is an attribute")
            .holds(1, "Video")
            .attributes(
                    NAME,
                    MUTED,
                    BEEP,
                    START_CONFERENCE_ON_ENTER,
                    END_CONFERENCE_ON_EXIT,
                    WAIT_URL,
                    WAIT_METHOD,
                    MAX_PARTICIPANTS);

    private Conference(Content content) {
        super(content);
    }

    /** {@return a builder of a conference, whose name must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the room's name, wherever it is written} */
    public String name() {
        return nameOrText();
    }

    /** {@return whether the caller is heard by nobody; the platform's default is false} */
    public Optional<Boolean> muted() {
        return get(MUTED);
    }

    /** {@return whether a beep marks who enters and leaves; the platform's default is true} */
    public Optional<Boolean> beep() {
        return get(BEEP);
    }

    /** {@return whether the conference starts when the caller enters; the platform's default is true} */
    public Optional<Boolean> startConferenceOnEnter() {
        return get(START_CONFERENCE_ON_ENTER);
    }

    /** {@return whether the conference ends when the caller leaves; the platform's default is false} */
    public Optional<Boolean> endConferenceOnExit() {
        return get(END_CONFERENCE_ON_EXIT);
    }

    /** {@return what is played until the conference starts; the empty string is silence, the platform's default is music} */
    public Optional<String> waitUrl() {
        return get(WAIT_URL);
    }

    /** {@return the HTTP method for {@link #waitUrl()}; the platform's default is POST} */
    public Optional<HttpMethod> waitMethod() {
        return get(WAIT_METHOD);
    }

    /** {@return how many may take part; the platform's default is 40} */
    public Optional<Integer> maxParticipants() {
        return get(MAX_PARTICIPANTS);
    }

    /** {@return the nested video} */
    public Optional<Video> video() {
        return nestedVideo();
    }

    /** Builds a {@link Conference}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

        private @Nullable String name;
        private @Nullable Video video;

        private Builder() {
            super(TYPE);
        }

        /**
         * The room's name. It is written as text, or as the {@code name} attribute once there is {@link #video}.
         *
         * @param name the name, not blank
         * @return this builder
         * @throws IllegalArgumentException if the name is blank or cannot be written in XML 1.0
         */
        public Builder name(String name) {
            this.name = requireName("name", name);
            return this;
        }

        /**
         * Whether the caller is heard by nobody. Platform default: false.
         *
         * @param muted true to mute the caller
         * @return this builder
         */
        public Builder muted(boolean muted) {
            return set(MUTED, muted);
        }

        /**
         * Whether a beep marks who enters and leaves. Platform default: true.
         *
         * @param beep false for silence
         * @return this builder
         */
        public Builder beep(boolean beep) {
            return set(BEEP, beep);
        }

        /**
         * Whether the conference starts when this caller enters. Platform default: true.
         *
         * @param start false to wait for somebody else
         * @return this builder
         */
        public Builder startConferenceOnEnter(boolean start) {
            return set(START_CONFERENCE_ON_ENTER, start);
        }

        /**
         * Whether the conference ends for all when this caller leaves. Platform default: false.
         *
         * @param end true to end it
         * @return this builder
         */
        public Builder endConferenceOnExit(boolean end) {
            return set(END_CONFERENCE_ON_EXIT, end);
        }

        /**
         * What is played until the conference starts. Platform default: its music.
         *
         * @param url a URL, absolute or relative, or the empty string for silence
         * @return this builder
         * @throws IllegalArgumentException if it is none of these
         */
        public Builder waitUrl(String url) {
            return set(WAIT_URL, url);
        }

        /**
         * The handler that says what is played until the conference starts, as for {@link #waitUrl(String)}.
         *
         * @param link a link to an {@code @OnCall} handler
         * @return this builder
         * @throws IllegalArgumentException if the link leads to another kind of handler
         */
        public Builder waitUrl(Link link) {
            return waitUrl(linked(WAIT_URL, link, Link.Kind.CALL));
        }

        /**
         * The HTTP method for the {@code waitUrl}. Platform default: POST.
         *
         * @param method GET or POST
         * @return this builder
         */
        public Builder waitMethod(HttpMethod method) {
            return set(WAIT_METHOD, method);
        }

        /**
         * How many may take part. Platform default: 40.
         *
         * @param participants between 1 and 40
         * @return this builder
         * @throws IllegalArgumentException if it is another number
         */
        public Builder maxParticipants(int participants) {
            return set(MAX_PARTICIPANTS, participants);
        }

        /**
         * Makes it a video conference.
         *
         * @param video what to show, and how
         * @return this builder
         */
        public Builder video(Video video) {
            this.video = given("video", video);
            return this;
        }

        /**
         * Makes it a video conference.
         *
         * @param video sets what to show, and how
         * @return this builder
         */
        public Builder video(Consumer<Video.Builder> video) {
            return video(Video.from(video));
        }

        /**
         * Builds the conference.
         *
         * @return the conference
         * @throws IllegalStateException if the name is missing, or there is a {@code waitMethod} without a {@code waitUrl}
         */
        public Conference build() {
            return new Conference(named(required("name", name), video));
        }
    }
}
