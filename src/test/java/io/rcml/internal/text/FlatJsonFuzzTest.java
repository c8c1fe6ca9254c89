package io.rcml.internal.text;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is read as JSON, a parser of JSON reads the same; and whatever it is, it is read or refused in the declared way.
 *
 * <p>As a test it runs over the seeds in {@code src/test/resources}. To look for more: {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=FlatJsonFuzzTest}.
 */
class FlatJsonFuzzTest {

    private static final Jsonb JSONB = JsonbBuilder.create();

    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    void what_is_read_is_read_by_others_alike(FuzzedDataProvider data) {
        byte[] json = data.consumeBoolean()
                ? data.consumeRemainingAsBytes()
                : written(data).getBytes(StandardCharsets.UTF_8);
        Map<String, List<@Nullable String>> read;
        try {
            read = FlatJson.read(json);
        } catch (IllegalArgumentException declared) {
            return;
        }
        Map<?, ?> others = JSONB.<Map<?, ?>>fromJson(new String(json, StandardCharsets.UTF_8), LinkedHashMap.class);
        if (!others.keySet().equals(read.keySet())) {
            throw new AssertionError(read + " is to others " + others);
        }
        read.forEach((name, values) -> {
            Object other = others.get(name);
            List<?> all = other instanceof List<?> list ? list : Collections.singletonList(other);
            if (all.size() != values.size()) {
                throw new AssertionError(values + " is to others " + all);
            }
            for (int i = 0; i < all.size(); i++) {
                requireSame(values.get(i), all.get(i));
            }
        });
    }

    /** Of pieces, which random bytes would hardly ever make JSON of. */
    private static String written(FuzzedDataProvider data) {
        String[] pieces = {
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\\",
            "\\u00e9",
            "\\ud83d",
            "\\udcde",
            "true",
            "null",
            "-1.5e+3",
            "0",
            " ",
            "\"a\"",
            "\"CallSid\"",
            "{\"a\":",
            "\\n",
            "\\/"
        };
        StringBuilder json = new StringBuilder("{");
        while (data.remainingBytes() > 0 && json.length() < 300) {
            json.append(data.consumeBoolean() ? data.pickValue(pieces) : data.consumeString(3));
        }
        return json.toString();
    }

    private static void requireSame(@Nullable String read, @Nullable Object other) {
        boolean same = other instanceof Number number
                ? read != null && new BigDecimal(read).compareTo(new BigDecimal(number.toString())) == 0
                : Objects.equals(read, other == null ? null : other.toString());
        if (!same) {
            throw new AssertionError(read + " is to others " + other);
        }
    }
}
