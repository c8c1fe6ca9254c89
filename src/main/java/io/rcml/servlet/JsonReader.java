package io.rcml.servlet;

import io.rcml.call.Parameters;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.text.JsonDepth;
import io.rcml.internal.text.JsonTexts;
import io.rcml.internal.text.Printable;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads parameters from JSON, where the container has JSON-B. */
final class JsonReader {

    private static final int MOST_DEPTH = 2;

    private JsonReader() {}

    static Parameters read(byte[] json) {
        if (!new String(json, StandardCharsets.UTF_8).stripLeading().startsWith("{")) {
            throw new BadRequestException("its JSON body is no object of parameters");
        }
        if (JsonDepth.isOver(MOST_DEPTH, json)) {
            throw new BadRequestException(
                    "its JSON body is nested too deeply; parameters are an object of texts, numbers and arrays of these");
        }
        try {
            return Shared.read(new ByteArrayInputStream(json));
        } catch (LinkageError noJsonb) {
            throw new BadRequestException(
                    "its body is JSON, and the application has no JSON-B; add Yasson, as the README says for Tomcat");
        }
    }

    /** Apart, so that its absence shows above; made with the first request that brings JSON, which few applications see. */
    private static final class Shared {
        static final Jsonb JSONB = JsonbBuilder.create();

        /** As a map, since Johnzon does not look for the adapter that Parameters names. */
        static Parameters read(InputStream json) {
            try {
                Map<String, Object> members = new LinkedHashMap<>();
                JSONB.<Map<?, ?>>fromJson(json, LinkedHashMap.class)
                        .forEach((name, value) -> members.put((String) name, value));
                return Parameters.ofLists(JsonTexts.of(members));
            } catch (RuntimeException unreadable) {
                throw new BadRequestException(
                        "its JSON body is no object of parameters: " + Printable.of(root(unreadable)));
            }
        }

        /** JSON-B wraps what says what is wrong. */
        private static String root(Throwable failure) {
            Throwable cause = failure;
            while (cause.getCause() != null && cause.getCause() != cause) {
                cause = cause.getCause();
            }
            return String.valueOf(cause.getMessage());
        }
    }
}
