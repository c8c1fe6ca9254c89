package io.rcml.internal.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes elements, attributes and text as UTF-8 bytes, and watches over their order.
 *
 * <p>What comes out is well-formed, or it does not come out: one root, each {@link #start} with its {@link #end}, no document
 * type, no CDATA section, no character that XML 1.0 cannot hold. What is refused leaves no trace, so that the writer can go on.
 * Not thread-safe; a writer makes one document.
 */
public final class XmlWriter {

    private final List<XmlName> open = new ArrayList<>();
    private final List<XmlName> attributes = new ArrayList<>();
    private final XmlEncoder encoder = XmlEncoder.inMemory();
    private boolean rootBegun;
    private boolean tagOpen;

    private XmlWriter() {}

    /** {@return a writer that adds no white space} */
    public static XmlWriter compact() {
        return new XmlWriter();
    }

    /**
     * Writes the XML declaration, which may only stand first.
     *
     * @return this writer
     * @throws IllegalStateException if something is written already
     */
    XmlWriter declaration() {
        if (encoder.length() > 0) {
            throw new IllegalStateException("The XML declaration must come first");
        }
        encoder.declaration();
        return this;
    }

    /**
     * Begins an element.
     *
     * @param name the element's name
     * @return this writer
     * @throws IllegalStateException if the document has its root already, and that has ended
     */
    public XmlWriter start(XmlName name) {
        if (rootBegun && open.isEmpty()) {
            throw new IllegalStateException("<" + name + "> would be a second root, and a document has one");
        }
        closeTag();
        encoder.start(name);
        tagOpen = true;
        rootBegun = true;
        attributes.clear();
        open.add(name);
        return this;
    }

    /**
     * Writes an attribute of the element just begun.
     *
     * @param name the attribute's name, which the element may have once
     * @param value the value, unescaped
     * @return this writer
     * @throws IllegalArgumentException if the value holds a character that XML 1.0 cannot hold
     * @throws IllegalStateException if the element's content has begun, or it has the attribute already
     */
    public XmlWriter attribute(XmlName name, String value) {
        if (!tagOpen) {
            throw new IllegalStateException("Attribute " + name + " must come right after the start of its element");
        }
        if (attributes.contains(name)) {
            throw new IllegalStateException("<" + innermost() + "> has the attribute " + name + " already");
        }
        int mark = encoder.length();
        try {
            encoder.attribute(name, value);
        } catch (IllegalArgumentException illegal) {
            encoder.truncate(mark);
            throw illegal;
        }
        attributes.add(name);
        return this;
    }

    /**
     * Writes text.
     *
     * @param text the text, unescaped
     * @return this writer
     * @throws IllegalArgumentException if the text holds a character that XML 1.0 cannot hold
     * @throws IllegalStateException if no element is open
     */
    public XmlWriter text(String text) {
        if (open.isEmpty()) {
            throw new IllegalStateException("Text must stand in an element");
        }
        closeTag();
        int mark = encoder.length();
        try {
            encoder.text(text);
        } catch (IllegalArgumentException illegal) {
            encoder.truncate(mark);
            throw illegal;
        }
        return this;
    }

    /**
     * Ends an element; one without content becomes an empty-element tag.
     *
     * @param name the name that the element was begun with
     * @return this writer
     * @throws IllegalStateException if the innermost open element has another name, or there is none
     */
    public XmlWriter end(XmlName name) {
        if (open.isEmpty() || !innermost().equals(name)) {
            throw new IllegalStateException("</" + name + "> has no start: "
                    + (open.isEmpty() ? "nothing" : "<" + innermost() + ">") + " is open");
        }
        open.remove(open.size() - 1);
        if (tagOpen) {
            encoder.endEmpty();
            tagOpen = false;
        } else {
            encoder.end(name);
        }
        return this;
    }

    /**
     * The document, as UTF-8.
     *
     * @return a copy
     * @throws IllegalStateException if an element has not ended, or there is none
     */
    byte[] toByteArray() {
        requireEnded();
        return encoder.toByteArray();
    }

    /**
     * Passes on the document, as UTF-8, without a copy.
     *
     * @param out where to; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     * @throws IllegalStateException if an element has not ended, or there is none
     */
    void writeTo(OutputStream out) throws IOException {
        requireEnded();
        encoder.writeTo(out);
    }

    /** {@return what was written so far} */
    @Override
    public String toString() {
        return encoder.toString();
    }

    private void requireEnded() {
        if (!rootBegun || !open.isEmpty()) {
            throw new IllegalStateException(
                    rootBegun ? "<" + innermost() + "> has no end" : "The document has no element");
        }
    }

    private XmlName innermost() {
        return open.get(open.size() - 1);
    }

    private void closeTag() {
        if (tagOpen) {
            encoder.content();
            tagOpen = false;
        }
    }
}
