package io.rcml.model;

import io.rcml.xml.XmlName;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element of the language: its name, and its attributes in the order in which they are written. */
final class ElementType {

    private final XmlName name;
    private final Attribute<?>[] attributes;

    ElementType(String name, Attribute<?>... attributes) {
        this.name = XmlName.of(name);
        this.attributes = attributes.clone();
    }

    XmlName name() {
        return name;
    }

    int size() {
        return attributes.length;
    }

    Attribute<?> attribute(int slot) {
        return attributes[slot];
    }

    /** The attribute of that name, if the element has one. */
    @Nullable
    Attribute<?> attribute(String name) {
        for (Attribute<?> attribute : attributes) {
            if (attribute.toString().equals(name)) {
                return attribute;
            }
        }
        return null;
    }

    List<Attribute<?>> attributes() {
        return List.of(attributes);
    }

    int slot(Attribute<?> attribute) {
        for (int slot = 0; slot < attributes.length; slot++) {
            if (attributes[slot] == attribute) {
                return slot;
            }
        }
        throw new IllegalArgumentException(this + " has no attribute " + attribute);
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
