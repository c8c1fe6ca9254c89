package io.rcml.lint;

import io.rcml.lint.Node.NodeAttribute;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Collects findings, as many as anybody reads. */
final class Findings {

    private static final int MOST = 100;

    private final List<Finding> findings = new ArrayList<>();

    void add(Rule rule, Node node, String problem, String cure) {
        if (!isFull()) {
            findings.add(new Finding(rule, node.location(), problem, cure));
        }
    }

    void add(Rule rule, Node node, NodeAttribute attribute, String problem, String cure) {
        if (!isFull()) {
            findings.add(new Finding(rule, node.location(attribute), problem, cure));
        }
    }

    private boolean isFull() {
        return findings.size() == MOST;
    }

    List<Finding> list() {
        return Collections.unmodifiableList(findings);
    }
}
