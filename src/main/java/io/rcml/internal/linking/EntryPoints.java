package io.rcml.internal.linking;

import io.rcml.internal.admission.Guards;
import io.rcml.internal.config.Key;
import io.rcml.internal.guard.LinkClaims;
import io.rcml.internal.guard.LinkTokens;
import io.rcml.internal.http.PublicUrl;
import io.rcml.internal.routing.PathTemplate;
import io.rcml.internal.routing.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The URLs of entry points, and the warnings about them that are logged at start-up. */
public final class EntryPoints {

    private static final String PASSING = Key.LINK_KEYS
            + " is not configured, so links are signed with a key made for this start: after a restart, and on any other"
            + " server, requests by links made here get status 403. Configure the same keys on all servers, as id:base64, such as"
            + " main: and what openssl rand -base64 32 prints.";

    private final List<Route> routes;
    private final Guards guards;
    private final PublicUrl publicUrl;

    public EntryPoints(List<Route> routes, Guards guards, PublicUrl publicUrl) {
        this.routes = List.copyOf(routes);
        this.guards = guards;
        this.publicUrl = publicUrl;
    }

    /** What leaves handlers less safe than their author may think. */
    public List<String> warnings() {
        List<String> warnings = new ArrayList<>();
        String callable = callable();
        if (guards.entry().isOpen() && !callable.isEmpty()) {
            warnings.add(open(callable));
        }
        if (!guards.isLasting() && routes.stream().anyMatch(route -> !route.isUnsigned())) {
            warnings.add(PASSING);
        }
        return warnings;
    }

    private String callable() {
        return routes.stream()
                .filter(Route::isEntryPoint)
                .map(route -> route.path() + " (" + route.name() + ")")
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private static String open(String list) {
        return "Whoever knows or guesses their URLs can call these entry points as CallAPI would: " + list
                + ". Configure one or more of " + Key.ENTRY_TOKENS + ", " + Key.ENTRY_BASIC + ", "
                + Key.ENTRY_ADDRESSES + " and " + Key.ENTRY_SIGNATURE
                + ", add linked = true to the @OnCall of those that only links lead to, or unsigned = true to those that are"
                + " meant for all.";
    }

    /** The URLs to configure with phone numbers, if these are to hold tokens; of what has no variables. */
    public List<String> urls() {
        return routes.stream()
                .filter(route -> guards.entry().wantsTokens()
                        && route.isEntryPoint()
                        && !route.path().hasVariables())
                .map(route -> url(publicUrl, route.path(), guards))
                .sorted()
                .toList();
    }

    /** The URL of a handler with a token that does not end; what follows the application's URL, if that is not configured. */
    public static String url(PublicUrl publicUrl, PathTemplate path, Guards guards) {
        String token = guards.tokens().issue(LinkClaims.ofPath(path.toString()), LinkTokens.NEVER);
        return publicUrl.configured().orElse("") + HandlerLinks.encoded(path) + LinkSeal.MARK + token;
    }
}
