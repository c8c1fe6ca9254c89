package io.rcml.simulator.internal.rest;

import io.rcml.simulator.internal.platform.StartedCall;
import io.rcml.simulator.internal.wire.Documented;
import io.rcml.simulator.internal.wire.Subscription;
import io.rcml.simulator.internal.wire.Wire;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the application wants of the REST API. */
final class RestForm {

    /** What a call is to become that is to end; what it does become depends on whether it was answered. */
    static final Set<String> ENDS = Set.of("completed", "canceled");

    private static final int TIMEOUT = 60;
    /** Commas between events, as for the API, or white space. */
    private static final Wire WIRE = new Documented();

    private final Map<String, String> values;

    private RestForm(Map<String, String> values) {
        this.values = values;
    }

    /** What stands in the query and in the body, which counts where both say something. */
    static RestForm of(@Nullable String query, byte[] body) {
        Map<String, String> values = new LinkedHashMap<>();
        for (String form : new String[] {query == null ? "" : query, new String(body, StandardCharsets.UTF_8)}) {
            for (String pair : form.split("&", -1)) {
                int equals = pair.indexOf('=');
                if (equals > 0) {
                    values.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
                }
            }
        }
        return new RestForm(values);
    }

    private static String decode(String text) {
        boolean encoded = text.matches("([^%]|%[0-9A-Fa-f]{2})*");
        return encoded ? URLDecoder.decode(text, StandardCharsets.UTF_8) : text;
    }

    Optional<String> get(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isEmpty());
    }

    Optional<String> missing(String... names) {
        return Arrays.stream(names).filter(name -> get(name).isEmpty()).findFirst();
    }

    String method(String name) {
        return get(name).filter("GET"::equalsIgnoreCase).map(get -> "GET").orElse("POST");
    }

    boolean isTrue(String name) {
        return get(name)
                .filter(text -> text.equalsIgnoreCase("true") || text.equalsIgnoreCase("yes"))
                .isPresent();
    }

    int number(String name, int otherwise) {
        return get(name)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    StartedCall started(String sid) {
        @Nullable
        Subscription subscription = get("StatusCallback")
                .map(url ->
                        new Subscription(url, method("StatusCallbackMethod"), WIRE.events(get("StatusCallbackEvent"))))
                .orElse(null);
        return new StartedCall(
                sid,
                values.getOrDefault("From", ""),
                values.getOrDefault("To", ""),
                method("Method"),
                values.getOrDefault("Url", ""),
                subscription,
                number("Timeout", TIMEOUT),
                isTrue("DetectVoicemail"));
    }
}
