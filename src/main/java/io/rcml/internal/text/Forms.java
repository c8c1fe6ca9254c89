package io.rcml.internal.text;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and values as forms and queries have them, urlencoded in UTF-8: the one reader and the one writer of them. */
public final class Forms {

    private Forms() {}

    /**
     * Reads them, as servlet containers do: a bare name has the empty value, and between two ampersands there may be nothing.
     *
     * @param text the form, or null for none
     * @return names and values, in order
     * @throws IllegalArgumentException if a percent sign encodes nothing
     */
    public static Map<String, List<String>> parse(@Nullable String text) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        if (text == null) {
            return values;
        }
        for (String pair : text.split("&", -1)) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = equals < 0 ? pair : pair.substring(0, equals);
                values.computeIfAbsent(decode(name), first -> new ArrayList<>())
                        .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
            }
        }
        return values;
    }

    /**
     * Reads one name or value.
     *
     * @param text the text as it stands between ampersands and equals signs
     * @return the text that it stands for
     * @throws IllegalArgumentException if a percent sign encodes nothing
     */
    public static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
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
}
