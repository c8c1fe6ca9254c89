package io.rcml.internal.linking;

import io.rcml.internal.admission.Guards;
import io.rcml.internal.config.Key;
import io.rcml.internal.guard.LinkClaims;
import io.rcml.internal.guard.LinkTokens;
import io.rcml.internal.http.PublicUrl;
import io.rcml.internal.routing.PathTemplate;
import io.rcml.internal.routing.Route;
import java.net.URI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The URLs of entry points, and what is logged of them at start-up. */
public final class EntryPoints {

    private static final String PASSING = Key.LINK_KEYS
            + " is not configured, so links are signed with a key made for this start: after a restart, and on any other"
            + " server, requests by links made here get status 403. Configure the same keys on all servers, as id:base64, such as"
            + " main: and what openssl rand -base64 32 prints.";

    private static final Pattern PLAIN = Pattern.compile("[\\p{L}\\p{N}/._~@%+:,-]+");

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

    /**
     * How to print the URLs to configure with phone numbers, if these are to hold tokens. They open handlers as long as their key is
     * configured, so the log, which many read, shows none.
     *
     * @param contextPath the application's context path
     * @return a line for the log, with a command for a shell
     */
    public Optional<String> hint(String contextPath) {
        List<PathTemplate> paths = routes.stream()
                .filter(Route::isEntryPoint)
                .map(Route::path)
                .sorted(Comparator.comparing(PathTemplate::toString))
                .toList();
        if (!guards.entry().wantsTokens() || paths.isEmpty()) {
            return Optional.empty();
        }
        String command = paths.stream()
                .map(path -> quoted(path.toString()))
                .collect(Collectors.joining(" ", "java -jar rcml-jakarta.jar entry " + context(contextPath), ""));
        return Optional.of("Entry points want tokens. "
                + (guards.isLasting() ? "Print" : "Configure " + Key.LINK_KEYS + ", then print")
                + " their URLs with: " + command
                + (paths.stream().anyMatch(PathTemplate::hasVariables) ? " (give each {variable} a value)" : ""));
    }

    /** The command's option, without which it takes the path of the public URL. */
    private String context(String contextPath) {
        String path =
                publicUrl.configured().map(url -> URI.create(url).getPath()).orElse("");
        if (contextPath.isEmpty() && path.isEmpty()) {
            return "";
        }
        return "--context " + (contextPath.isEmpty() ? "/" : quoted(contextPath)) + ' ';
    }

    /** As shells of Unix take it for one word, as it is. */
    private static String quoted(String word) {
        return PLAIN.matcher(word).matches() ? word : "'" + word.replace("'", "'\\''") + "'";
    }

    /** The URL of a handler with a token that does not end; what follows the application's URL, if that is not configured. */
    public static String url(PublicUrl publicUrl, PathTemplate path, Guards guards) {
        String token = guards.tokens().issue(LinkClaims.ofPath(path.toString()), LinkTokens.NEVER);
        return publicUrl.configured().orElse("") + HandlerLinks.encoded(path) + LinkSeal.MARK + token;
    }
}
