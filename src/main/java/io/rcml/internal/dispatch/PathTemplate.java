package io.rcml.internal.dispatch;

import io.rcml.internal.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A handler's path, whose segments are literal or variables: {@code /agents/{name}}. Immutable. */
final class PathTemplate {

    private static final Pattern UNMATCHED = Pattern.compile("[?#%;\\\\\\p{Cntrl}]");

    private final String path;
    private final List<String> segments;

    private PathTemplate(String path) {
        this.path = path;
        this.segments = List.of(path.substring(1).split("/", -1));
    }

    /**
     * Reads a path.
     *
     * @throws IllegalArgumentException with a reason and a cure
     */
    static PathTemplate of(String path) {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException(
                    quoted(path) + " does not begin with a slash; write \"/" + Printable.of(path) + '"');
        }
        if (path.contains("//")) {
            throw new IllegalArgumentException(
                    quoted(path) + " has an empty segment; write one slash between two segments");
        }
        PathTemplate template = new PathTemplate(path);
        Set<String> variables = new HashSet<>();
        for (String segment : template.segments) {
            if (UNMATCHED.matcher(segment).find() || segment.equals(".") || segment.equals("..")) {
                throw new IllegalArgumentException(quoted(path) + " holds \"" + Printable.of(segment)
                        + "\", which no request's path has; write it decoded, without ? # % ; \\, control characters and"
                        + " dot segments");
            }
            if (isVariable(segment)
                    ? !variables.add(segment)
                    : segment.indexOf('{') >= 0 || segment.indexOf('}') >= 0) {
                throw new IllegalArgumentException(quoted(path) + " holds \"" + Printable.of(segment)
                        + (isVariable(segment)
                                ? "\" twice; give each variable a name of its own"
                                : "\", which is no variable; a variable is a whole segment, such as {name}"));
            }
        }
        return template;
    }

    private static String quoted(String path) {
        return "the path \"" + Printable.of(path) + '"';
    }

    private static boolean isVariable(String segment) {
        return segment.matches("\\{[A-Za-z_][A-Za-z0-9_-]*}");
    }

    boolean hasVariables() {
        return path.indexOf('{') >= 0;
    }

    /** The path with all variables alike, which two handlers must not share. */
    String shape() {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    /** The values of the variables, or null if the path is another one. */
    @Nullable
    Map<String, String> match(String requested) {
        List<String> values = new ArrayList<>();
        int position = 0;
        for (String segment : segments) {
            if (position >= requested.length() || requested.charAt(position) != '/') {
                return null;
            }
            int end = requested.indexOf('/', ++position);
            end = end < 0 ? requested.length() : end;
            if (segment.startsWith("{")) {
                if (end == position) {
                    return null;
                }
                values.add(requested.substring(position, end));
            } else if (end - position != segment.length() || !requested.startsWith(segment, position)) {
                return null;
            }
            position = end;
        }
        return position == requested.length() ? named(values) : null;
    }

    private Map<String, String> named(List<String> values) {
        Map<String, String> variables = new HashMap<>();
        int next = 0;
        for (String segment : segments) {
            if (segment.startsWith("{")) {
                variables.put(segment.substring(1, segment.length() - 1), values.get(next++));
            }
        }
        return variables;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PathTemplate that && path.equals(that.path);
    }

    @Override
    public int hashCode() {
        return path.hashCode();
    }

    @Override
    public String toString() {
        return path;
    }
}
