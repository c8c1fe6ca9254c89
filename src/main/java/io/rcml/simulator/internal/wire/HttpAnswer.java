package io.rcml.simulator.internal.wire;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An HTTP response with its headers. */
record HttpAnswer(int status, Map<String, List<String>> headers, String body) {

    @Nullable
    String header(String name) {
        return headers.entrySet().stream()
                .filter(header -> name.equalsIgnoreCase(header.getKey()))
                .map(header -> header.getValue().get(0))
                .findFirst()
                .orElse(null);
    }
}
