package io.rcml.lint;

import io.rcml.internal.text.Printable;
import io.rcml.model.ElementType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the vocabulary says of what is in an element: its text, and the elements without which it does nothing. */
final class ContentChecks {

    private final Findings findings;

    ContentChecks(Findings findings) {
        this.findings = findings;
    }

    void check(Node node) {
        ElementType type = Objects.requireNonNull(node.type);
        text(node, type);
        if (!node.is("Dial")) { // whose nouns have rules of their own
            children(node, type);
        }
    }

    private void text(Node node, ElementType type) {
        String text = node.text();
        if (node.parted && type.text().isPresent()) {
            findings.add(
                    Rule.PARTED_TEXT,
                    node,
                    node.name
                            + " holds a text that a comment or an element parts, of which the platform reads the last part",
                    "write it in one piece");
        }
        if (node.strayAmpersands() > 0) {
            strayAmpersands(node);
        }
        if (node.cdata) {
            findings.add(
                    Rule.CDATA,
                    node,
                    node.name + " holds a CDATA section, which the platform corrupts when it holds an ampersand",
                    "write &amp; and &lt; in plain text");
        }
        if (!text.isEmpty() && type.text().isEmpty()) {
            findings.add(
                    Rule.UNEXPECTED_TEXT,
                    node,
                    node.name + " holds the text " + Printable.quoted(text) + ", which the platform does not read",
                    type.name().equals("Response") || type.name().equals("Gather")
                            ? "write <Say> around it, or leave it out"
                            : "leave it out");
        }
        Optional<String> complaint = text.isEmpty() ? Optional.empty() : type.textComplaint(text);
        if (complaint.isPresent()) {
            findings.add(
                    Rule.VALUE_NOT_ALLOWED,
                    node,
                    node.name + " text " + complaint.get() + ", not " + Printable.quoted(text),
                    "write that");
        }
        if (text.isEmpty() && type.isTextRequired()) {
            findings.add(
                    Rule.MISSING_CONTENT,
                    node,
                    node.name + " has no text, so there is nothing to do",
                    "write in it " + type.text().orElse("text"));
        }
    }

    private void strayAmpersands(Node node) {
        int all = node.allStrayAmpersands();
        boolean alone = all == 1;
        findings.add(
                alone ? Rule.STRAY_AMPERSAND : Rule.STRAY_AMPERSANDS,
                node,
                node.name + " holds an ampersand that begins no reference"
                        + (alone
                                ? ", which the platform mends and other readers refuse"
                                : ", one of " + all
                                        + " in the document, of which the platform mends one and fails over the others"),
                "write &amp;");
    }

    private void children(Node node, ElementType type) {
        List<ElementType.Nest> met = new ArrayList<>();
        boolean required = false;
        for (ElementType.Nest nest : type.nests()) {
            required |= nest.least() > 0;
            if (!of(nest, node).isEmpty()) {
                met.add(nest);
            }
        }
        if (met.isEmpty() && required) {
            findings.add(
                    Rule.MISSING_CONTENT,
                    node,
                    node.name + " holds no " + names(type.nests(), " or ") + ", so there is nothing to do",
                    "write one in it");
        }
        if (met.size() > 1) {
            findings.add(
                    Rule.REPEATED_ELEMENT,
                    node,
                    node.name + " holds " + names(met, " and ") + ", and the platform looks for one",
                    "write a " + node.name + " for each");
        }
        for (ElementType.Nest nest : met) {
            if (nest.most() == 1) {
                once(node, of(nest, node));
            }
        }
    }

    private void once(Node node, List<Node> children) {
        for (Node again : children.subList(1, children.size())) {
            findings.add(
                    Rule.REPEATED_ELEMENT,
                    again,
                    node.name + " holds a second " + again.name + ", and the platform looks for one",
                    "leave one of them out");
        }
    }

    /** What a node has of those. */
    private static List<Node> of(ElementType.Nest nest, Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child : node.children) {
            if (child.type != null && nest.has(child.type)) {
                children.add(child);
            }
        }
        return children;
    }

    private static String names(List<ElementType.Nest> nests, String separator) {
        return nests.stream()
                .flatMap(nest -> nest.types().stream())
                .map(ElementType::name)
                .collect(Collectors.joining(separator));
    }
}
