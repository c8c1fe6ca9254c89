package io.rcml.internal.text;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The value of a header that is a word and its parameters, such as {@code text/plain; charset=UTF-8} (RFC 9110, section 5.6.6). Immutable.
 */
public final class HeaderValue {

    private final String word;
    private final Map<String, String> parameters;

    private HeaderValue(String word, Map<String, String> parameters) {
        this.word = word;
        this.parameters = Map.copyOf(parameters);
    }

    /**
     * Reads one. What is no parameter is left out.
     *
     * @param text the value
     * @return the word and the parameters
     * @throws IllegalArgumentException if a parameter comes twice, or a quotation does not end
     */
    public static HeaderValue of(String text) {
        int end = text.indexOf(';');
        String word = (end < 0 ? text : text.substring(0, end)).strip().toLowerCase(Locale.ROOT);
        Map<String, String> parameters = new LinkedHashMap<>();
        int at = end;
        while (at >= 0 && at < text.length()) {
            at = parameter(text, at + 1, parameters);
        }
        return new HeaderValue(word, parameters);
    }

    /** Reads the parameter from there to the next semicolon, and says where that is, or the end. */
    private static int parameter(String text, int from, Map<String, String> parameters) {
        StringBuilder read = new StringBuilder();
        int equals = -1;
        boolean quoted = false;
        int at = from;
        while (at < text.length() && (quoted || text.charAt(at) != ';')) {
            char c = text.charAt(at++);
            if (c == '"' && equals >= 0) {
                quoted = !quoted;
            } else if (quoted && c == '\\' && at < text.length()) {
                read.append(text.charAt(at++));
            } else if (c == '=' && equals < 0) {
                equals = read.length();
            } else if (quoted || (c != ' ' && c != '\t')) {
                read.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("has a quotation without an end in " + Printable.quoted(text));
        }
        if (equals > 0) {
            String name = read.substring(0, equals).toLowerCase(Locale.ROOT);
            if (parameters.putIfAbsent(name, read.substring(equals)) != null) {
                throw new IllegalArgumentException(
                        "has the parameter " + Printable.quoted(name) + " twice in " + Printable.quoted(text));
            }
        }
        return at;
    }

    /** {@return the word, in lower case} */
    public String word() {
        return word;
    }

    /**
     * Finds a parameter.
     *
     * @param name its name, in lower case
     * @return its value, without quotation marks
     */
    public Optional<String> parameter(String name) {
        return Optional.ofNullable(parameters.get(name));
    }
}
