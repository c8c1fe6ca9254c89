package io.rcml.lint;

import io.rcml.internal.text.Printable;
import io.rcml.internal.text.Spelling;
import io.rcml.model.ElementType;
import io.rcml.model.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the vocabulary says of any element: its name, and where it stands. */
final class ElementChecks {

    private static final String URI = "Uri";

    private final Findings findings;

    ElementChecks(Findings findings) {
        this.findings = findings;
    }

    /** Whether the platform looks at an element at all; the others are reported where they stand, and nothing in them. */
    boolean isRead(Node node) {
        Node parent = node.parent;
        if (node.type != null
                && (parent == null || Objects.requireNonNull(parent.type).mayHold(node.type))) {
            return true;
        }
        if (node.type == null) {
            unknown(node);
        } else {
            misplaced(node, Objects.requireNonNull(parent));
        }
        return false;
    }

    private void unknown(Node node) {
        String shown = Printable.of(node.name);
        if (node.is(URI)) {
            findings.add(
                    Rule.DEPRECATED_ELEMENT,
                    node,
                    "Uri is an old name of Sip, which the platform may drop",
                    "write Sip");
            return;
        }
        String problem = shown + " is no element of RCML, so the platform skips it and all in it";
        meant(node)
                .ifPresentOrElse(
                        name -> findings.add(Rule.MISSPELT_ELEMENT, node, problem, "write " + name),
                        () -> findings.add(
                                Rule.UNKNOWN_ELEMENT,
                                node,
                                problem,
                                "leave it out, unless your platform has learnt it"));
    }

    /** The name that was meant. Code that builds a document chose its names, and errs at most in upper and lower case. */
    private static Optional<String> meant(Node node) {
        List<String> names =
                Vocabulary.elements().stream().map(ElementType::name).toList();
        if (!node.isText()) {
            return Spelling.otherwiseCased(node.name, names);
        }
        List<String> fitting = Objects.requireNonNull(Objects.requireNonNull(node.parent).type).nests().stream()
                .flatMap(nest -> nest.types().stream())
                .map(ElementType::name)
                .toList();
        return Spelling.meant(node.name, fitting).or(() -> Spelling.meant(node.name, names));
    }

    private void misplaced(Node node, Node parent) {
        ElementType type = Objects.requireNonNull(node.type);
        String places = Vocabulary.elements().stream()
                .filter(place -> place.mayHold(type))
                .map(ElementType::name)
                .collect(Collectors.joining(" or "));
        findings.add(
                Rule.MISPLACED_ELEMENT,
                node,
                node.name + " stands in " + parent.name + ", where the platform does not look for it",
                places.isEmpty() ? "leave it out" : "move it to " + places);
    }

    void check(Node node) {
        ElementType type = Objects.requireNonNull(node.type);
        if (!type.isImplemented()) {
            findings.add(
                    Rule.UNDOCUMENTED_ELEMENT,
                    node,
                    node.name + " is a name that the platform knows and does nothing for",
                    "leave it out, unless your platform has learnt it");
        }
    }
}
