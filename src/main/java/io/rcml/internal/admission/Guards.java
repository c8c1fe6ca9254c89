package io.rcml.internal.admission;

import io.rcml.call.Parameters;
import io.rcml.internal.config.Configuration;
import io.rcml.internal.config.Problems;
import io.rcml.internal.guard.LinkKeys;
import io.rcml.internal.guard.LinkTokens;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.http.PublicUrl;
import io.rcml.internal.http.Received;
import io.rcml.internal.http.RefusedException;
import io.rcml.internal.routing.Route;
import io.rcml.internal.text.Printable;
import io.rcml.links.Link;
import java.time.Duration;
import java.time.InstantSource;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides which requests come in. Immutable; never shows a secret. */
public final class Guards {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(3660);
    private static final Duration DEFAULT_LIFETIME = Duration.ofDays(1);
    private static final List<String> UNREPEATED = List.of("CallSid", "AccountSid", "CallStatus", "SequenceNumber");

    private final LinkTokens tokens;
    private final Duration lifetime;
    private final boolean lasting;
    private final LinkGuard links;
    private final EntryGuard entry;

    private Guards(LinkTokens tokens, Duration lifetime, boolean lasting, EntryGuard entry) {
        this.tokens = tokens;
        this.lifetime = lifetime;
        this.lasting = lasting;
        this.links = new LinkGuard(tokens);
        this.entry = entry;
    }

    /** Reads the configuration, and reports what is wrong with it. */
    public static Guards of(Configuration configuration, PublicUrl publicUrl, InstantSource clock, Problems problems) {
        Optional<String> list = configuration.get(Configuration.LINK_KEYS).filter(text -> !text.isBlank());
        LinkKeys keys = list.flatMap(text -> keys(text, problems)).orElseGet(LinkKeys::random);
        return new Guards(
                new LinkTokens(keys, clock),
                lifetime(configuration, problems),
                list.isPresent(),
                EntryGuard.of(configuration, publicUrl, problems));
    }

    private static Optional<LinkKeys> keys(String list, Problems problems) {
        try {
            return Optional.of(LinkKeys.of(list));
        } catch (IllegalArgumentException unusable) {
            problems.add(Configuration.LINK_KEYS, unusable);
            return Optional.empty();
        }
    }

    private static Duration lifetime(Configuration configuration, Problems problems) {
        Optional<String> configured = configuration.get(Configuration.LINK_LIFETIME);
        if (configured.isEmpty()) {
            return DEFAULT_LIFETIME;
        }
        String text = configured.get().strip();
        try {
            Duration lifetime = Duration.parse(text);
            if (lifetime.compareTo(SHORTEST) >= 0 && lifetime.compareTo(LONGEST) <= 0) {
                return lifetime;
            }
        } catch (DateTimeParseException noDuration) {
            // reported below, as what is too short or too long is
        }
        problems.add(
                Configuration.LINK_LIFETIME,
                "it is \"" + Printable.of(text) + '"',
                "give it a duration from PT1M to P3660D, such as PT24H");
        return DEFAULT_LIFETIME;
    }

    public LinkTokens tokens() {
        return tokens;
    }

    public Duration lifetime() {
        return lifetime;
    }

    /** Whether the keys are configured, and so are the same after a restart and on another server. */
    public boolean isLasting() {
        return lasting;
    }

    public EntryGuard entry() {
        return entry;
    }

    /**
     * Checks a request.
     *
     * @param path the path that it came to, without the token
     * @throws BadRequestException if it contradicts itself
     * @throws RefusedException if it does not come in
     */
    void check(Route route, String path, @Nullable String token, Received request) {
        requireUnrepeated(request.parameters());
        if (token != null) {
            links.check(route, path, token, request);
        } else if (route.isUnsigned()) {
            return;
        } else if (route.kind() == Link.Kind.CALL) {
            entry.check(request);
        } else {
            throw new RefusedException(
                    403,
                    "its URL has no token; give CallAPI a link that Links made, or add unsigned = true to "
                            + route.annotation() + " to let in whoever calls");
        }
    }

    /** Whoever reads the first of two values must not be told another one than who reads the last. */
    private static void requireUnrepeated(Parameters parameters) {
        for (String name : UNREPEATED) {
            List<String> values = parameters.all(name);
            if (values.size() > 1 && values.stream().distinct().count() > 1) {
                throw new BadRequestException("it has several values of " + name + ", "
                        + Printable.of(String.join(" and ", values)) + ", and CallAPI sends one");
            }
        }
    }
}
