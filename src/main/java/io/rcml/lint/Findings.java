package io.rcml.lint;

import io.rcml.lint.Node.NodeAttribute;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Collects findings, as many of each severity as anybody reads, so that no warning keeps out an error. */
final class Findings {

    static final int MOST = 100;

    private final List<Found> found = new ArrayList<>();
    private final Map<Severity, Integer> counts = new EnumMap<>(Severity.class);

    /** A finding, and how many elements began before the one that it is about. */
    private record Found(Finding finding, int order) {}

    void add(Rule rule, Node node, String problem, String cure) {
        if (isWanted(rule)) {
            found.add(new Found(new Finding(rule, node.location(), problem, cure), node.order()));
        }
    }

    void add(Rule rule, Node node, NodeAttribute attribute, String problem, String cure) {
        if (isWanted(rule)) {
            found.add(new Found(new Finding(rule, node.location(attribute), problem, cure), node.order()));
        }
    }

    /** Places are made for those only that are given: the names in their paths can be as long as the text. */
    private boolean isWanted(Rule rule) {
        return counts.merge(rule.severity(), 1, Integer::sum) <= MOST;
    }

    /** The findings in the order of the text, or of the elements of a document. */
    List<Finding> list() {
        if (found.isEmpty()) {
            return List.of(); // as it should be
        }
        return found.stream()
                .sorted(Comparator.<Found>comparingInt(
                                one -> one.finding().location().line())
                        .thenComparingInt(one -> one.finding().location().column())
                        .thenComparingInt(Found::order))
                .map(Found::finding)
                .toList();
    }
}
