package io.rcml.model;

import io.rcml.internal.xml.XmlEncoder;
import io.rcml.internal.xml.XmlLengths;
import io.rcml.internal.xml.XmlName;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of RCML. Immutable and thread-safe; equal to another that the platform reads as the same.
 *
 * <p>An accessor gives what was set: what was not is {@linkplain Optional#empty() empty}, is not written, and takes the default
 * that the platform has for it. Text is written as it was set, and given by accessors and compared without the white space around
 * it, which the platform takes away. Where an element has both text and children, the text is written first.
 */
public abstract sealed class Element permits Rcml, Verb, Noun, Video, GeolocationType, GenericElement {

    private static final int PLAIN_TEXT = 1 << ElementType.MOST_ATTRIBUTES;

    private final ElementType type;
    private final @Nullable String[] values;
    private final Map<String, String> others;
    private final String text;
    private final Element[] children;
    /** How many bytes it takes, written compact. */
    private final int length;
    /** Which values need no escaping, by the bits of their slots, and whether the text needs none. */
    private final int plain;

    Element(Content content) {
        this.type = content.type;
        this.values = content.values();
        this.others = content.others();
        this.text = content.ownText();
        this.children = content.ownChildren();
        int plain = 0;
        int textLength = XmlLengths.ofText(text);
        if (textLength == text.length()) {
            plain = PLAIN_TEXT;
        }
        int length = type.xmlName().lengthOfTags(isEmpty()) + textLength;
        for (int slot = 0; slot < values.length; slot++) {
            String value = values[slot];
            if (value != null) {
                int valueLength = XmlLengths.ofValue(value);
                if (valueLength == value.length()) {
                    plain |= 1 << slot;
                }
                length += type.attributes().get(slot).xmlName().lengthOfAttribute() + valueLength;
            }
        }
        if (!others.isEmpty()) {
            for (Map.Entry<String, String> other : others.entrySet()) {
                length += XmlName.of(other.getKey()).lengthOfAttribute() + XmlLengths.ofValue(other.getValue());
            }
        }
        for (Element child : children) {
            length += child.length;
        }
        this.length = length;
        this.plain = plain;
    }

    private boolean isEmpty() {
        return text.isEmpty() && children.length == 0;
    }

    /** How many bytes it takes, written compact. */
    final int encodedLength() {
        return length;
    }

    /** How many elements stand in one another, this one among them. */
    final int depth() {
        int depth = 0;
        for (Element child : children) {
            depth = Math.max(depth, child.depth());
        }
        return depth + 1;
    }

    /** {@return the element's name, such as {@code Dial}} */
    public final String elementName() {
        return type.name();
    }

    /**
     * {@return all attributes as they are written, by name and in that order; unmodifiable} Those that the language does not
     * know come last.
     */
    public final Map<String, String> attributes() {
        Map<String, String> attributes = new LinkedHashMap<>();
        for (int slot = 0; slot < values.length; slot++) {
            String value = values[slot];
            if (value != null) {
                attributes.put(type.attributes().get(slot).name(), value);
            }
        }
        attributes.putAll(others);
        return Collections.unmodifiableMap(attributes);
    }

    /** {@return the text as the platform reads it, without the white space around it; the empty string if there is none} */
    public final String text() {
        return text.trim();
    }

    /** {@return all elements in this one, in order, those too that do not belong there; unmodifiable} */
    public final List<? extends Element> children() {
        return Collections.unmodifiableList(Arrays.asList(children));
    }

    final <E extends Element> List<E> children(Class<E> kind) {
        return Arrays.stream(children).filter(kind::isInstance).map(kind::cast).toList();
    }

    final ElementType type() {
        return type;
    }

    final <T> Optional<T> get(Attribute<T> attribute) {
        return Optional.ofNullable(values[type.slot(attribute)]).map(attribute::read);
    }

    /** Writes it, in an order that is certain here and that nobody has to watch over. */
    final void encode(XmlEncoder xml) {
        XmlName name = type.xmlName();
        xml.start(name);
        for (int slot = 0; slot < values.length; slot++) {
            String value = values[slot];
            if (value != null) {
                XmlName attribute = type.attributes().get(slot).xmlName();
                if ((plain & 1 << slot) != 0) {
                    xml.plainAttribute(attribute, value);
                } else {
                    xml.attribute(attribute, value);
                }
            }
        }
        if (!others.isEmpty()) {
            others.forEach((other, value) -> xml.attribute(XmlName.of(other), value));
        }
        if (isEmpty()) {
            xml.endEmpty();
            return;
        }
        xml.content();
        if (!text.isEmpty()) {
            encodeText(xml);
        }
        for (Element child : children) {
            child.encode(xml);
        }
        xml.end(name);
    }

    private void encodeText(XmlEncoder xml) {
        if ((plain & PLAIN_TEXT) != 0) {
            xml.plainText(text);
        } else {
            xml.text(text);
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Element that
                && type.name().equals(that.type.name())
                && text().equals(that.text())
                && Arrays.equals(values, that.values)
                && others.equals(that.others)
                && Arrays.equals(children, that.children);
    }

    @Override
    public final int hashCode() {
        int attributes = Arrays.hashCode(values) + others.hashCode();
        return 31 * (31 * type.name().hashCode() + attributes) + 31 * text().hashCode() + Arrays.hashCode(children);
    }

    /** {@return the element as RCML} */
    @Override
    public String toString() {
        byte[] bytes = new byte[length];
        encode(XmlEncoder.into(bytes));
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
