package io.rcml.internal.http;

import io.rcml.internal.config.Configuration;
import io.rcml.internal.config.Problems;
import io.rcml.internal.text.Printable;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How much a request may bring, before anything is done with it. Immutable.
 *
 * @param parameters how many parameters, repeats included
 * @param body how many bytes in the body
 * @param value how many characters in a parameter's name or value
 * @param calls how many handlers run at once; 0 for any number
 */
public record Limits(int parameters, int body, int value, int calls) {

    static final String PARAMETERS = "rcml.max-parameters";
    static final String BODY = "rcml.max-body";
    static final String VALUE = "rcml.max-value";
    public static final String CALLS = "rcml.max-calls";

    /** What holds where nothing is configured. */
    public static final Limits DEFAULT = new Limits(100, 64 * 1024, 16 * 1024, 0);

    /** Reads the configuration, and reports what is no number. */
    public static Limits of(Configuration configuration, Problems problems) {
        return new Limits(
                read(PARAMETERS, 1, DEFAULT.parameters, configuration, problems),
                read(BODY, 1, DEFAULT.body, configuration, problems),
                read(VALUE, 1, DEFAULT.value, configuration, problems),
                read(CALLS, 0, DEFAULT.calls, configuration, problems));
    }

    private static int read(String key, int least, int otherwise, Configuration configuration, Problems problems) {
        Optional<String> configured = configuration.get(key);
        if (configured.isEmpty()) {
            return otherwise;
        }
        String text = configured.get().strip();
        if (text.matches("[0-9]{1,9}") && Integer.parseInt(text) >= least) {
            return Integer.parseInt(text);
        }
        problems.add(
                key,
                "it is \"" + Printable.of(text) + "\"",
                "give it a whole number from " + least + " to 999999999, such as " + otherwise);
        return otherwise;
    }

    /**
     * Requires that a body is not longer than allowed.
     *
     * @param length its length, as far as it is known
     * @throws BadRequestException if it is
     */
    public void requireBody(long length) {
        if (length > body) {
            throw BadRequestException.tooLarge("its body is longer than " + body + " bytes, which " + BODY + " allows");
        }
    }

    /**
     * Requires that there are not more parameters than allowed, and none longer.
     *
     * @param values the parameters
     * @throws BadRequestException if there are
     */
    public void requireParameters(Map<String, List<String>> values) {
        int count = 0;
        for (List<String> all : values.values()) {
            count += all.size();
        }
        values.forEach((name, all) -> {
            requireLength(name, "the name ", name);
            for (String text : all) {
                requireLength(name, "the value of ", text);
            }
        });
        if (count > parameters) {
            throw new BadRequestException(
                    "it has " + count + " parameters, and " + PARAMETERS + " allows " + parameters);
        }
    }

    private void requireLength(String name, String what, String text) {
        if (text.length() > value) {
            throw new BadRequestException(what + Printable.of(name) + " has " + text.length() + " characters, and "
                    + VALUE + " allows " + value);
        }
    }
}
