package io.rcml.simulator.internal.rest;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a request to the API is about.
 *
 * @param resource what stands behind the account: {@code Calls}, {@code ListCalls} or {@code Recordings}, or what nobody knows
 * @param sid the one of them, or null for all
 * @param isJson whether the answer is to be JSON, and else XML
 */
record ApiPath(String resource, @Nullable String sid, boolean isJson) {

    private static final String JSON = ".json";

    /**
     * Reads what follows the account.
     *
     * @param path the rest of the path, which begins with a slash
     * @param anywhere whether {@code .json} may stand behind the resource's name, too: {@code /Calls.json/CA1}
     * @return empty if it has more segments than any
     */
    static Optional<ApiPath> of(String path, boolean anywhere) {
        boolean last = path.endsWith(JSON);
        String plain = last ? path.substring(0, path.length() - JSON.length()) : path;
        List<String> segments = List.of(plain.substring(1).split("/", -1));
        if (segments.size() > 2) {
            return Optional.empty();
        }
        String resource = segments.get(0);
        boolean first = anywhere && segments.size() == 2 && resource.endsWith(JSON);
        String name = first ? resource.substring(0, resource.length() - JSON.length()) : resource;
        return Optional.of(new ApiPath(name, segments.size() == 2 ? segments.get(1) : null, last || first));
    }
}
