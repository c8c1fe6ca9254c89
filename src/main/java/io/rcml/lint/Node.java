package io.rcml.lint;

import io.rcml.internal.text.Printable;
import io.rcml.model.Element;
import io.rcml.model.ElementType;
import io.rcml.model.Vocabulary;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An element as it stands in a document or a text, whatever it is. */
final class Node {

    final String name;
    /** What RCML says of it; null if it has no element of that name. */
    final @Nullable ElementType type;

    final @Nullable Node parent;
    final List<NodeAttribute> attributes = new ArrayList<>();
    final List<Node> children = new ArrayList<>();
    /** What the text is made of, which only a text of RCML shows. */
    boolean cdata;

    boolean parted;
    private boolean hasText;
    private int strayAmpersands;
    private final Node root;
    /** How many elements there are in the document so far; counted at its root. */
    private int elements;

    private int allStrayAmpersands;
    /** How many of them began before this one. */
    private final int order;

    private final int line;
    private final int column;
    private final int position;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, Integer> counts = new HashMap<>();

    /** An attribute, and where it is; line and column are 0 in a document. */
    record NodeAttribute(String name, String value, int line, int column) {}

    private Node(String name, @Nullable Node parent, int line, int column) {
        this.name = name;
        this.type = Vocabulary.element(name).orElse(null);
        this.parent = parent;
        this.line = line;
        this.column = column;
        this.root = parent == null ? this : parent.root;
        this.order = root.elements++;
        this.position = parent == null ? 0 : parent.counts.merge(name, 1, Integer::sum);
    }

    /** A new element, as the last in its parent. */
    static Node in(@Nullable Node parent, String name, int line, int column) {
        Node node = new Node(name, parent, line, column);
        if (parent != null) {
            parent.children.add(node);
        }
        return node;
    }

    /** An element of a document, which has no lines. */
    static Node of(Element element) {
        return of(null, element);
    }

    private static Node of(@Nullable Node parent, Element element) {
        Node node = in(parent, element.elementName(), 0, 0);
        for (Map.Entry<String, String> attribute : element.attributes().entrySet()) {
            node.attributes.add(new NodeAttribute(attribute.getKey(), attribute.getValue(), 0, 0));
        }
        node.append(element.text());
        for (Element child : element.children()) {
            of(node, child);
        }
        return node;
    }

    void append(String more) {
        if (!more.isBlank()) {
            parted |= hasText;
            hasText = true;
        }
        text.append(more);
    }

    /** Counts ampersands that begin no reference, for the element and, at its root, for the document. */
    void addStrayAmpersands(int more) {
        strayAmpersands += more;
        root.allStrayAmpersands += more;
    }

    int strayAmpersands() {
        return strayAmpersands;
    }

    /** How many there are in the document. */
    int allStrayAmpersands() {
        return root.allStrayAmpersands;
    }

    int order() {
        return order;
    }

    /** Whether it is of a text, which somebody has written by hand, and not of a document, which builders or a reader have made. */
    boolean isText() {
        return line > 0;
    }

    /** The text, as the platform reads it. */
    String text() {
        return text.toString().trim();
    }

    Location location() {
        return new Location(line, column, path());
    }

    Location location(NodeAttribute attribute) {
        return new Location(attribute.line(), attribute.column(), path());
    }

    /** Made when it is asked for: the names of a text can be as long as the text. */
    private String path() {
        String shown = "/" + Printable.of(name);
        return parent == null ? shown : parent.path() + shown + "[" + position + "]";
    }

    boolean is(String name) {
        return this.name.equals(name);
    }

    Optional<NodeAttribute> attribute(String name) {
        for (NodeAttribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return Optional.of(attribute);
            }
        }
        return Optional.empty();
    }

    boolean has(String attribute) {
        return attribute(attribute).isPresent();
    }

    List<Node> children(String name) {
        List<Node> named = new ArrayList<>();
        for (Node child : children) {
            if (child.is(name)) {
                named.add(child);
            }
        }
        return named;
    }
}
