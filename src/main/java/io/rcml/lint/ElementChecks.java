package io.rcml.lint;

import io.rcml.lint.Node.NodeAttribute;
import io.rcml.model.Attribute;
import io.rcml.model.ElementType;
import io.rcml.model.Vocabulary;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What the vocabulary says of any element: where it stands, what it holds, and how that is spelt. */
final class ElementChecks {

    private static final String URI = "Uri";
    private static final int MOST_OWNERS = 3;

    private final Findings findings;

    ElementChecks(Findings findings) {
        this.findings = findings;
    }

    /** Whether the platform looks at an element at all; the others are reported where they stand, and nothing in them. */
    boolean isRead(Node node) {
        Node parent = node.parent;
        if (node.type != null && (parent == null || mayHold(Objects.requireNonNull(parent.type), node.type))) {
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
        String shown = Text.shown(node.name);
        if (node.is(URI)) {
            findings.add(
                    Rule.DEPRECATED_ELEMENT,
                    node,
                    "Uri is an old name of Sip, which the platform may drop",
                    "write Sip");
            return;
        }
        List<String> names =
                Vocabulary.elements().stream().map(ElementType::name).toList();
        Optional<String> meant = Text.meant(node.name, names);
        String problem = shown + " is no element of RCML, so the platform skips it and all in it";
        meant.ifPresentOrElse(
                name -> findings.add(Rule.MISSPELT_ELEMENT, node, problem, "write " + name),
                () -> findings.add(
                        Rule.UNKNOWN_ELEMENT, node, problem, "leave it out, unless your platform has learnt it"));
    }

    private void misplaced(Node node, Node parent) {
        ElementType type = Objects.requireNonNull(node.type);
        String places = Vocabulary.elements().stream()
                .filter(place -> mayHold(place, type))
                .map(ElementType::name)
                .collect(Collectors.joining(" or "));
        findings.add(
                Rule.MISPLACED_ELEMENT,
                node,
                node.name + " stands in " + parent.name + ", where the platform does not look for it",
                places.isEmpty() ? "leave it out" : "move it to " + places);
    }

    private static boolean mayHold(ElementType place, ElementType type) {
        return place.nests().stream().anyMatch(nest -> nest.types().contains(type));
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
        node.attributes.forEach(attribute -> attribute(node, type, attribute));
        type.attributes().stream()
                .filter(attribute -> attribute.isRequired() && !node.has(attribute.name()))
                .forEach(missing -> findings.add(
                        Rule.MISSING_ATTRIBUTE,
                        node,
                        node.name + " has no " + missing + ", without which it does nothing",
                        "write " + missing + ": " + missing.allowed()));
        text(node, type);
        repeated(node, type);
    }

    private void attribute(Node node, ElementType type, NodeAttribute written) {
        if (written.name().equals("xmlns") || written.name().indexOf(':') >= 0) {
            return; // for editors and validators
        }
        type.attribute(written.name())
                .ifPresentOrElse(known -> known(node, known, written), () -> unknown(node, type, written));
    }

    private void unknown(Node node, ElementType type, NodeAttribute written) {
        String problem = node.name + " " + Text.shown(written.name())
                + " is no attribute that the platform knows there, so it ignores it";
        List<String> names = type.attributes().stream().map(Attribute::name).toList();
        Text.meant(written.name(), names)
                .ifPresentOrElse(
                        name -> findings.add(Rule.MISSPELT_ATTRIBUTE, node, written, problem, "write " + name),
                        () -> findings.add(Rule.UNKNOWN_ATTRIBUTE, node, written, problem, elsewhere(written.name())));
    }

    private static String elsewhere(String attribute) {
        List<String> owners = Vocabulary.elements().stream()
                .filter(type -> type.attribute(attribute).isPresent())
                .map(ElementType::name)
                .toList();
        if (owners.isEmpty()) {
            return "leave it out, unless your platform has learnt it";
        }
        return "leave it out: it is an attribute of "
                + (owners.size() > MOST_OWNERS ? "other elements" : String.join(" or ", owners));
    }

    private void known(Node node, Attribute<?> attribute, NodeAttribute written) {
        String subject = node.name + " " + attribute;
        if (Events.areSpaceSeparated(attribute, written.value())) {
            findings.add(
                    Rule.SPACE_SEPARATED_EVENTS,
                    node,
                    written,
                    subject + " is " + Text.quoted(written.value())
                            + ", and the platform deletes the spaces and parts at commas, so it subscribes to nothing",
                    "write " + attribute + "=\"" + Events.commaList(written.value()) + "\"");
        } else if (isRelative(attribute, written.value())) {
            findings.add(
                    Rule.RELATIVE_STATUS_CALLBACK,
                    node,
                    written,
                    subject + " is " + Text.quoted(written.value()) + ", and the platform resolves it against nothing",
                    "write it absolute, such as https://app.example.com/events");
        } else {
            attribute
                    .complaint(written.value())
                    .ifPresent(complaint -> findings.add(
                            Rule.VALUE_NOT_ALLOWED,
                            node,
                            written,
                            subject + " " + complaint + ", not " + Text.quoted(written.value()),
                            "write that, or leave " + attribute + " out"
                                    + attribute
                                            .platformDefault()
                                            .map(value -> ", for which the platform takes " + value)
                                            .orElse("")));
        }
        attribute
                .partner()
                .filter(partner -> !node.has(partner))
                .ifPresent(partner -> findings.add(
                        Rule.IGNORED_ATTRIBUTE,
                        node,
                        written,
                        subject + " is written without " + partner + ", so the platform ignores it",
                        "write " + partner + ", or leave " + attribute + " out"));
    }

    private static boolean isRelative(Attribute<?> attribute, String value) {
        return attribute.name().equals("statusCallback")
                && !value.isBlank()
                && !value.contains("://")
                && attribute.complaint(value).isPresent();
    }

    private void text(Node node, ElementType type) {
        String text = node.text();
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
                    node.name + " holds the text " + Text.quoted(text) + ", which the platform does not read",
                    type.name().equals("Response") || type.name().equals("Gather")
                            ? "write <Say> around it, or leave it out"
                            : "leave it out");
        }
        if (!text.isEmpty()) {
            type.textComplaint(text)
                    .ifPresent(complaint -> findings.add(
                            Rule.VALUE_NOT_ALLOWED,
                            node,
                            node.name + " text " + complaint + ", not " + Text.quoted(text),
                            "write that"));
        }
        if (text.isEmpty() && type.isTextRequired()) {
            findings.add(
                    Rule.MISSING_CONTENT,
                    node,
                    node.name + " has no text, so there is nothing to do",
                    "write in it " + type.text().orElse("text"));
        }
    }

    /** What may stand there once and stands there again. Nouns are checked where they are dialled. */
    private void repeated(Node node, ElementType type) {
        Set<ElementType.Nest> met = new HashSet<>();
        for (Node child : node.is("Dial") ? List.<Node>of() : node.children) {
            ElementType childType = child.type;
            if (childType != null
                    && type.nests().stream()
                            .filter(nest -> nest.most() == 1 && nest.types().contains(childType))
                            .anyMatch(nest -> !met.add(nest))) {
                findings.add(
                        Rule.REPEATED_ELEMENT,
                        child,
                        node.name + " holds a second " + child.name + ", and the platform looks for one",
                        "leave one of them out");
            }
        }
    }
}
