package io.rcml.internal.routing;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Templates of paths, segment by segment: one tree is all templates that begin with the same segments. Nothing is cut out of a path to
 * look it up, so a path that is none of these costs no memory.
 *
 * @param <T> what a template leads to
 */
final class RouteTree<T> {

    /** The trees behind literal segments, in chains by the segments' hash codes. */
    @SuppressWarnings({"unchecked", "rawtypes"}) // arrays know no type parameters
    private @Nullable Branch<T>[] branches = new Branch[4];

    private int size;
    /** Of which lengths literal segments are, a bit each: most paths that are none of these end here. */
    private long lengths;

    private @Nullable RouteTree<T> variable;
    private @Nullable T target;

    /** A tree behind a literal segment. */
    private record Branch<T>(
            String segment, RouteTree<T> tree, @Nullable Branch<T> next) {}

    /** Adds a template, unlike all others in more than the names of its variables. */
    void add(List<String> segments, T leadsTo) {
        if (segments.isEmpty()) {
            target = leadsTo;
            return;
        }
        behind(segments.get(0)).add(segments.subList(1, segments.size()), leadsTo);
    }

    private RouteTree<T> behind(String segment) {
        if (PathTemplate.isVariable(segment)) {
            variable = variable == null ? new RouteTree<>() : variable;
            return variable;
        }
        RouteTree<T> known = behind(segment, 0, segment.length());
        if (known != null) {
            return known;
        }
        if (size++ == branches.length) {
            grow();
        }
        RouteTree<T> tree = new RouteTree<>();
        put(segment, tree);
        return tree;
    }

    private void grow() {
        @Nullable Branch<T>[] before = branches;
        branches = Arrays.copyOf(before, 4 * before.length);
        Arrays.fill(branches, null);
        for (Branch<T> first : before) {
            for (Branch<T> branch = first; branch != null; branch = branch.next) {
                put(branch.segment, branch.tree);
            }
        }
    }

    private void put(String segment, RouteTree<T> tree) {
        int place = place(segment.hashCode());
        branches[place] = new Branch<>(segment, tree, branches[place]);
        lengths |= 1L << segment.length(); // modulo 64, as Java shifts
    }

    private int place(int hash) {
        return (hash ^ (hash >>> 16)) & (branches.length - 1);
    }

    /** What the path leads to: the template that is literal for longest, or null. */
    @Nullable
    T find(String path) {
        return find(path, 0);
    }

    private @Nullable T find(String path, int from) {
        if (from == path.length()) {
            return target;
        }
        if (path.charAt(from) != '/') {
            return null;
        }
        int begin = from + 1;
        int slash = path.indexOf('/', begin);
        int end = slash < 0 ? path.length() : slash;
        RouteTree<T> literal = behind(path, begin, end);
        T found = literal == null ? null : literal.find(path, end);
        return found == null && variable != null && end > begin ? variable.find(path, end) : found;
    }

    private @Nullable RouteTree<T> behind(String path, int begin, int end) {
        if ((lengths & 1L << (end - begin)) == 0) {
            return null;
        }
        int hash = 0;
        for (int i = begin; i < end; i++) {
            hash = 31 * hash + path.charAt(i); // as String.hashCode() does
        }
        for (Branch<T> branch = branches[place(hash)]; branch != null; branch = branch.next) {
            if (branch.segment.length() == end - begin && path.startsWith(branch.segment, begin)) {
                return branch.tree;
            }
        }
        return null;
    }
}
