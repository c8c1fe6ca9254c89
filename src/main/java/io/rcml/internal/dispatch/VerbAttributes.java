package io.rcml.internal.dispatch;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of a verb's annotation, where an empty array is an attribute that was left out. */
final class VerbAttributes {

    private final String verb;
    private final @Nullable Configuration configuration;
    private final UrlResolver urls;
    private boolean deferred;

    /**
     * Begins to read.
     *
     * @param verb the annotation, for messages
     * @param configuration what {@code ${key}} refers to, or null if that is not known yet
     * @param urls what finds the handler behind a relative URL
     */
    VerbAttributes(String verb, @Nullable Configuration configuration, UrlResolver urls) {
        this.verb = verb;
        this.configuration = configuration;
        this.urls = urls;
    }

    /** Finds the handler behind a relative URL. */
    @FunctionalInterface
    interface UrlResolver {

        /**
         * Finds the URL to write.
         *
         * @param attribute the attribute, for messages
         * @param url the URL as the annotation has it
         * @throws IllegalArgumentException with a reason and a cure, if it leads to a handler that cannot serve
         */
        Supplier<String> resolve(String attribute, String url);
    }

    /** Whether an attribute could not be read because the configuration is not known yet. */
    boolean deferred() {
        return deferred;
    }

    @Nullable
    String text(String attribute, String[] values) {
        requireSingle(attribute, values.length);
        return values.length == 0 ? null : resolve(attribute, values[0]);
    }

    @Nullable
    List<String> list(String attribute, String[] values) {
        List<String> resolved = Arrays.stream(values)
                .map(value -> Optional.ofNullable(resolve(attribute, value)))
                .flatMap(Optional::stream)
                .toList();
        return resolved.isEmpty() ? null : resolved;
    }

    @Nullable
    Supplier<String> url(String attribute, String[] values) {
        String url = text(attribute, values);
        return url == null ? null : urls.resolve(attribute, url);
    }

    @Nullable
    Integer number(String attribute, int[] values) {
        requireSingle(attribute, values.length);
        return values.length == 0 ? null : (Integer) values[0];
    }

    @Nullable
    Boolean flag(String attribute, boolean[] values) {
        requireSingle(attribute, values.length);
        return values.length == 0 ? null : (Boolean) values[0];
    }

    <E extends Enum<E>> @Nullable E constant(String attribute, E[] values) {
        requireSingle(attribute, values.length);
        return values.length == 0 ? null : values[0];
    }

    /** Passes on an attribute that was not left out. */
    static <T> void set(@Nullable T value, Consumer<T> setter) {
        if (value != null) {
            setter.accept(value);
        }
    }

    /** Passes on a URL that was not left out. */
    static void setUrl(@Nullable Supplier<String> url, Consumer<String> setter) {
        if (url != null) {
            setter.accept(url.get());
        }
    }

    private void requireSingle(String attribute, int values) {
        if (values > 1) {
            throw new IllegalArgumentException(verb + " has " + values + " values for " + attribute + "; give it one");
        }
    }

    private @Nullable String resolve(String attribute, String value) {
        if (Configuration.PLACEHOLDER.matcher(value).replaceAll("").contains("${")) {
            throw new IllegalArgumentException(
                    verb + " " + attribute + " is \"" + value + "\", where a \"${\" is not closed; write ${key}");
        }
        if (configuration == null) {
            boolean reference = Configuration.PLACEHOLDER.matcher(value).find();
            deferred |= reference;
            return reference ? null : value;
        }
        try {
            return configuration.resolve(value);
        } catch (Configuration.MissingKeyException missing) {
            throw new IllegalArgumentException(verb + " " + attribute + " is \"" + value
                    + "\", and the configuration has no value for \"" + missing.key()
                    + "\"; set it as a system property, an environment variable or a context parameter");
        }
    }
}
