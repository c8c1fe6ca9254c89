package io.rcml.internal.admission;

import io.rcml.call.Parameters;
import io.rcml.internal.config.Key;
import io.rcml.internal.config.Settings;
import io.rcml.internal.guard.LinkKeys;
import io.rcml.internal.guard.LinkTokens;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.http.Origin;
import io.rcml.internal.http.PublicUrl;
import io.rcml.internal.http.Received;
import io.rcml.internal.http.RefusedException;
import io.rcml.internal.routing.Route;
import io.rcml.internal.text.Forms;
import io.rcml.internal.text.MistakeException;
import io.rcml.internal.text.Printable;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Decides which requests come in. Immutable; never shows a secret. */
public final class Guards {

    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final int MOST_DAYS = 3660;
    private static final Duration DEFAULT_LIFETIME = Duration.ofDays(1);
    private static final List<String> UNREPEATED =
            List.of("CallSid", "ParentCallSid", "AccountSid", "CallStatus", "SequenceNumber");

    private final LinkTokens tokens;
    private final Duration lifetime;
    private final boolean lasting;
    private final EntryGuard entry;

    private Guards(LinkTokens tokens, Duration lifetime, boolean lasting, EntryGuard entry) {
        this.tokens = tokens;
        this.lifetime = lifetime;
        this.lasting = lasting;
        this.entry = entry;
    }

    /**
     * Reads the configuration.
     *
     * @param contextPath the application's context path, which tells it from others unless that is configured
     */
    public static Guards of(Settings settings, PublicUrl publicUrl, String contextPath, InstantSource clock) {
        Optional<LinkKeys> keys = settings.read(Key.LINK_KEYS, LinkKeys::of);
        String audience = settings.text(Key.LINK_AUDIENCE).orElse(contextPath);
        boolean readsFirst = settings.read(Key.LINK_FORMATS, Guards::readsFirst).orElse(false);
        return new Guards(
                new LinkTokens(keys.orElseGet(LinkKeys::random), audience, readsFirst, clock),
                settings.duration(Key.LINK_LIFETIME, SHORTEST, MOST_DAYS, DEFAULT_LIFETIME),
                keys.isPresent(),
                EntryGuard.of(settings, publicUrl));
    }

    private static boolean readsFirst(String formats) {
        List<String> each = Arrays.stream(formats.split(",", -1))
                .map(String::strip)
                .sorted()
                .toList();
        if (!each.equals(List.of("2")) && !each.equals(List.of("1", "2"))) {
            throw new MistakeException("it is " + Printable.quoted(formats), "set it to 2, or to 1,2");
        }
        return each.contains("1");
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
     * What is left to be judged of a request that came in as far as its URL, its headers and its address tell.
     *
     * @param isByLink whether it came by a link, and not to an entry point's own URL
     * @param rest judges the rest, of a request that does not contradict itself
     */
    record Judgement(boolean isByLink, Function<Received, Proof> rest) {

        /**
         * Judges the rest.
         *
         * @return what the request proved
         * @throws BadRequestException if it contradicts itself
         * @throws RefusedException if it does not come in
         */
        Proof check(Received request) {
            requireUnrepeated(request.parameters());
            return rest.apply(request);
        }
    }

    /**
     * Judges a request by its URL, its headers and its address, before its body is read.
     *
     * @return what judges the rest
     * @throws BadRequestException if its query cannot be read
     * @throws RefusedException if it does not come in, whatever its body says
     */
    Judgement judge(Arrival arrival, Origin origin) {
        Route route = arrival.route();
        String token = arrival.token();
        if (token != null) {
            LinkGuard link = LinkGuard.open(tokens, arrival, token, query(origin));
            return new Judgement(link.isLink(), request -> link.check(request.parameters()));
        }
        if (route.isUnsigned()) {
            return new Judgement(false, request -> Proof.ofNothing(request.parameters()));
        }
        if (route.isEntryPoint()) {
            entry.requireOrigin(origin);
            return new Judgement(false, request -> {
                entry.requireSignature(request);
                return Proof.ofNothing(request.parameters());
            });
        }
        throw new RefusedException(
                403,
                "its URL has no token; give CallAPI a link that Links made, or "
                        + (route.isLinked()
                                ? "remove linked = true from @OnCall to make it an entry point"
                                : "add unsigned = true to " + route.annotation() + " to let in whoever calls"));
    }

    private static Map<String, List<String>> query(Origin origin) {
        try {
            return Forms.parse(origin.query().orElse(null));
        } catch (IllegalArgumentException unreadable) {
            throw new BadRequestException("its query cannot be read whole: " + unreadable.getMessage());
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
