package io.rcml.demo.play;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * An element as CallAPI understands it: attributes in any order, text trimmed.
 *
 * @param name its name
 * @param attributes its attributes
 * @param text its text
 * @param children its elements, in order
 */
record Document(String name, Map<String, String> attributes, String text, List<Document> children) {

    static Document read(String xml) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return of(factory.newDocumentBuilder()
                    .parse(new InputSource(new StringReader(xml)))
                    .getDocumentElement());
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("CallAPI could not read this answer: " + xml, e);
        }
    }

    private static Document of(Element element) {
        Map<String, String> attributes = new TreeMap<>();
        for (int i = 0; i < element.getAttributes().getLength(); i++) {
            Node attribute = element.getAttributes().item(i);
            attributes.put(attribute.getNodeName(), attribute.getNodeValue());
        }
        StringBuilder text = new StringBuilder();
        List<Document> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(of(child));
            } else {
                text.append(node.getNodeValue());
            }
        }
        return new Document(element.getNodeName(), attributes, text.toString().strip(), children);
    }

    /** The descendants of that name, in order. */
    List<Document> all(String wanted) {
        List<Document> found = new ArrayList<>();
        for (Document child : children) {
            if (child.name.equals(wanted)) {
                found.add(child);
            }
            found.addAll(child.all(wanted));
        }
        return found;
    }

    String attribute(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    /** The document on lines of its own, for people. */
    String indented(String indent) {
        StringBuilder lines = new StringBuilder(indent).append('<').append(name);
        attributes.forEach((attribute, value) -> lines.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        if (children.isEmpty() && text.isEmpty()) {
            return lines.append("/>").toString();
        }
        lines.append('>').append(escaped(text));
        for (Iterator<Document> each = children.iterator(); each.hasNext(); ) {
            lines.append('\n').append(each.next().indented(indent + "  "));
            if (!each.hasNext()) {
                lines.append('\n').append(indent);
            }
        }
        return lines.append("</").append(name).append('>').toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
