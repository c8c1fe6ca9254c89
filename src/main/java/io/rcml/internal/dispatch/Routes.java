package io.rcml.internal.dispatch;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds what serves a path: first by the exact path, then by the template that is literal for longest, read from the left.
 * Immutable.
 *
 * @param <T> what serves a path
 */
final class Routes<T> {

    private final Map<String, Match<T>> exact = new HashMap<>();
    private final List<T> templates;
    private final Function<T, PathTemplate> path;

    Routes(Collection<T> all, Function<T, PathTemplate> path) {
        this.path = path;
        for (T one : all) {
            PathTemplate template = path.apply(one);
            if (!template.hasVariables()) {
                exact.put(template.toString(), new Match<>(one, Map.of()));
            }
        }
        // A variable sorts behind every literal segment that could stand in its place.
        Comparator<T> literalFirst =
                Comparator.comparing(one -> path.apply(one).shape().replace("{}", "\uFFFF"));
        this.templates = all.stream()
                .filter(one -> path.apply(one).hasVariables())
                .sorted(literalFirst)
                .toList();
    }

    @Nullable
    Match<T> match(String requested) {
        Match<T> match = exact.get(requested);
        if (match != null || templates.isEmpty()) {
            return match;
        }
        for (int i = 0; i < templates.size(); i++) {
            T candidate = templates.get(i);
            Map<String, String> variables = path.apply(candidate).match(requested);
            if (variables != null) {
                return new Match<>(candidate, variables);
            }
        }
        return null;
    }

    /**
     * What serves a path.
     *
     * @param target what serves it
     * @param variables the values of the path's variables, by name
     * @param <T> what serves a path
     */
    record Match<T>(T target, Map<String, String> variables) {}
}
