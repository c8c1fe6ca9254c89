package io.rcml.servlet;

import io.rcml.call.Parameters;
import io.rcml.internal.dispatch.BadRequestException;
import io.rcml.internal.text.Printable;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import jakarta.json.bind.JsonbException;
import java.io.InputStream;

/** Reads parameters from JSON, where the container has JSON-B. */
final class JsonReader {

    private JsonReader() {}

    static Parameters read(InputStream json) {
        try {
            return Shared.read(json);
        } catch (LinkageError noJsonb) {
            throw new BadRequestException(
                    "its body is JSON, and the application has no JSON-B; add Yasson, as the README says for Tomcat");
        }
    }

    /** Apart, so that its absence shows above; made with the first request that brings JSON, which few applications see. */
    private static final class Shared {
        static final Jsonb JSONB = JsonbBuilder.create();

        static Parameters read(InputStream json) {
            try {
                return JSONB.fromJson(json, Parameters.class);
            } catch (JsonbException | IllegalArgumentException unreadable) {
                throw new BadRequestException("its JSON body is no object of parameters: "
                        + Printable.of(String.valueOf(unreadable.getMessage())));
            }
        }
    }
}
