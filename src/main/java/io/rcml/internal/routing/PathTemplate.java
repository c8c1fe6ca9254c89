package io.rcml.internal.routing;

import io.rcml.internal.text.MistakeException;
import io.rcml.internal.text.Printable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A handler's path, whose segments are literal or variables: {@code /agents/{name}}. Immutable. */
public final class PathTemplate {

    private static final Pattern UNMATCHED = Pattern.compile("[?#%;\\\\\\x00-\\x1F\\x7F-\\x9F]");

    private static final Pattern VARIABLE = Pattern.compile("\\{[A-Za-z_][A-Za-z0-9_-]*}");

    private final String path;
    private final List<String> segments;

    private PathTemplate(String path) {
        this.path = path;
        this.segments = List.of(path.substring(1).split("/", -1));
    }

    /**
     * Reads a path.
     *
     * @throws MistakeException if it is none
     */
    public static PathTemplate of(String path) {
        if (!path.startsWith("/")) {
            throw new MistakeException(
                    quoted(path) + " does not begin with a slash", "write \"/" + Printable.of(path) + '"');
        }
        if (path.contains("//")) {
            throw new MistakeException(quoted(path) + " has an empty segment", "write one slash between two segments");
        }
        PathTemplate template = new PathTemplate(path);
        Set<String> variables = new HashSet<>();
        for (String segment : template.segments) {
            if (UNMATCHED.matcher(segment).find() || segment.equals(".") || segment.equals("..")) {
                throw new MistakeException(
                        quoted(path) + " holds " + Printable.quoted(segment) + ", which no request's path has",
                        "write it decoded, without ? # % ; \\, control characters and dot segments");
            }
            boolean variable = VARIABLE.matcher(segment).matches();
            if (variable ? !variables.add(segment) : segment.indexOf('{') >= 0 || segment.indexOf('}') >= 0) {
                throw new MistakeException(
                        quoted(path) + " holds \"" + Printable.of(segment)
                                + (variable ? "\" twice" : "\", which is no variable"),
                        variable
                                ? "give each variable a name of its own"
                                : "a variable is a whole segment, such as {name}");
            }
        }
        return template;
    }

    private static String quoted(String path) {
        return "the path " + Printable.quoted(path);
    }

    /** Whether a template's segment stands for whatever a path has there. */
    static boolean isVariable(String segment) {
        return segment.startsWith("{");
    }

    public boolean hasVariables() {
        return path.indexOf('{') >= 0;
    }

    /** The path with all variables alike, which two handlers must not share. */
    public String shape() {
        return path.replaceAll("\\{[^}]*}", "{}");
    }

    List<String> segments() {
        return segments;
    }

    /** The values of the variables in a path of this shape, by their names. */
    Map<String, String> variables(String requested) {
        Map<String, String> variables = new HashMap<>();
        int position = 0;
        for (String segment : segments) {
            int slash = requested.indexOf('/', ++position);
            int end = slash < 0 ? requested.length() : slash;
            if (isVariable(segment)) {
                variables.put(segment.substring(1, segment.length() - 1), requested.substring(position, end));
            }
            position = end;
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
