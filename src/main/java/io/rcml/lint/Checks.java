package io.rcml.lint;

import java.util.List;

/** All checks of a document, from the root on. */
final class Checks {

    private final Findings findings = new Findings();
    private final ElementChecks elements = new ElementChecks(findings);
    private final AttributeChecks attributes = new AttributeChecks(findings);
    private final ContentChecks contents = new ContentChecks(findings);
    private final FlowChecks flow;
    private final DialChecks dials;

    private Checks(boolean screening) {
        this.flow = new FlowChecks(findings, screening);
        this.dials = new DialChecks(findings, screening);
    }

    static List<Finding> of(Node root, boolean screening) {
        Checks checks = new Checks(screening);
        checks.check(root);
        return checks.findings.list();
    }

    private void check(Node node) {
        elements.check(node);
        attributes.check(node);
        contents.check(node);
        dials.check(node);
        flow.check(node);
        for (Node child : node.children) {
            if (elements.isRead(child)) {
                check(child);
            }
        }
    }
}
