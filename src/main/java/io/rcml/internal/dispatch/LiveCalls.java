package io.rcml.internal.dispatch;

import io.rcml.internal.config.Key;
import io.rcml.internal.config.Settings;
import io.rcml.rest.CallApi;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The platform's REST API as the configuration has it: all that it takes, or nothing. */
public final class LiveCalls {

    /** All keys that it takes, as a cure names them. */
    static final String ALL = Key.API_URL + ", " + Key.API_ACCOUNT_SID + " and " + Key.API_AUTH_TOKEN;

    private final List<Consumer<CallApi.Builder>> settings = new ArrayList<>();
    private final List<Key> missing = new ArrayList<>();

    private LiveCalls() {}

    /** Reads the configuration. */
    public static LiveCalls of(Settings settings) {
        LiveCalls calls = new LiveCalls();
        calls.read(settings, Key.API_URL, CallApi.Builder::baseUrl);
        calls.read(settings, Key.API_ACCOUNT_SID, CallApi.Builder::accountSid);
        calls.read(settings, Key.API_AUTH_TOKEN, CallApi.Builder::authToken);
        calls.settings.add(platform(settings));
        if (calls.missing.size() == 1 || calls.missing.size() == 2) {
            for (Key key : calls.missing) {
                settings.missing(
                        key,
                        "it has no value, and the rest of the access to the platform's REST API has",
                        "set " + ALL + ", or none of them");
            }
        }
        return calls;
    }

    /** Which platform it is and how the account shows that it may ask, as far as that is configured. */
    private static Consumer<CallApi.Builder> platform(Settings settings) {
        String platform = settings.oneOf(Key.API_PLATFORM, "restcomm", List.of("callapi", "restcomm"));
        String auth = settings.oneOf(Key.API_AUTH, "", List.of("account", "token", "token-parameter"));
        return builder -> {
            builder.platform(platform.equals("callapi") ? CallApi.Platform.CALLAPI : CallApi.Platform.RESTCOMM);
            switch (auth) {
                case "account" -> builder.auth(CallApi.Auth.ACCOUNT);
                case "token" -> builder.auth(CallApi.Auth.TOKEN);
                case "token-parameter" -> builder.auth(CallApi.Auth.TOKEN_PARAMETER);
                default -> {} // as the platform has it
            }
        };
    }

    private void read(Settings configured, Key key, BiConsumer<CallApi.Builder, String> setter) {
        Optional<String> value = configured.text(key);
        if (value.isEmpty()) {
            missing.add(key);
            return;
        }
        configured
                .read(key, text -> {
                    setter.accept(CallApi.builder(), text); // refuses what it cannot have
                    return text;
                })
                .ifPresent(text -> settings.add(builder -> setter.accept(builder, text)));
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
            throw new IllegalStateException("The platform's REST API is not configured; set "
                    + missing.stream().map(Key::toString).collect(Collectors.joining(", "))
                    + " as system properties, environment variables or context parameters");
        }
        return build(CallApi.builder());
    }

    /** A client that waits for no answer longer than this, and for no connection either. */
    CallApi open(Duration timeout) {
        return build(CallApi.builder().timeout(timeout).connectTimeout(timeout));
    }

    private CallApi build(CallApi.Builder builder) {
        settings.forEach(setting -> setting.accept(builder));
        return builder.build();
    }
}
