package io.rcml.internal.http;

import io.rcml.internal.config.Key;
import io.rcml.internal.config.Settings;
import io.rcml.internal.text.Printable;
import java.util.List;
import java.util.Map;

/**
 * How much a request may bring, before anything is done with it. Immutable.
 *
 * @param parameters how many parameters, repeats included
 * @param body how many bytes in the body
 * @param value how many characters in a parameter's name or value
 * @param calls how many handlers run at once; 0 for any number
 */
public record Limits(int parameters, int body, int value, int calls) {

    /** What holds where nothing is configured. */
    public static final Limits DEFAULT = new Limits(100, 64 * 1024, 16 * 1024, 0);

    /** Reads the configuration. */
    public static Limits of(Settings settings) {
        return new Limits(
                settings.number(Key.MAX_PARAMETERS, 1, DEFAULT.parameters),
                settings.number(Key.MAX_BODY, 1, DEFAULT.body),
                settings.number(Key.MAX_VALUE, 1, DEFAULT.value),
                settings.number(Key.MAX_CALLS, 0, DEFAULT.calls));
    }

    /**
     * Requires that a body is not longer than allowed.
     *
     * @param length its length, as far as it is known
     * @throws BadRequestException if it is
     */
    public void requireBody(long length) {
        if (length > body) {
            throw BadRequestException.tooLarge(
                    "its body is longer than " + body + " bytes, which " + Key.MAX_BODY + " allows");
        }
    }

    /**
     * Requires that a query is not longer than a body may be.
     *
     * @param length its length
     * @throws BadRequestException if it is
     */
    public void requireQuery(int length) {
        if (length > body) {
            throw BadRequestException.uriTooLong(
                    "its query is longer than " + body + " bytes, which " + Key.MAX_BODY + " allows");
        }
    }

    /**
     * Requires that there are not more parameters than allowed, which can be known before they are read.
     *
     * @param count how many there are, repeats included
     * @throws BadRequestException if there are
     */
    public void requireCount(int count) {
        if (count > parameters) {
            throw new BadRequestException(
                    "it has " + count + " parameters, and " + Key.MAX_PARAMETERS + " allows " + parameters);
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
        requireCount(count);
    }

    private void requireLength(String name, String what, String text) {
        if (text.length() > value) {
            throw new BadRequestException(what + Printable.of(name) + " has " + text.length() + " characters, and "
                    + Key.MAX_VALUE + " allows " + value);
        }
    }
}
