package io.rcml.internal.admission;

import io.rcml.call.Parameters;
import io.rcml.internal.guard.LinkTokens;
import io.rcml.internal.guard.TokenException;
import io.rcml.internal.http.Received;
import io.rcml.internal.http.RefusedException;
import io.rcml.internal.routing.Route;
import io.rcml.internal.text.Printable;
import io.rcml.links.Link;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks that a request came by the link that its token is in, for the account and the call that it was made for. */
final class LinkGuard {

    private static final int FORBIDDEN = 403;

    private final LinkTokens tokens;

    LinkGuard(LinkTokens tokens) {
        this.tokens = tokens;
    }

    /**
     * Checks a token.
     *
     * @throws RefusedException if it does not open this handler to this request
     */
    void check(Route route, String path, String token, Received request) {
        Parameters parameters = request.parameters();
        LinkTokens.Bound bound;
        try {
            bound = tokens.open(token, path, parameters::all);
        } catch (TokenException refused) {
            throw new RefusedException(FORBIDDEN, String.valueOf(refused.getMessage()));
        }
        if (bound.hasAccount()) {
            requireAccount(route, bound, parameters.get("AccountSid"));
        }
        if (bound.hasCall()) {
            requireCall(route, bound, parameters.get("CallSid"), parameters.get("ParentCallSid"));
        }
        // While a call goes on, each of its requests may make new links. A screening token does not say which leg is
        // screened,
        // nor does anything else: without an end, its owner could make links for any leg, for ever.
        if (bound.isClosing() || route.kind() == Link.Kind.SCREENING) {
            request.origin().linksEnd(bound.end());
        }
    }

    private static void requireAccount(Route route, LinkTokens.Bound bound, Optional<String> account) {
        if (account.isEmpty() && !route.hears().mayLackCall()) {
            throw new RefusedException(FORBIDDEN, "its token is an account's, and it says no AccountSid");
        }
        if (account.isPresent() && !bound.isOfAccount(account.get())) {
            throw new RefusedException(FORBIDDEN, "its token is not that of AccountSid " + Printable.of(account.get()));
        }
    }

    /**
     * A caller's document is asked for by the same call. What is asked or reported of a leg names the leg, and its parent as far as
     * the platform says: the code does, the documentation does not, and what is not said cannot be checked.
     */
    private static void requireCall(
            Route route, LinkTokens.Bound bound, Optional<String> call, Optional<String> parent) {
        boolean ofLeg = route.kind() != Link.Kind.CALL && !route.hears().isOfServedCall();
        if (ofLeg ? parent.isEmpty() : call.isEmpty() && route.hears().mayLackCall()) {
            return;
        }
        Stream<String> named = ofLeg ? Stream.concat(call.stream(), parent.stream()) : call.stream();
        if (!bound.isOfCall(named)) {
            throw new RefusedException(
                    FORBIDDEN,
                    "its token is not that of CallSid " + Printable.of(call.orElse("none"))
                            + (ofLeg ? " or ParentCallSid " + Printable.of(parent.orElse("none")) : ""));
        }
    }
}
