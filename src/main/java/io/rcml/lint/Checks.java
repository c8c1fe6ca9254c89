package io.rcml.lint;

import java.util.List;

/** All checks of a document, from the root on. */
final class Checks {

    private Checks() {}

    static List<Finding> of(Node root, boolean screening) {
        Findings findings = new Findings();
        check(root, new ElementChecks(findings), new DialChecks(findings, screening), new FlowChecks(findings));
        return findings.list();
    }

    private static void check(Node node, ElementChecks elements, DialChecks dials, FlowChecks flow) {
        elements.check(node);
        dials.check(node);
        flow.check(node);
        for (Node child : node.children) {
            if (elements.isRead(child)) {
                check(child, elements, dials, flow);
            }
        }
    }
}
