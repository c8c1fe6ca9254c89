package io.rcml.internal.dispatch;

import io.rcml.model.Link;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/** Finds the handlers behind the relative URLs of annotations, so that their links are written: absolute and complete. */
final class RelativeUrls {

    private final Routes<Route> routes;
    private final HandlerLinks links;

    RelativeUrls(Routes<Route> routes, HandlerLinks links) {
        this.routes = routes;
        this.links = links;
    }

    /** What finds the handlers behind URLs that are relative to the path of a method of this kind. */
    VerbAttributes.UrlResolver relativeTo(Link.Kind kind, PathTemplate path) {
        return (attribute, url) -> resolve(kind, path, attribute, url);
    }

    private Supplier<String> resolve(Link.Kind kind, PathTemplate path, String attribute, String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException notAUrl) {
            return () -> url; // the builder refuses it, in its own words
        }
        boolean relative = !uri.isAbsolute() && uri.getRawAuthority() == null && !url.startsWith("/");
        if (!relative || uri.getPath().isEmpty()) {
            return () -> url;
        }
        Routes.Match<Route> match = routes.match(beside(path, uri.getPath()));
        if (match == null) {
            return () -> url;
        }
        Route route = match.target();
        requireKind(attribute, url, route, attribute.equals("partialResultCallback") ? Link.Kind.STATUS : kind);
        if (route.path().hasVariables()) {
            return () -> url;
        }
        String query = uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery();
        return () -> links.to(route).url() + query;
    }

    /** A called party's document may lead to any other; a caller's only to such as may dial. */
    private static void requireKind(String attribute, String url, Route route, Link.Kind wanted) {
        if (route.kind() != wanted && !(wanted == Link.Kind.SCREENING && route.kind() == Link.Kind.CALL)) {
            throw new IllegalArgumentException(attribute + " is \"" + url + "\", which leads to " + route.name()
                    + ", an " + route.annotation() + " method; name an " + Route.annotation(wanted) + " method");
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
