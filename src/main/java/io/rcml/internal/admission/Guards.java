package io.rcml.internal.admission;

import io.rcml.call.Parameters;
import io.rcml.internal.config.Key;
import io.rcml.internal.config.Settings;
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
import java.util.List;
import java.util.Optional;

/** Decides which requests come in. Immutable; never shows a secret. */
public final class Guards {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final int MOST_DAYS = 3660;
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

    /** Reads the configuration. */
    public static Guards of(Settings settings, PublicUrl publicUrl, InstantSource clock) {
        Optional<LinkKeys> keys = settings.read(Key.LINK_KEYS, LinkKeys::of);
        return new Guards(
                new LinkTokens(keys.orElseGet(LinkKeys::random), clock),
                settings.duration(Key.LINK_LIFETIME, SHORTEST, MOST_DAYS, DEFAULT_LIFETIME),
                keys.isPresent(),
                EntryGuard.of(settings, publicUrl));
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
     * @throws BadRequestException if it contradicts itself
     * @throws RefusedException if it does not come in
     */
    void check(Arrival arrival, Received request) {
        requireUnrepeated(request.parameters());
        Route route = arrival.route();
        String token = arrival.token();
        if (token != null) {
            links.check(route, arrival.path(), token, request);
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

    /** A reader of the first of two values must not be told something else than a reader of the last. */
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
