package io.rcml.simulator.internal.document;

import io.rcml.internal.xml.XmlAttribute;
import io.rcml.internal.xml.XmlReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of a document as the application wrote it. The platform is more generous than the model in places (it skips a verb
 * that it does not know) and less in others (a list of events must have commas), so the simulator reads for itself.
 *
 * @param name its name
 * @param attributes what is written in its attributes, by name, trimmed
 * @param text its text, trimmed
 * @param children its elements, in order
 */
public record Node(String name, Map<String, String> attributes, String text, List<Node> children) {

    /** Reads a document; an {@code XmlException} says where it is not well-formed. */
    public static Node parse(String xml) {
        XmlReader reader = XmlReader.of(xml);
        Deque<Open> open = new ArrayDeque<>();
        Open document = new Open("", Map.of());
        open.push(document);
        while (true) {
            switch (reader.next()) {
                case START -> open.push(new Open(reader.name(), attributes(reader)));
                case TEXT -> open.element().text.append(reader.text());
                case END -> {
                    Node ended = open.pop().build();
                    open.element().children.add(ended);
                }
                case END_OF_DOCUMENT -> {
                    return document.children.get(0);
                }
            }
        }
    }

    /** Whether an answer of that content type holds a document. */
    public static boolean isXml(@Nullable String contentType) {
        String type =
                contentType == null ? "" : contentType.replaceFirst(";.*", "").trim();
        return type.equalsIgnoreCase("text/xml") || type.equalsIgnoreCase("application/xml");
    }

    private static Map<String, String> attributes(XmlReader reader) {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (XmlAttribute attribute : reader.attributes()) {
            attributes.put(attribute.name(), attribute.value().trim());
        }
        return Collections.unmodifiableMap(attributes);
    }

    /** What is written in an attribute; empty if it is not there. */
    public Optional<String> attribute(String attribute) {
        return Optional.ofNullable(attributes.get(attribute));
    }

    /** What is written in an attribute, if there is anything. */
    public Optional<String> filled(String attribute) {
        return attribute(attribute).filter(value -> !value.isEmpty());
    }

    /** A number of an attribute; the default if it is not there, or no whole number of at least {@code least}. */
    public int number(String attribute, int least, int otherwise) {
        return attribute(attribute)
                .filter(text -> text.matches("[0-9]{1,9}"))
                .map(Integer::parseInt)
                .filter(number -> number >= least)
                .orElse(otherwise);
    }

    public boolean isTrue(String attribute, boolean otherwise) {
        return attribute(attribute).map("true"::equalsIgnoreCase).orElse(otherwise);
    }

    /** The HTTP method of an attribute: POST unless it says GET. */
    public String method(String attribute) {
        return attribute(attribute)
                .filter("GET"::equalsIgnoreCase)
                .map(get -> "GET")
                .orElse("POST");
    }

    public List<Node> children(String name) {
        return children.stream().filter(child -> child.name.equals(name)).toList();
    }

    private static final class Open {

        private final String name;
        private final Map<String, String> attributes;
        private final StringBuilder text = new StringBuilder();
        private final List<Node> children = new ArrayList<>();

        Open(String name, Map<String, String> attributes) {
            this.name = name;
            this.attributes = attributes;
        }

        Node build() {
            return new Node(name, attributes, text.toString().trim(), List.copyOf(children));
        }
    }
}
