package io.rcml.model;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an element is made of, while it is made. The element takes the attributes as they are; only if they change then, they are copied. */
class Content {

    private static final Element[] NO_CHILDREN = {};
    // Most have no more.
    private static final int FEW_CHILDREN = 4;

    final ElementType type;
    private @Nullable String[] values;
    private Map<String, String> others = Map.of();
    /** Whether the attributes are not, or no longer, this content's alone. */
    private boolean shared = true;

    private String text = "";
    /** Added to, but never changed otherwise: an element may have taken it. */
    private Element[] children = NO_CHILDREN;

    private int count;

    Content(ElementType type) {
        this.type = type;
        this.values = type.noValues();
    }

    final void add(Element child) {
        if (count == children.length) {
            children = Arrays.copyOf(children, Math.max(2 * count, FEW_CHILDREN));
        }
        children[count++] = child;
    }

    final void addOnly(Element... elements) {
        children = Arrays.copyOf(elements, elements.length, Element[].class);
        count = elements.length;
    }

    final int count() {
        return count;
    }

    /** All that it takes to make the element. */
    final Content with(String text) {
        this.text = text;
        if (children.length > count) {
            children = Arrays.copyOf(children, count);
        }
        shared = true;
        return this;
    }

    /** The values of the type's attributes, each at its place; null where it is not written. Not to be changed. */
    final @Nullable String[] values() {
        return values;
    }

    /** The attributes that the language does not know. Not to be changed. */
    final Map<String, String> others() {
        return others;
    }

    final String ownText() {
        return text;
    }

    /** Not to be changed. */
    final Element[] ownChildren() {
        return children;
    }

    /** Sets an attribute to what a document has there, spelt as the platform understands it. */
    final void found(String name, String value) {
        int slot = type.slot(name);
        if (slot < 0) {
            putOther(name, value);
        } else {
            put(slot, type.attributes().get(slot).respell(value));
        }
    }

    final <T> void put(Attribute<T> attribute, T value) {
        put(type.slot(attribute), attribute.write(type, value));
    }

    final void put(int slot, String value) {
        own();
        values[slot] = value;
    }

    final void putOther(String name, String value) {
        own();
        if (others.isEmpty()) {
            others = new LinkedHashMap<>();
        }
        others.put(name, value);
    }

    private void own() {
        if (shared) {
            values = values.clone();
            others = others.isEmpty() ? others : new LinkedHashMap<>(others);
            shared = false;
        }
    }

    /** An attribute as it will be written, or null. */
    final @Nullable String written(Attribute<?> attribute) {
        return values[type.slot(attribute)];
    }

    final <T> T given(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(type + " " + what + " must not be null");
        }
        return value;
    }
}
