package io.rcml.rest;

import io.rcml.internal.text.JsonDepth;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads the platform's JSON. Thread-safe. */
final class Json implements AutoCloseable {

    private static final int MOST_DEPTH = 32;

    private final Jsonb jsonb;

    private Json(Jsonb jsonb) {
        this.jsonb = jsonb;
    }

    /**
     * Finds the application's JSON-B.
     *
     * @throws LinkageError if it has none
     * @throws JsonbException if it has the interfaces alone
     */
    static Json open() {
        return new Json(JsonbBuilder.create());
    }

    /**
     * Reads an object.
     *
     * @return its members, in order and unmodifiable, with all that is in them
     * @throws IllegalArgumentException if the bytes are none, in words that finish the sentence "it was answered, and …"
     */
    Map<String, @Nullable Object> object(byte[] json) {
        if (JsonDepth.isOver(MOST_DEPTH, json)) {
            throw new IllegalArgumentException("that is JSON nested too deeply");
        }
        try {
            Map<?, ?> read = jsonb.fromJson(new String(json, StandardCharsets.UTF_8), LinkedHashMap.class);
            if (read != null) {
                return frozen(read);
            }
        } catch (RuntimeException unreadable) { // JsonbException or not: parsers differ
            throw new IllegalArgumentException("that is no JSON object", unreadable);
        }
        throw new IllegalArgumentException("that is no JSON object");
    }

    static Map<String, @Nullable Object> frozen(Map<?, ?> members) {
        Map<String, @Nullable Object> frozen = new LinkedHashMap<>();
        members.forEach((name, value) -> frozen.put(String.valueOf(name), frozenValue(value)));
        return Collections.unmodifiableMap(frozen);
    }

    private static @Nullable Object frozenValue(@Nullable Object value) {
        if (value instanceof Map<?, ?> members) {
            return frozen(members);
        }
        if (value instanceof List<?> elements) {
            List<@Nullable Object> frozen = new ArrayList<>();
            elements.forEach(element -> frozen.add(frozenValue(element)));
            return Collections.unmodifiableList(frozen);
        }
        return value;
    }

    @Override
    public void close() {
        try {
            jsonb.close();
        } catch (Exception unclosed) {
            throw new IllegalStateException("JSON-B cannot be closed", unclosed);
        }
    }
}
