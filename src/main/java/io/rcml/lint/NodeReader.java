package io.rcml.lint;

import io.rcml.internal.text.Printable;
import io.rcml.internal.xml.XmlAttribute;
import io.rcml.internal.xml.XmlException;
import io.rcml.internal.xml.XmlReader;
import io.rcml.lint.Node.NodeAttribute;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads a text to the letter: nothing is respelled, and everything knows its line and column. */
final class NodeReader {

    private NodeReader() {}

    /**
     * Reads a text.
     *
     * @throws XmlException if it is not well-formed, too large, or of another root than Response
     */
    static Node read(XmlReader xml) {
        Node root = null;
        Node open = null;
        while (true) {
            int strays = xml.strayAmpersands();
            switch (xml.next()) {
                case START -> {
                    open = start(open, xml);
                    open.addStrayAmpersands(xml.strayAmpersands() - strays);
                    root = root == null ? open : root;
                }
                case TEXT -> {
                    append(Objects.requireNonNull(open), xml);
                    open.addStrayAmpersands(xml.strayAmpersands() - strays);
                }
                case END -> open = Objects.requireNonNull(open).parent;
                case END_OF_DOCUMENT -> {
                    return Objects.requireNonNull(root);
                }
            }
        }
    }

    private static Node start(@Nullable Node parent, XmlReader xml) {
        if (parent == null && !xml.name().equals("Response")) {
            throw new XmlException(
                    xml.line(), xml.column(), "expected <Response>, found <" + Printable.of(xml.name()) + ">");
        }
        Node node = Node.in(parent, xml.name(), xml.line(), xml.column());
        for (XmlAttribute attribute : xml.attributes()) {
            node.attributes.add(
                    new NodeAttribute(attribute.name(), attribute.value(), attribute.line(), attribute.column()));
        }
        return node;
    }

    private static void append(Node node, XmlReader xml) {
        node.append(xml.text());
        node.cdata |= xml.isCdata();
        node.parted |= xml.isParted();
    }
}
