package io.rcml.model;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Speaks a text.
 *
 * <p>Source: Say verb.
 */
public final class Say extends Prompt {

    private static final List<String> LANGUAGES = List.of(
            "bf", "bp", "en", "en-gb", "cf", "cs", "dan", "fi", "es", "fr", "de", "el", "it", "nl", "no", "pl", "pt",
            "ru", "ar", "ca", "sv", "tr");

    private static final Attribute<Voice> VOICE =
            Attribute.oneOf("voice", Voice.class).byDefault("man");
    private static final Attribute<String> LANGUAGE =
            Attribute.of("language", Domain.oneOf(LANGUAGES)).byDefault("en");
    private static final Attribute<Integer> LOOP =
            Attribute.integer("loop", 0, " (times; 0 is until the call ends)").byDefault("1");
    static final ElementType TYPE =
            ElementType.of("Say", Say::new).requiredText("what is spoken").attributes(VOICE, LANGUAGE, LOOP);

    private Say(Content content) {
        super(content);
    }

    /** {@return a builder of a Say, whose text must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return what is spoken} */
    public String spoken() {
        return text();
    }

    /** {@return the voice; the platform's default is a man's} */
    public Optional<Voice> voice() {
        return get(VOICE);
    }

    /** {@return the language; the platform's default is {@code en}} */
    public Optional<String> language() {
        return get(LANGUAGE);
    }

    /** {@return how often the text is spoken, 0 for until the call ends; the platform's default is 1} */
    public Optional<Integer> loop() {
        return get(LOOP);
    }

    /** Builds a {@link Say}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

        private @Nullable String text;

        private Builder() {
            super(TYPE);
        }

        /**
         * What to speak.
         *
         * @param text the text, not blank
         * @return this builder
         * @throws IllegalArgumentException if the text is blank or holds a character that XML 1.0 cannot hold
         */
        public Builder text(String text) {
            this.text = requireText("text", text);
            return this;
        }

        /**
         * The voice. Platform default: a man's.
         *
         * @param voice the voice
         * @return this builder
         */
        public Builder voice(Voice voice) {
            return set(VOICE, voice);
        }

        /**
         * The language. Platform default: {@code en}.
         *
         * @param language one of {@code bf bp en en-gb cf cs dan fi es fr de el it nl no pl pt ru ar ca sv tr}
         * @return this builder
         * @throws IllegalArgumentException if it is none of these
         */
        public Builder language(String language) {
            return set(LANGUAGE, language);
        }

        /**
         * How often to speak the text. Platform default: 1.
         *
         * @param times 0 or more; 0 is until the call ends
         * @return this builder
         * @throws IllegalArgumentException if it is negative
         */
        public Builder loop(int times) {
            return set(LOOP, times);
        }

        /**
         * Builds the Say.
         *
         * @return the Say
         * @throws IllegalStateException if the text is missing
         */
        public Say build() {
            return new Say(content(required("text", text)));
        }
    }
}
