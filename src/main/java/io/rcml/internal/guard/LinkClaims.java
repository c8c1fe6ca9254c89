package io.rcml.internal.guard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a token says of the link that it is in. Immutable.
 *
 * @param path the handler's path below the context path, decoded, its variables filled
 * @param query the parameters that the link itself has, by name, decoded
 * @param binding whom it is for
 * @param closing whether links made while it is served end with it at the latest
 */
public record LinkClaims(String path, Map<String, List<String>> query, Binding binding, boolean closing) {

    /**
     * Copies the parameters.
     *
     * @param path the path
     * @param query the parameters
     * @param binding whom it is for
     * @param closing whether it closes
     */
    public LinkClaims {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        query.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        query = Collections.unmodifiableMap(copy);
    }

    /**
     * Claims of a path alone, for any account and call.
     *
     * @param path the path, decoded
     * @return the claims
     */
    public static LinkClaims ofPath(String path) {
        return new LinkClaims(path, Map.of(), Binding.ANYBODY, false);
    }
}
