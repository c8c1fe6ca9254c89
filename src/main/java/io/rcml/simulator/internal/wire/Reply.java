package io.rcml.simulator.internal.wire;

import org.jspecify.annotations.Nullable;

/**
 * What came back for a request.
 *
 * @param status 0 if nothing came
 * @param contentType null if the answer has none
 * @param failure why nothing came; null if something did
 */
public record Reply(
        int status,
        @Nullable String contentType,
        String body,
        @Nullable String failure) {

    public static Reply none(String failure) {
        return new Reply(0, null, "", failure);
    }
}
