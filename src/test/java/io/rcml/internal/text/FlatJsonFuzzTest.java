package io.rcml.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryEntries;
import com.code_intelligence.jazzer.junit.FuzzTest;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is read of a JSON body is what a parser of JSON reads, too.
 *
 * <p>As a test it runs over the seeds in {@code src/test/resources}. To look for more: {@code JAZZER_FUZZ=1 mvn test
 * -Dtest=FlatJsonFuzzTest}.
 */
class FlatJsonFuzzTest {

    private static final Jsonb JSONB = JsonbBuilder.create();

    @FuzzTest(maxDuration = "", maxExecutions = 1_000_000)
    @DictionaryEntries({
        "{\"CallSid\":\"CA1\"}",
        "\"a\":[1,true,null]",
        "\\u0061",
        "\\ud83d\\ude00",
        "-1.5e+3",
        "null",
        "false",
        "[]",
        "{}"
    })
    void what_is_read_is_what_json_says(byte[] json) {
        Map<String, List<@Nullable String>> read;
        try {
            read = FlatJson.read(json);
        } catch (IllegalArgumentException refused) {
            assertThat(String.valueOf(refused.getMessage()).chars()).noneMatch(Character::isISOControl);
            return;
        }
        if (read.values().stream().flatMap(List::stream).anyMatch(FlatJsonFuzzTest::isBeyondBigDecimal)) {
            return;
        }
        Map<?, ?> parsed = JSONB.fromJson(new String(json, StandardCharsets.UTF_8), LinkedHashMap.class);
        assertThat(List.copyOf(read.keySet())).isEqualTo(List.copyOf(parsed.keySet()));
        parsed.forEach((name, value) -> requireSame(Objects.requireNonNull(read.get(name)), value));
    }

    /** What is a number to JSON, and to none that has to hold it as one. */
    private static boolean isBeyondBigDecimal(@Nullable String value) {
        return value != null && value.matches("-?[0-9.]+[eE][-+]?0*[0-9]{10,}");
    }

    private static void requireSame(List<@Nullable String> read, @Nullable Object value) {
        if (value instanceof List<?> values) {
            assertThat(read).hasSize(values.size());
            for (int i = 0; i < values.size(); i++) {
                requireSame(read.get(i), values.get(i));
            }
        } else {
            assertThat(read).hasSize(1);
            requireSame(read.get(0), value);
        }
    }

    private static void requireSame(@Nullable String read, @Nullable Object value) {
        if (value instanceof BigDecimal number) {
            assertThat(new BigDecimal(String.valueOf(read))).isEqualByComparingTo(number);
        } else {
            assertThat(read).isEqualTo(value == null ? null : value.toString());
        }
    }
}
