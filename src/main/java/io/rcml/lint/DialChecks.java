package io.rcml.lint;

import io.rcml.internal.text.Printable;
import io.rcml.lint.Node.NodeAttribute;
import io.rcml.model.ElementType;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What the platform makes of nouns: how many, beside which others, and how they are named. */
final class DialChecks {

    private static final String URI = "Uri";

    private final Findings findings;
    private final boolean screening;

    DialChecks(Findings findings, boolean screening) {
        this.findings = findings;
        this.screening = screening;
    }

    void check(Node node) {
        if (node.is("Dial")) {
            dial(node);
        }
        ElementType type = Objects.requireNonNull(node.type);
        if (type.attribute("name").isPresent()) {
            named(node);
        }
        boolean reported = type.attribute("statusCallbackEvent").isPresent();
        if (reported) {
            sipHeaders(node);
        }
        if (reported && node.has("statusCallback") && !node.has("statusCallbackEvent")) {
            findings.add(
                    Rule.EVENTS_NOT_LISTED,
                    node,
                    node.name + " has a statusCallback and no statusCallbackEvent: the documentation reports completed"
                            + " alone, the code all four events",
                    "write statusCallbackEvent=\"completed\", or the events that you mean");
        }
    }

    private void dial(Node dial) {
        List<Node> nouns = new ArrayList<>();
        for (Node child : dial.children) {
            if (child.is(URI) || nest(dial, child).isPresent()) {
                nouns.add(child);
            }
        }
        if (screening) {
            findings.add(
                    Rule.DIAL_IN_SCREENING,
                    dial,
                    "Dial stands in a document that runs on the called side, which must not dial",
                    "take it out: the parties are connected when the document ends");
        }
        if (nouns.isEmpty() && dial.text().isEmpty() && dial.children.isEmpty()) {
            findings.add(
                    Rule.MISSING_CONTENT,
                    dial,
                    "Dial has nobody to dial",
                    "write a noun in it, such as <Client>alice</Client>");
        }
        if (!nouns.isEmpty() && !dial.text().isEmpty()) {
            findings.add(
                    Rule.UNEXPECTED_TEXT,
                    dial,
                    "Dial holds both nouns and the text " + Printable.quoted(dial.text())
                            + ", of which the platform dials one",
                    "write <Number> around the text, or leave it out");
        }
        for (ElementType.Nest nest : Objects.requireNonNull(dial.type).nests()) {
            if (nest.most() > 1) {
                tooMany(nouns, nest);
            }
        }
        alone(dial, nouns);
    }

    /** With which others a noun may stand; empty if it is none. */
    private static Optional<ElementType.Nest> nest(Node dial, Node noun) {
        ElementType type = noun.type;
        if (type != null) {
            for (ElementType.Nest nest : Objects.requireNonNull(dial.type).nests()) {
                if (nest.has(type)) {
                    return Optional.of(nest);
                }
            }
        }
        return Optional.empty();
    }

    private void tooMany(List<Node> nouns, ElementType.Nest nest) {
        List<Node> callees = new ArrayList<>();
        for (Node noun : nouns) {
            if (noun.type != null && nest.has(noun.type)) {
                callees.add(noun);
            }
        }
        int most = nest.most();
        if (callees.size() > most) {
            findings.add(
                    Rule.TOO_MANY_NOUNS,
                    callees.get(most),
                    "Dial has " + callees.size() + " Client and Number nouns, and the platform dials at most " + most
                            + " at once",
                    "dial the others when these have not answered, in the document of the action");
        }
    }

    private void alone(Node dial, List<Node> nouns) {
        Node conference = null;
        for (Node noun : nouns) {
            conference = conference == null && noun.is("Conference") ? noun : conference;
        }
        for (Node noun : nouns) {
            if (conference != null && !noun.equals(conference)) {
                findings.add(
                        Rule.NOUN_BESIDE_CONFERENCE,
                        noun,
                        noun.name + " stands beside a Conference, for which the platform leaves it out",
                        "keep one of them");
            } else if (conference == null && nouns.size() > 1 && standsAlone(dial, noun)) {
                findings.add(
                        Rule.NOUN_NOT_ALONE,
                        noun,
                        noun.name + " stands beside another noun, and must stand alone in a Dial",
                        "keep one of them, or dial one after the other");
            }
        }
    }

    private static boolean standsAlone(Node dial, Node noun) {
        Optional<ElementType.Nest> nest = nest(dial, noun);
        return nest.isEmpty() || nest.get().most() == 1;
    }

    /** What the platform makes of the list of headers behind an address. */
    private void sipHeaders(Node noun) {
        Optional<NodeAttribute> name = noun.attribute("name");
        String address = name.isPresent() ? name.get().value() : noun.text();
        int mark = address.indexOf('?');
        for (String header :
                mark < 0 ? new String[0] : address.substring(mark + 1).split("&", -1)) {
            int last = header.lastIndexOf('=');
            String key = last < 0 ? header : header.substring(0, last);
            if (key.indexOf('=') >= 0) {
                findings.add(
                        Rule.SIP_HEADER,
                        noun,
                        noun.name + " has the SIP header " + Printable.quoted(header)
                                + ", whose name the platform takes to be " + Printable.quoted(key),
                        "write = in a value as %3D");
            } else if (!noun.is("Sip") && !key.isBlank() && !key.regionMatches(true, 0, "X-", 0, 2)) {
                findings.add(
                        Rule.SIP_HEADER,
                        noun,
                        noun.name + " has the SIP header " + Printable.quoted(key) + ", to which the platform adds X-",
                        "write " + Printable.quoted("X-" + key));
            }
        }
    }

    private void named(Node noun) {
        boolean video = !noun.children("Video").isEmpty();
        Optional<NodeAttribute> name = noun.attribute("name");
        String text = noun.text();
        if (video && name.isEmpty()) {
            findings.add(
                    Rule.VIDEO_WITHOUT_NAME,
                    noun,
                    noun.name + " holds a Video and has no name, over which the platform fails",
                    text.isEmpty() ? "write name" : "write name=" + Printable.quoted(text) + " in place of the text");
        } else if (!video && name.isPresent()) {
            String value = name.get().value();
            findings.add(
                    Rule.NAME_WITHOUT_VIDEO,
                    noun,
                    name.get(),
                    noun.name + " has the name " + Printable.quoted(value)
                            + " and no Video, without which it is not read",
                    text.isEmpty()
                            ? "write it as text, <" + noun.name + ">" + Printable.of(value) + "</" + noun.name
                                    + ">, or nest <Video enable=\"true\"/>"
                            : "leave it out, or nest <Video enable=\"true\"/>");
        } else if (video && !text.isEmpty()) {
            findings.add(
                    Rule.UNEXPECTED_TEXT,
                    noun,
                    noun.name + " holds the text " + Printable.quoted(text) + " beside its name, which alone is read",
                    "leave the text out");
        } else if (!video && text.isEmpty()) {
            findings.add(
                    Rule.MISSING_CONTENT,
                    noun,
                    noun.name + " has no text, so there is nobody to dial",
                    "write in it who is dialled");
        }
    }
}
