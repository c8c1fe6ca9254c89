package io.rcml.servlet;

import io.rcml.call.Parameters;
import io.rcml.internal.dispatch.BadRequestException;
import io.rcml.internal.text.Printable;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** Reads parameters from JSON, where the container has JSON-B. */
final class JsonReader {

    private JsonReader() {}

    static Parameters read(byte[] json) {
        requireFlat(json);
        try {
            return Shared.read(new ByteArrayInputStream(json));
        } catch (LinkageError noJsonb) {
            throw new BadRequestException(
                    "its body is JSON, and the application has no JSON-B; add Yasson, as the README says for Tomcat");
        }
    }

    /** Parameters are an object of texts and arrays of texts; what is deeper only serves to exhaust the parser's stack. */
    private static void requireFlat(byte[] json) {
        int depth = 0;
        boolean text = false;
        for (int i = 0; i < json.length; i++) {
            byte c = json[i];
            if (text) {
                if (c == '\\') {
                    i++;
                } else if (c == '"') {
                    text = false;
                }
            } else if (c == '"') {
                text = true;
            } else if (c == '{' || c == '[') {
                if (++depth > 2) {
                    throw new BadRequestException(
                            "its JSON body is nested too deeply; parameters are an object of texts,"
                                    + " numbers and arrays of these");
                }
            } else if (c == '}' || c == ']') {
                depth--;
            }
        }
    }

    /** Apart, so that its absence shows above; made with the first request that brings JSON, which few applications see. */
    private static final class Shared {
        static final Jsonb JSONB = JsonbBuilder.create();

        static Parameters read(InputStream json) {
            try {
                return JSONB.fromJson(json, Parameters.class);
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
