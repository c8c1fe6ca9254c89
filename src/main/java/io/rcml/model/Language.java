package io.rcml.model;

import org.jspecify.annotations.Nullable;

/**
 * Names the language of a USSD session.
 *
 * <p>Source: Language verb.
 */
public final class Language extends Verb {

    static final ElementType TYPE = ElementType.of("Language", Language::new).requiredText("the language, such as en");

    private Language(Content content) {
        super(content);
    }

    /** {@return a builder of a Language, whose language must be set} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the language} */
    public String language() {
        return text();
    }

    /** Builds a {@link Language}. Not thread-safe; each setter replaces what it was given before. */
    public static final class Builder extends ElementBuilder<Builder> {

        private @Nullable String language;

        private Builder() {
            super(TYPE);
        }

        /**
         * The language, such as en.
         *
         * @param language the language, not blank
         * @return this builder
         * @throws IllegalArgumentException if it is blank or cannot be written in XML 1.0
         */
        public Builder language(String language) {
            this.language = requireText("language", language);
            return this;
        }

        /**
         * Builds the Language.
         *
         * @return the Language
         * @throws IllegalStateException if the language is missing
         */
        public Language build() {
            return new Language(content(required("language", language)));
        }
    }
}
