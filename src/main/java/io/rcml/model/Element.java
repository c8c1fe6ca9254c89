package io.rcml.model;

import io.rcml.xml.XmlName;
import io.rcml.xml.XmlWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An element of RCML. Immutable and thread-safe; equal to another that the platform reads as the same.
 *
 * <p>An accessor gives what was set: what was not is {@linkplain Optional#empty() empty}, is not written, and takes the default
 * that the platform has for it. Text is written as it was set, and given by accessors and compared without the white space around
 * it, which the platform takes away.
 */
public abstract sealed class Element permits Rcml, Verb, Noun, Video {

    private final ElementType type;
    private final @Nullable String[] values;
    private final String text;
    private final List<? extends Element> children;

    Element(ElementBuilder builder, String text, List<? extends Element> children) {
        this.type = builder.type;
        this.values = builder.values.clone();
        this.text = text;
        this.children = List.copyOf(children);
    }

    final ElementType type() {
        return type;
    }

    final <T> Optional<T> get(Attribute<T> attribute) {
        return Optional.ofNullable(values[type.slot(attribute)]).map(attribute::read);
    }

    /** The text as the platform reads it. */
    final String text() {
        return text.trim();
    }

    final List<? extends Element> children() {
        return children;
    }

    final void write(XmlWriter xml) {
        XmlName name = type.name();
        xml.start(name);
        for (int slot = 0; slot < values.length; slot++) {
            String value = values[slot];
            if (value != null) {
                xml.attribute(type.attribute(slot).name(), value);
            }
        }
        if (!text.isEmpty()) {
            xml.text(text);
        }
        for (Element child : children) {
            child.write(xml);
        }
        xml.end(name);
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Element that
                && type == that.type
                && text().equals(that.text())
                && Arrays.equals(values, that.values)
                && children.equals(that.children);
    }

    @Override
    public final int hashCode() {
        return 31 * (31 * type.name().hashCode() + Arrays.hashCode(values))
                + 31 * text().hashCode()
                + children.hashCode();
    }

    /** {@return the element as RCML} */
    @Override
    public String toString() {
        XmlWriter xml = XmlWriter.compact();
        write(xml);
        return xml.toString();
    }
}
