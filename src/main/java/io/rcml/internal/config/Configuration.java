package io.rcml.internal.config;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where values of the configuration come from. */
@FunctionalInterface
public interface Configuration {

    /** A configuration that is not known yet, so that no key has a value and none is missing. */
    Configuration PENDING = key -> Optional.empty();

    /** A reference to a key within a text. */
    Pattern PLACEHOLDER = Pattern.compile("\\$\\{([^{}]*)}");

    /**
     * Looks a key up.
     *
     * @param key the key
     * @return its value
     */
    Optional<String> get(String key);

    /** {@return the system properties and, behind them, the environment, where {@code rcml.base-url} is {@code RCML_BASE_URL}} */
    static Configuration ofProcess() {
        return inOrder(
                key -> key.isEmpty() ? Optional.empty() : Optional.ofNullable(System.getProperty(key)),
                key -> Optional.ofNullable(System.getenv(environmentName(key))));
    }

    /**
     * Several sources as one.
     *
     * @param sources the sources, of which the first that has a key wins
     * @return all of them
     */
    static Configuration inOrder(Configuration... sources) {
        return key -> {
            for (Configuration source : sources) {
                Optional<String> value = source.get(key);
                if (value.isPresent()) {
                    return value;
                }
            }
            return Optional.empty();
        };
    }

    /** {@return the name of the environment variable that stands for a key} */
    static String environmentName(String key) {
        StringBuilder name = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            char c = key.charAt(i);
            boolean kept = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
            name.append(kept ? c : '_');
        }
        return name.toString().toUpperCase(Locale.ROOT);
    }

    /** Whether it is not known yet what keys have values. */
    default boolean isPending() {
        return this == PENDING;
    }

    /**
     * Replaces each {@code ${key}} by its value.
     *
     * @param text the text
     * @return the text without references
     * @throws MissingKeyException if a key has no value
     */
    default String resolve(String text) {
        if (text.indexOf('$') < 0) {
            return text;
        }
        Matcher reference = PLACEHOLDER.matcher(text);
        return reference.replaceAll(found -> Matcher.quoteReplacement(
                get(found.group(1)).orElseThrow(() -> new MissingKeyException(found.group(1)))));
    }

    /** A reference to a key that has no value. */
    final class MissingKeyException extends RuntimeException {

        private static final long serialVersionUID = 1;

        private final String key;

        MissingKeyException(String key) {
            super(key);
            this.key = key;
        }

        public String key() {
            return key;
        }
    }
}
