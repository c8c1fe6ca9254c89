package io.rcml.internal.admission;

import io.rcml.call.Parameters;
import io.rcml.internal.guard.Binding;
import io.rcml.internal.guard.LinkTokens;
import io.rcml.internal.guard.OpenedToken;
import io.rcml.internal.guard.Sid;
import io.rcml.internal.guard.TokenException;
import io.rcml.internal.http.RefusedException;
import io.rcml.internal.routing.Route;
import io.rcml.internal.text.Printable;
import io.rcml.links.Link;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that a request came by the link that its token is in, for the account and the call that it was made for. */
final class LinkGuard {

    private static final int FORBIDDEN = 403;

    private final Route route;
    private final OpenedToken token;
    private final Map<String, List<String>> query;

    private LinkGuard(Route route, OpenedToken token, Map<String, List<String>> query) {
        this.route = route;
        this.token = token;
        this.query = query;
    }

    /**
     * Checks a token by the URL that it came with.
     *
     * @param text the token
     * @param query the parameters in the URL
     * @throws RefusedException if it does not open this handler, whatever the request's body says
     */
    static LinkGuard open(LinkTokens tokens, Arrival arrival, String text, Map<String, List<String>> query) {
        try {
            OpenedToken token = tokens.open(text, arrival.path());
            LinkGuard guard = new LinkGuard(arrival.route(), token, query);
            if (token.isToldBy(guard::inQuery)) {
                token.requireValues(guard::inQuery, guard::inQuery);
            }
            return guard;
        } catch (TokenException refused) {
            throw new RefusedException(FORBIDDEN, String.valueOf(refused.getMessage()));
        }
    }

    /** Whether it is a link that was made while the application ran, and not the URL of an entry point, which does not end. */
    boolean isLink() {
        return !token.end().equals(LinkTokens.NEVER);
    }

    private List<String> inQuery(String name) {
        return query.getOrDefault(name, List.of());
    }

    /**
     * Checks it by all that the request says.
     *
     * @throws RefusedException if it does not open this handler to this request
     */
    Proof check(Parameters parameters) {
        try {
            token.requireValues(this::inQuery, parameters::all);
        } catch (TokenException refused) {
            throw new RefusedException(FORBIDDEN, String.valueOf(refused.getMessage()));
        }
        Said said = new Said(parameters.get("AccountSid"), parameters.get("CallSid"), parameters.get("ParentCallSid"));
        token.account().ifPresent(account -> requireAccount(account, said));
        token.call().ifPresent(call -> requireCall(call, said));
        return proof(said);
    }

    /** What a request says of itself. */
    private record Said(Optional<String> account, Optional<String> call, Optional<String> parent) {

        Stream<String> calls() {
            return Stream.of(call, parent).flatMap(Optional::stream);
        }
    }

    private void requireAccount(Sid.Kept bound, Said said) {
        if (said.account.isEmpty() && !route.hears().mayLackCall() && !bound.isNone()) {
            throw new RefusedException(FORBIDDEN, "its token is an account's, and it says no AccountSid");
        }
        if (said.account.isPresent() && !bound.is(said.account.get())) {
            throw new RefusedException(
                    FORBIDDEN, "its token is not that of AccountSid " + Printable.of(said.account.get()));
        }
    }

    /**
     * A caller's document is asked for by the same call. What is asked or reported of a leg names the leg, and its parent as far as
     * the platform says: the code does, the documentation does not, and what is not said cannot be checked.
     */
    private void requireCall(Sid.Kept bound, Said said) {
        boolean ofLeg = isOfLeg();
        boolean hasParent = route.kind() != Link.Kind.CALL && said.parent.isPresent();
        boolean isSilent = said.call.isEmpty() && (route.hears().mayLackCall() || bound.isNone());
        if (!hasParent && (ofLeg || isSilent)) {
            return;
        }
        Stream<String> named = ofLeg || (isSilent && hasParent) ? said.calls() : said.call.stream();
        if (named.noneMatch(sid -> bound.is(sid) || isLeg(sid))) {
            throw new RefusedException(
                    FORBIDDEN,
                    "its token is not that of CallSid " + Printable.of(said.call.orElse("none"))
                            + (ofLeg ? " or ParentCallSid " + Printable.of(said.parent.orElse("none")) : ""));
        }
    }

    /** Whether a request may name a leg that nobody knows yet; results are of the call, or of the leg that it was linked for. */
    private boolean isOfLeg() {
        return switch (route.kind()) {
            case CALL -> false;
            case SCREENING -> !route.hears().mayLackCall();
            case STATUS -> !route.hears().isOfResult();
        };
    }

    private boolean isLeg(String sid) {
        return token.leg().filter(leg -> leg.is(sid)).isPresent();
    }

    private Proof proof(Said said) {
        // While a call goes on, each of its requests may make new links. A screening token does not say which leg is
        // screened, nor does anything else: without an end, its owner could make links for any leg, for ever.
        boolean closing = token.isClosing() || route.kind() == Link.Kind.SCREENING;
        boolean isSilent = (token.account().isPresent() && said.account.isEmpty())
                || (token.call().isPresent() && said.call.isEmpty());
        Binding binding = new Binding(account(said), call(said), leg(said));
        // What is bound by an old key is of no use when that is gone, and an old format proves less than it binds.
        boolean isOld = token.isFirstFormat() || (!token.isOfSigningKey() && binding.isKept());
        Optional<Instant> end = closing || isSilent || isOld ? Optional.of(token.end()) : Optional.empty();
        return new Proof(binding, end, closing);
    }

    private Optional<Sid> account(Said said) {
        return Optional.of(
                said.account.isEmpty() && token.account().isPresent()
                        ? token.account().get()
                        : Sid.of(said.account));
    }

    /** The call that the token is bound to, by its sid if the request says that; any call's may become one call's. */
    private Optional<Sid> call(Said said) {
        Optional<Sid.Kept> bound = token.call();
        return bound.isEmpty()
                ? Optional.of(Sid.of(said.call))
                : said.calls()
                        .filter(bound.get()::is)
                        .findFirst()
                        .<Sid>map(Sid.Known::new)
                        .or(() -> bound);
    }

    /** The leg that the request is about; it may be the call itself. */
    private Optional<Sid> leg(Said said) {
        Optional<Sid.Kept> call = token.call();
        if (call.isEmpty()) {
            return Optional.empty();
        }
        return said.call.isEmpty()
                ? token.leg().map(leg -> leg)
                : said.call.filter(sid -> !call.get().is(sid)).map(Sid.Known::new);
    }
}
