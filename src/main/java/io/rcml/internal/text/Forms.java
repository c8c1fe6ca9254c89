package io.rcml.internal.text;

import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and values as forms and queries have them, urlencoded: the one reader and the one writer of them. */
public final class Forms {

    private Forms() {}

    /**
     * Reads them, in UTF-8, as servlet containers do: a bare name has the empty value, and between two ampersands there may be
     * nothing.
     *
     * @param text the form, or null for none
     * @return names and values, in order
     * @throws IllegalArgumentException if any of it stands for no text: a percent sign that encodes nothing, or octets that are not
     *     UTF-8
     */
    public static Map<String, List<String>> parse(@Nullable String text) {
        return text == null ? new LinkedHashMap<>() : parse(octets(text), StandardCharsets.UTF_8);
    }

    /**
     * Reads them as they arrived.
     *
     * @param form the form
     * @param charset what its octets, once they are decoded, are text in
     * @return names and values, in order
     * @throws IllegalArgumentException if any of it stands for no text
     */
    public static Map<String, List<String>> parse(byte[] form, Charset charset) {
        return new FormReader(form, charset).read();
    }

    /**
     * Counts names, repeats included, without reading them.
     *
     * @param form the form
     * @return how many {@link #parse} would find
     */
    public static int count(byte[] form) {
        int count = 0;
        for (int i = 0; i < form.length; i++) {
            if (form[i] != '&' && (i == 0 || form[i - 1] == '&')) {
                count++;
            }
        }
        return count;
    }

    /**
     * Reads one name or value.
     *
     * @param text the text as it stands between ampersands and equals signs
     * @return the text that it stands for
     * @throws IllegalArgumentException if it stands for none
     */
    public static String decode(String text) {
        return new FormReader(octets(text), StandardCharsets.UTF_8).readValue();
    }

    /**
     * Writes one name or value. A space becomes {@code %20}, not a plus, so that it may stand in a path as well.
     *
     * @param text the text
     * @return the text that stands for it in a body, a query or a path
     */
    public static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8)
                .replace("+", "%20")
                .replace("*", "%2A");
    }

    /**
     * Takes a query apart, as it stands.
     *
     * @param text the query
     * @return its octets
     * @throws IllegalArgumentException if it holds half a surrogate pair, which has none
     */
    private static byte[] octets(String text) {
        if (Surrogates.lone(text) >= 0) {
            throw new IllegalArgumentException(Printable.quoted(text) + " has half a surrogate pair");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
