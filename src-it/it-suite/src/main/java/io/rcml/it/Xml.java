package io.rcml.it;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Node;
import org.w3c.dom.Text;
import org.xml.sax.SAXException;

/** XML as the platform sees it: elements, attributes and trimmed text. */
final class Xml {

    private final Document document;

    private Xml(Document document) {
        this.document = document;
    }

    static Xml of(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            Document document =
                    factory.newDocumentBuilder().parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
            document.setXmlStandalone(false);
            trim(document);
            return new Xml(document);
        } catch (SAXException | IOException | ParserConfigurationException e) {
            throw new AssertionError("Not well-formed: " + text, e);
        }
    }

    /** All text in it. */
    String text() {
        return document.getDocumentElement().getTextContent();
    }

    private static void trim(Node node) {
        List<Node> children = new ArrayList<>();
        for (int i = 0; i < node.getChildNodes().getLength(); i++) {
            children.add(node.getChildNodes().item(i));
        }
        for (Node child : children) {
            if (child instanceof Text text) {
                text.setData(text.getData().strip());
                if (text.getData().isEmpty()) {
                    node.removeChild(text);
                }
            } else {
                trim(child);
            }
        }
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Xml that && document.isEqualNode(that.document);
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(document.getDocumentElement(), "", text);
        return text.toString();
    }

    private static void append(Node node, String indent, StringBuilder text) {
        text.append(indent).append(node.getNodeName());
        for (int i = 0; node.getAttributes() != null && i < node.getAttributes().getLength(); i++) {
            text.append(' ').append(node.getAttributes().item(i));
        }
        if (node instanceof Text content) {
            text.append(' ').append(content.getData());
        }
        text.append('\n');
        for (int i = 0; i < node.getChildNodes().getLength(); i++) {
            append(node.getChildNodes().item(i), indent + "  ", text);
        }
    }
}
