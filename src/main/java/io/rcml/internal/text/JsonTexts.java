package io.rcml.internal.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts that a JSON object of parameters holds. */
public final class JsonTexts {

    private JsonTexts() {}

    /**
     * Reads the members.
     *
     * @param json each a text, a number, a boolean, null or an array of these
     * @return the values of each, null for null
     * @throws IllegalArgumentException if it is anything else
     */
    public static Map<String, List<@Nullable String>> of(Map<String, ?> json) {
        Map<String, List<@Nullable String>> values = new LinkedHashMap<>();
        json.forEach((name, value) -> values.put(name, texts(name, value)));
        return values;
    }

    private static List<@Nullable String> texts(String name, @Nullable Object value) {
        List<@Nullable String> texts = new ArrayList<>();
        if (value instanceof List<?> list) {
            list.forEach(element -> texts.add(text(name, element)));
        } else {
            texts.add(text(name, value));
        }
        return texts;
    }

    private static @Nullable String text(String name, @Nullable Object value) {
        if (value instanceof Map || value instanceof List) {
            throw new IllegalArgumentException("The parameter " + Printable.quoted(name)
                    + " is a JSON object or an array in an array: send a text, or an array of texts");
        }
        // Never toPlainString: it would write out the two thousand million digits of 1e1999999999.
        return value == null ? null : value.toString();
    }
}
