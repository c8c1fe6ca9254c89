package io.rcml.internal.guard;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a token says of the link that it is in. Immutable.
 *
 * @param path the handler's path below the context path, decoded, its variables filled
 * @param query the parameters that the link itself has, by name, decoded
 * @param account the account that it is made for; empty for any
 * @param calls the calls that it is made for, the served one and its parent, as far as they are known; empty for any
 * @param closing whether links made while it is served end with it at the latest
 */
public record LinkClaims(
        String path, Map<String, List<String>> query, Optional<String> account, List<String> calls, boolean closing) {

    static final int MOST_CALLS = 2;

    /**
     * Copies the collections, and of the calls two.
     *
     * @param path the path
     * @param query the parameters
     * @param account the account
     * @param calls the calls
     * @param closing whether it closes
     */
    public LinkClaims {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        query.forEach((name, values) -> copy.put(name, List.copyOf(values)));
        query = Collections.unmodifiableMap(copy);
        calls = calls.stream().distinct().limit(MOST_CALLS).toList();
    }

    /**
     * Claims of a path alone, for any account and call.
     *
     * @param path the path, decoded
     * @return the claims
     */
    public static LinkClaims ofPath(String path) {
        return new LinkClaims(path, Map.of(), Optional.empty(), List.of(), false);
    }
}
