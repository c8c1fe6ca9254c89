package io.rcml.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Plays a sound file.
 *
 * <p>Source: Play verb.
 */
public final class Play extends Prompt {

    private static final Attribute<Integer> LOOP =
            Attribute.integer("loop", 0, " (times; 0 is until the call ends)").byDefault("1");
    static final ElementType TYPE = ElementType.of("Play", Play::new)
            .requiredText("the URL of a wav file (or mp4)", Domain.URL)
            .attributes(LOOP);

    private Play(Content content) {
        super(content);
    }

    /** {@return a builder of a Play, whose URL must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the URL of the file} */
    public String url() {
        return text();
    }

    /** {@return how often the file is played, 0 for until the call ends; the platform's default is 1} */
    public Optional<Integer> loop() {
        return get(LOOP);
    }

    /** Builds a {@link Play}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

        private @Nullable String url;

        private Builder() {
            super(TYPE);
        }

        /**
         * The file to play.
         *
         * @param url the URL of a wav file (or mp4), absolute, or relative to the document being written
         * @return this builder
         * @throws IllegalArgumentException if it is neither an http or https URL nor a relative one
         */
        public Builder url(String url) {
            this.url = requireUrl(url);
            return this;
        }

        /**
         * How often to play the file. Platform default: 1.
         *
         * @param times 0 or more; 0 is until the call ends
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder loop(int times) {
            return set(LOOP, times);
        }

        /**
         * Builds the Play.
         *
         * @return the Play
         * @throws IllegalStateException if the URL is missing
         */
        public Play build() {
            return new Play(content(required("url", url)));
        }
    }
}
