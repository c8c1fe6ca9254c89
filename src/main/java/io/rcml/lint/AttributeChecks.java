package io.rcml.lint;

import io.rcml.internal.text.Printable;
import io.rcml.internal.text.Spelling;
import io.rcml.lint.Node.NodeAttribute;
import io.rcml.model.Attribute;
import io.rcml.model.ElementType;
import io.rcml.model.Vocabulary;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the vocabulary says of an element's attributes: how they are spelt, what they hold, and which are missing. */
final class AttributeChecks {

    private static final int MOST_OWNERS = 3;
    private static final String NAME = "name";

    private final Findings findings;

    AttributeChecks(Findings findings) {
        this.findings = findings;
    }

    void check(Node node) {
        ElementType type = Objects.requireNonNull(node.type);
        for (NodeAttribute written : node.attributes) {
            attribute(node, type, written);
        }
        for (Attribute<?> attribute : type.attributes()) {
            if (attribute.isRequired() && !node.has(attribute.name())) {
                findings.add(
                        Rule.MISSING_ATTRIBUTE,
                        node,
                        node.name + " has no " + attribute + ", without which it does nothing",
                        "write " + attribute + ": " + attribute.allowed());
            }
        }
    }

    private void attribute(Node node, ElementType type, NodeAttribute written) {
        if (written.name().equals("xmlns") || written.name().indexOf(':') >= 0) {
            return; // for editors and validators
        }
        Optional<Attribute<?>> known = type.attribute(written.name());
        if (known.isPresent()) {
            known(node, known.get(), written);
        } else {
            unknown(node, type, written);
        }
    }

    private void unknown(Node node, ElementType type, NodeAttribute written) {
        String problem = node.name + " " + Printable.of(written.name())
                + " is no attribute that the platform knows there, so it ignores it";
        List<String> names = type.attributes().stream().map(Attribute::name).toList();
        (node.isText() ? Spelling.meant(written.name(), names) : Spelling.otherwiseCased(written.name(), names))
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
        Optional<String> owner = attribute.parent();
        if (owner.isPresent() && node.parent != null && !node.parent.is(owner.get())) {
            findings.add(
                    Rule.CONFERENCE_ONLY_ATTRIBUTE,
                    node,
                    written,
                    subject + " stands in a " + node.parent.name + ", and only a " + owner.get() + " has it",
                    "leave it out");
        }
        value(node, attribute, written, subject);
        Optional<String> partner = attribute.partner();
        if (partner.isPresent() && !node.has(partner.get())) {
            findings.add(
                    Rule.IGNORED_ATTRIBUTE,
                    node,
                    written,
                    subject + " is written without " + partner.get() + ", so the platform ignores it",
                    "write " + partner.get() + ", or leave " + attribute + " out");
        }
    }

    private void value(Node node, Attribute<?> attribute, NodeAttribute written, String subject) {
        String value = written.value().trim(); // as the platform does
        if (Events.areSpaceSeparated(attribute, value)) {
            findings.add(
                    Rule.SPACE_SEPARATED_EVENTS,
                    node,
                    written,
                    subject + " is " + Printable.quoted(value)
                            + ", and the platform deletes the spaces and parts at commas, so it subscribes to nothing",
                    "write " + attribute + "=\"" + Events.commaList(value) + "\"");
        } else if (isRelative(attribute, value)) {
            findings.add(
                    Rule.RELATIVE_STATUS_CALLBACK,
                    node,
                    written,
                    subject + " is " + Printable.quoted(value) + ", and the platform resolves it against nothing",
                    "write it absolute, such as https://app.example.com/events");
        } else {
            Optional<String> complaint = complaint(node, attribute, value);
            if (complaint.isPresent()) {
                findings.add(
                        Rule.VALUE_NOT_ALLOWED,
                        node,
                        written,
                        subject + " " + complaint.get() + ", not " + Printable.quoted(value),
                        "write that" + orLeaveOut(attribute));
            }
        }
    }

    /** A name stands in place of the text, with all that is asked of that. */
    private static Optional<String> complaint(Node node, Attribute<?> attribute, String value) {
        Optional<String> complaint = attribute.complaint(value);
        return complaint.isEmpty() && attribute.name().equals(NAME)
                ? Objects.requireNonNull(node.type).textComplaint(value)
                : complaint;
    }

    private static String orLeaveOut(Attribute<?> attribute) {
        if (attribute.isRequired() || attribute.name().equals(NAME)) {
            return "";
        }
        return ", or leave " + attribute + " out"
                + attribute
                        .platformDefault()
                        .filter(value -> attribute.complaint(value).isEmpty())
                        .map(value -> ", for which the platform takes " + value)
                        .orElse("");
    }

    private static boolean isRelative(Attribute<?> attribute, String value) {
        return attribute.name().equals("statusCallback")
                && !value.isBlank()
                && !value.contains("://")
                && attribute.complaint(value).isPresent();
    }
}
