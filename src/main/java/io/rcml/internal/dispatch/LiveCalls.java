package io.rcml.internal.dispatch;

import io.rcml.internal.config.Configuration;
import io.rcml.internal.config.Problems;
import io.rcml.rest.CallApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The platform's REST API as the configuration has it: all that it takes, or nothing. */
public final class LiveCalls {

    private final List<Consumer<CallApi.Builder>> settings = new ArrayList<>();
    private final List<String> missing = new ArrayList<>();

    private LiveCalls() {}

    /**
     * Reads the configuration.
     *
     * @param problems what is wrong with it is added here
     */
    public static LiveCalls of(Configuration configuration, Problems problems) {
        LiveCalls calls = new LiveCalls();
        calls.read(configuration, Configuration.API_URL, CallApi.Builder::baseUrl, problems);
        calls.read(configuration, Configuration.API_ACCOUNT_SID, CallApi.Builder::accountSid, problems);
        calls.read(configuration, Configuration.API_AUTH_TOKEN, CallApi.Builder::authToken, problems);
        if (calls.missing.size() == 1 || calls.missing.size() == 2) {
            calls.missing.forEach(key -> problems.add(
                    key,
                    "it has no value, and the rest of the access to the platform's REST API has",
                    "set " + Configuration.API_URL + ", " + Configuration.API_ACCOUNT_SID + " and "
                            + Configuration.API_AUTH_TOKEN + ", or none of them"));
        }
        return calls;
    }

    private void read(
            Configuration configuration, String key, BiConsumer<CallApi.Builder, String> setter, Problems problems) {
        Optional<String> value = configuration.get(key).filter(text -> !text.isBlank());
        if (value.isEmpty()) {
            missing.add(key);
            return;
        }
        String text = value.get().strip();
        try {
            setter.accept(CallApi.builder(), text);
            settings.add(builder -> setter.accept(builder, text));
        } catch (IllegalArgumentException refused) {
            problems.add(key, refused);
        }
    }

    /** Whether all of it is there. */
    boolean isConfigured() {
        return missing.isEmpty();
    }

    /**
     * Makes a client.
     *
     * @throws IllegalStateException if it is not configured, or there is no JSON-B
     */
    public CallApi open() {
        if (!missing.isEmpty()) {
            throw new IllegalStateException(
                    "The platform's REST API is not configured; set " + String.join(", ", missing)
                            + " as system properties, environment variables or context parameters");
        }
        return build(CallApi.builder());
    }

    /** A client that waits for no answer longer than this, and for no connection either. */
    public CallApi open(Duration timeout) {
        return build(CallApi.builder().timeout(timeout).connectTimeout(timeout));
    }

    private CallApi build(CallApi.Builder builder) {
        settings.forEach(setting -> setting.accept(builder));
        return builder.build();
    }
}
