package io.rcml.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An element as a document has it, right or wrong. */
final class Markup {

    private final String name;
    private final Map<String, String> attributes = new LinkedHashMap<>();
    private final List<Markup> children = new ArrayList<>();
    private String text = "";

    Markup(String name) {
        this.name = name;
    }

    /** The element with what it must have, and no more. */
    static Markup smallest(ElementType type) {
        Markup markup = new Markup(type.name());
        type.attributes().stream()
                .filter(Attribute::isRequired)
                .forEach(attribute -> markup.attribute(attribute.name(), "a"));
        type.nests().stream()
                .filter(nest -> nest.least() > 0)
                .findFirst()
                .ifPresent(nest -> markup.child(smallest(nest.types().get(0))));
        return type.isTextRequired() ? markup.text("a") : markup;
    }

    /** The smallest document with this in an element of that type, and with nothing else in that. */
    String document(ElementType parent) {
        Markup outer = smallest(parent);
        outer.children.clear();
        outer.child(this);
        for (ElementType type : Vocabulary.elements()) {
            if (type.nests().stream().anyMatch(nest -> nest.has(parent))) {
                return outer.document(type);
            }
        }
        return outer.toString();
    }

    Markup attribute(String attribute, String value) {
        attributes.put(attribute, value);
        return this;
    }

    Markup without(String attribute) {
        attributes.remove(attribute);
        return this;
    }

    Markup text(String text) {
        this.text = text;
        return this;
    }

    Markup child(Markup child) {
        children.add(child);
        return this;
    }

    /** Text for an attribute, in which line ends and tabs would be spaces if they were written plainly, or for an element. */
    static String escaped(String value) {
        return value.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&quot;")
                .replace("\r", "&#13;")
                .replace("\n", "&#10;")
                .replace("\t", "&#9;");
    }

    @Override
    public String toString() {
        StringBuilder xml = new StringBuilder("<").append(name);
        attributes.forEach((attribute, value) -> xml.append(' ')
                .append(attribute)
                .append("=\"")
                .append(escaped(value))
                .append('"'));
        xml.append('>').append(text);
        children.forEach(xml::append);
        return xml.append("</").append(name).append('>').toString();
    }
}
