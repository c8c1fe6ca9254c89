package io.rcml.internal.http;

import io.rcml.model.Rcml;
import org.jspecify.annotations.Nullable;

/**
 * What goes back to the platform.
 *
 * @param status the HTTP status
 * @param document the document, if there is one
 */
public record Answer(int status, @Nullable Rcml document) {

    public static Answer of(Rcml document) {
        return new Answer(200, document);
    }

    /**
     * An answer without a body.
     *
     * @param status the HTTP status
     * @return the answer
     */
    public static Answer empty(int status) {
        return new Answer(status, null);
    }
}
