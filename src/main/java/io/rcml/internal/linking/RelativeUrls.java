package io.rcml.internal.linking;

import io.rcml.internal.routing.PathTemplate;
import io.rcml.internal.routing.Route;
import io.rcml.internal.routing.Routes;
import io.rcml.internal.text.Forms;
import io.rcml.internal.text.MistakeException;
import io.rcml.internal.verbs.VerbAttributes;
import io.rcml.internal.verbs.VerbAttributes.Destination;
import io.rcml.links.Link;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the handlers behind the URLs of annotations that have no host, so that their links are written: absolute and complete. */
public final class RelativeUrls {

    private final Routes<Route> routes;
    private final boolean complete;
    private final List<String> territories;
    private final HandlerLinks links;

    /**
     * Takes the routes.
     *
     * @param all the routes
     * @param complete whether there are no others that a problem kept out, to which a URL may lead
     * @param links their links
     */
    public RelativeUrls(List<Route> all, boolean complete, HandlerLinks links) {
        this.routes = new Routes<>(all, Route::path);
        this.complete = complete;
        this.territories = !complete
                ? List.of()
                : all.stream()
                        .flatMap(route -> Stream.ofNullable(route.territory()))
                        .toList();
        this.links = links;
    }

    /** What finds the handlers behind URLs that are relative to the path of a method of this kind. */
    public VerbAttributes.UrlResolver relativeTo(Link.Kind kind, PathTemplate path) {
        return (to, url) -> link(kind, path, to, url);
    }

    private @Nullable Supplier<String> link(Link.Kind kind, PathTemplate path, Destination to, String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException notAUrl) {
            return null; // the builder refuses it, in its own words
        }
        if (uri.isAbsolute() || uri.getRawAuthority() != null || uri.getPath().isEmpty()) {
            return null;
        }
        boolean relative = !url.startsWith("/");
        String target = relative ? beside(path, uri.getPath()) : uri.getPath();
        Routes.Match<Route> match = routes.match(target);
        if (match == null) {
            if (relative) {
                requireElsewhere(to.attribute(), url, target);
            }
            // Whether it leads to a handler that a problem kept out shows once that is mended.
            return complete || !to.isReport() ? null : () -> url;
        }
        Route route = match.target();
        // Without a scheme and yet from the root, only what is spelled as annotations do is meant for a handler.
        if (!relative && route.path().hasVariables()) {
            return null;
        }
        requireKind(to.attribute(), url, route, to.isReport() ? Link.Kind.STATUS : kind);
        requireResult(to, url, route);
        Map<String, List<String>> query = Forms.parse(uri.getRawQuery());
        filled(Link.toCall(route.name(), target), Map.of(), query); // refuses names that no link can hold
        return () -> filled(links.to(route), match.variables(), query).url();
    }

    private static Link filled(Link link, Map<String, String> variables, Map<String, List<String>> query) {
        Link filled = link;
        for (Map.Entry<String, String> variable : variables.entrySet()) {
            filled = filled.with(variable.getKey(), variable.getValue());
        }
        for (Map.Entry<String, List<String>> parameter : query.entrySet()) {
            for (String value : parameter.getValue()) {
                filled = filled.with(parameter.getKey(), value);
            }
        }
        return filled;
    }

    private void requireElsewhere(String attribute, String url, String target) {
        if (territories.stream().anyMatch(territory -> target.startsWith(territory + '/'))) {
            throw new MistakeException(
                    attribute + " is \"" + url + "\", which leads to " + target + ", where no handler is",
                    "name the path of one, or write the URL absolute if it is another servlet's");
        }
    }

    /** A called party's document may lead to any other; a caller's only to such as may dial. */
    private static void requireKind(String attribute, String url, Route route, Link.Kind wanted) {
        if (route.kind() != wanted && !(wanted == Link.Kind.SCREENING && route.kind() == Link.Kind.CALL)) {
            throw new MistakeException(
                    attribute + " is \"" + url + "\", which leads to " + route.name() + ", an " + route.annotation()
                            + " method",
                    "name an " + wanted.annotation() + " method");
        }
    }

    /** Other reports do not reach a handler that hears the events of a leg; builders refuse such links too. */
    private static void requireResult(Destination to, String url, Route route) {
        if (to.result() != null && !route.hears().isOfResult()) {
            throw new MistakeException(
                    to.attribute() + " is \"" + url + "\", which leads to " + route.name()
                            + ", which hears the status callbacks of a leg",
                    "name an @OnStatus method that takes " + to.result().getSimpleName());
        }
    }

    private static String beside(PathTemplate path, String relative) {
        String base = path.toString();
        Deque<String> segments = new ArrayDeque<>(
                List.of(base.substring(0, base.lastIndexOf('/')).split("/", -1)));
        for (String segment : relative.split("/", -1)) {
            if (segment.equals("..")) {
                segments.pollLast();
            } else if (!segment.equals(".")) {
                segments.addLast(segment);
            }
        }
        return String.join("/", segments);
    }
}
