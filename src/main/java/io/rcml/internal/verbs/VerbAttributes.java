package io.rcml.internal.verbs;

import io.rcml.internal.config.Configuration;
import io.rcml.internal.text.MistakeException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads the attributes of a verb's annotation, where an empty array is an attribute that was left out. */
public final class VerbAttributes {

    private final String verb;
    private final Configuration configuration;
    private final UrlResolver urls;
    private boolean deferred;
    private boolean linked;

    /**
     * Begins to read.
     *
     * @param verb the annotation, for messages
     * @param configuration what {@code ${key}} refers to
     * @param urls what finds the handler behind a relative URL
     */
    VerbAttributes(String verb, Configuration configuration, UrlResolver urls) {
        this.verb = verb;
        this.configuration = configuration;
        this.urls = urls;
    }

    /**
     * What the URL of an attribute is for.
     *
     * @param attribute the attribute, for messages
     * @param isReport whether something is reported there, which needs no answer
     * @param result the type that tells of it, and is taken by a handler that hears no events of a leg; null if any handler of
     *     reports will do
     */
    public record Destination(
            String attribute, boolean isReport, @Nullable Class<?> result) {}

    /** Finds the handler behind a relative URL. */
    @FunctionalInterface
    public interface UrlResolver {

        /**
         * Finds the URL to write.
         *
         * @param to what the URL is for
         * @param url the URL as the annotation has it
         * @return the handler's, or null if the URL is to be written as it is
         * @throws MistakeException if it leads to a handler that cannot serve
         */
        @Nullable
        Supplier<String> link(Destination to, String url);
    }

    /** Whether an attribute could not be read because the configuration is not known yet. */
    boolean deferred() {
        return deferred;
    }

    /** Whether all attributes are known, and none depends on the request, as links do. */
    boolean areConstant() {
        return !deferred && !linked;
    }

    @Nullable
    String text(String attribute, String[] values) {
        requireSingle(attribute, values.length);
        return values.length == 0 ? null : resolve(attribute, values[0]);
    }

    /** The text of an attribute without which the verb does nothing; null if the configuration, which has it, is not known yet. */
    @Nullable
    String required(String attribute, String[] values) {
        if (values.length == 0) {
            throw new MistakeException(verb + " has no " + attribute, "write " + verb + "(" + attribute + " = …)");
        }
        return text(attribute, values);
    }

    @Nullable
    List<String> list(String attribute, String[] values) {
        List<String> resolved = Arrays.stream(values)
                .map(value -> Optional.ofNullable(resolve(attribute, value)))
                .flatMap(Optional::stream)
                .toList();
        return resolved.isEmpty() ? null : resolved;
    }

    /** The URL where the call goes on. */
    @Nullable
    Supplier<String> url(String attribute, String[] values) {
        return url(new Destination(attribute, false, null), values);
    }

    /** The URL where something is reported, to any handler of reports. */
    @Nullable
    Supplier<String> report(String attribute, String[] values) {
        return url(new Destination(attribute, true, null), values);
    }

    /** The URL where something is reported, to a handler that takes that type. */
    @Nullable
    Supplier<String> report(String attribute, String[] values, Class<?> result) {
        return url(new Destination(attribute, true, result), values);
    }

    private @Nullable Supplier<String> url(Destination to, String[] values) {
        String url = text(to.attribute(), values);
        if (url == null) {
            return null;
        }
        Supplier<String> link = urls.link(to, url);
        linked |= link != null;
        return link == null ? () -> url : link;
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
            throw new MistakeException(verb + " has " + values + " values for " + attribute, "give it one");
        }
    }

    private @Nullable String resolve(String attribute, String value) {
        if (Configuration.PLACEHOLDER.matcher(value).replaceAll("").contains("${")) {
            throw new MistakeException(
                    verb + " " + attribute + " is \"" + value + "\", where a \"${\" is not closed", "write ${key}");
        }
        if (configuration.isPending()) {
            boolean reference = Configuration.PLACEHOLDER.matcher(value).find();
            deferred |= reference;
            return reference ? null : value;
        }
        try {
            return configuration.resolve(value);
        } catch (Configuration.MissingKeyException missing) {
            throw new MistakeException(
                    verb + " " + attribute + " is \"" + value + "\", and the configuration has no value for \""
                            + missing.key() + '"',
                    "set it as a system property, an environment variable or a context parameter");
        }
    }
}
