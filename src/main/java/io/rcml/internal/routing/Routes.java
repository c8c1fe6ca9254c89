package io.rcml.internal.routing;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what serves a path: first by the exact path, then by the template that is literal for longest, read from the left.
 * Immutable. However many there are, only those are looked at that begin as the path does.
 *
 * @param <T> what serves a path
 */
public final class Routes<T> {

    private final Map<String, Match<T>> exact = new HashMap<>();
    private final RouteTree<T> templates = new RouteTree<>();
    private final Function<T, PathTemplate> path;

    public Routes(Collection<T> all, Function<T, PathTemplate> path) {
        this.path = path;
        for (T one : all) {
            PathTemplate template = path.apply(one);
            if (template.hasVariables()) {
                templates.add(template.segments(), one);
            } else {
                exact.put(template.toString(), new Match<>(one, Map.of()));
            }
        }
    }

    @Nullable
    public Match<T> match(String requested) {
        Match<T> match = exact.get(requested);
        if (match != null) {
            return match;
        }
        T template = templates.find(requested);
        return template == null
                ? null
                : new Match<>(template, path.apply(template).variables(requested));
    }

    /**
     * What serves a path.
     *
     * @param target what serves it
     * @param variables the values of the path's variables, by name
     * @param <T> what serves a path
     */
    public record Match<T>(T target, Map<String, String> variables) {}
}
