package io.rcml.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an element is made of, while it is made. */
final class Content {

    final ElementType type;
    /** The values of the type's attributes, each at its place; null where it is not written. */
    final @Nullable String[] values;
    /** The attributes that the language does not know. */
    final Map<String, String> others;

    final String text;
    final List<? extends Element> children;

    private Content(
            ElementType type,
            @Nullable String[] values,
            Map<String, String> others,
            String text,
            List<? extends Element> children) {
        this.type = type;
        this.values = values;
        this.others = others;
        this.text = text;
        this.children = children;
    }

    Content(ElementType type) {
        this(type, new @Nullable String[type.attributes().size()], new LinkedHashMap<>(), "", List.of());
    }

    /** The same attributes with text and children. Neither changes when the other does. */
    Content with(String text, List<? extends Element> children) {
        return new Content(type, values.clone(), new LinkedHashMap<>(others), text, List.copyOf(children));
    }

    /** Sets an attribute to what a document has there, spelt as the platform understands it. */
    void found(String name, String value) {
        int slot = type.slot(name);
        if (slot < 0) {
            others.put(name, value);
        } else {
            values[slot] = type.attributes().get(slot).respell(value);
        }
    }

    <T> void set(Attribute<T> attribute, T value) {
        values[type.slot(attribute)] = attribute.write(type, value);
    }

    boolean has(Attribute<?> attribute) {
        return values[type.slot(attribute)] != null;
    }
}
