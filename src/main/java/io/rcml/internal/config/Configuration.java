package io.rcml.internal.config;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where values of the configuration come from. */
@FunctionalInterface
public interface Configuration {

    /** The key of the application's public URL, context path included. */
    String BASE_URL = "rcml.base-url";

    /** The key of the addresses whose forwarding headers are believed. */
    String TRUSTED_PROXIES = "rcml.trusted-proxies";

    /** The key of how much of lint's findings about handlers' documents is logged: warnings, errors or off. */
    String LINT = "rcml.lint";

    /** The key of where the platform's REST API is, up to its version. */
    String API_URL = "rcml.api.url";

    /** The key of the account whose calls the application starts and moves. */
    String API_ACCOUNT_SID = "rcml.api.account-sid";

    /** The key of that account's secret. */
    String API_AUTH_TOKEN = "rcml.api.auth-token";

    /** The keys that links are signed with, as {@code id:base64,id:base64}; the first signs, all verify. */
    String LINK_KEYS = "rcml.link-keys";

    /** How long links last, as an ISO 8601 duration. */
    String LINK_LIFETIME = "rcml.link-lifetime";

    /** Whether {@code @OnCall} methods want a token: true or false. */
    String ENTRY_TOKENS = "rcml.entry-tokens";

    /** The user and password, as {@code user:password}, that {@code @OnCall} methods want of who has no token. */
    String ENTRY_BASIC = "rcml.entry-basic";

    /** The addresses and ranges from which {@code @OnCall} methods may be called without a token. */
    String ENTRY_ADDRESSES = "rcml.entry-addresses";

    /** The secret with which the platform signs requests as Twilio does. */
    String ENTRY_SIGNATURE = "rcml.entry-signature";

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
        return key -> Arrays.stream(sources)
                .flatMap(source -> source.get(key).stream())
                .findFirst();
    }

    private static String environmentName(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
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
