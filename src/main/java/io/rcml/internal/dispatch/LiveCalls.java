package io.rcml.internal.dispatch;

import io.rcml.rest.CallApi;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The platform's REST API as the configuration has it: all that it takes, or nothing. */
final class LiveCalls {

    private final CallApi.Builder builder = CallApi.builder();
    private final List<String> missing = new ArrayList<>();

    private LiveCalls() {}

    /**
     * Reads the configuration.
     *
     * @param problems what is wrong with it is added here
     */
    static LiveCalls of(Configuration configuration, List<Problem> problems) {
        LiveCalls calls = new LiveCalls();
        calls.read(configuration, Configuration.API_URL, calls.builder::baseUrl, problems);
        calls.read(configuration, Configuration.API_ACCOUNT_SID, calls.builder::accountSid, problems);
        calls.read(configuration, Configuration.API_AUTH_TOKEN, calls.builder::authToken, problems);
        if (calls.missing.size() == 1 || calls.missing.size() == 2) {
            calls.missing.forEach(key -> problems.add(new Problem(
                    key,
                    "it has no value, and the rest of the access to the platform's REST API has",
                    "set " + Configuration.API_URL + ", " + Configuration.API_ACCOUNT_SID + " and "
                            + Configuration.API_AUTH_TOKEN + ", or none of them")));
        }
        return calls;
    }

    private void read(Configuration configuration, String key, Consumer<String> setter, List<Problem> problems) {
        Optional<String> value = configuration.get(key).filter(text -> !text.isBlank());
        if (value.isEmpty()) {
            missing.add(key);
            return;
        }
        try {
            setter.accept(value.get().strip());
        } catch (IllegalArgumentException refused) {
            problems.add(new Problem(key, String.valueOf(refused.getMessage())));
        }
    }

    /**
     * Makes the client.
     *
     * @throws IllegalStateException if it is not configured, or there is no JSON-B
     */
    CallApi open() {
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "The platform's REST API is not configured; set " + String.join(", ", missing)
                            + " as system properties, environment variables or context parameters");
        }
        return builder.build();
    }
}
