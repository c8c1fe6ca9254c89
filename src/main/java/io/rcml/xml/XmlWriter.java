package io.rcml.xml;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Writes elements, attributes and text as UTF-8 bytes, escaping in one place and in one pass.
 *
 * <p>What comes out is well-formed, or it does not come out: one root, each {@link #start} with its {@link #end}, no document
 * type, no CDATA section, no character that XML 1.0 cannot hold. What is refused leaves no trace, so that the writer can go on.
 * Not thread-safe; a writer makes one document.
 */
public final class XmlWriter {

    private static final byte[] DECLARATION = ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    private static final byte[] AMPERSAND = ascii("&amp;");
    private static final byte[] LESS_THAN = ascii("&lt;");
    private static final byte[] GREATER_THAN = ascii("&gt;");
    private static final byte[] QUOTE = ascii("&quot;");
    // A reader takes a literal tab or line break in an attribute for a space, and a literal CR anywhere for a line
    // feed.
    private static final byte[] TAB = ascii("&#9;");
    private static final byte[] LINE_FEED = ascii("&#10;");
    private static final byte[] CARRIAGE_RETURN = ascii("&#13;");

    private final boolean indented;
    private final List<XmlName> open = new ArrayList<>();
    private final List<XmlName> attributes = new ArrayList<>();
    private byte[] bytes = new byte[1024];
    private int length;
    /** Where the attribute or text that is being written began. */
    private int mark;

    private boolean rootBegun;
    private boolean tagOpen;
    /** How deep the outermost open element with text stands, in which white space would be more text; 0 without one. */
    private int textDepth;

    private XmlWriter(boolean indented) {
        this.indented = indented;
    }

    /** {@return a writer that adds no white space, for machines} */
    public static XmlWriter compact() {
        return new XmlWriter(false);
    }

    /** {@return a writer that puts each element on a line of its own, indented by two spaces a level, for people} */
    public static XmlWriter indented() {
        return new XmlWriter(true);
    }

    /**
     * Writes the XML declaration, which may only stand first.
     *
     * @return this writer
     * @throws IllegalStateException if something is written already
     */
    public XmlWriter declaration() {
        if (length > 0) {
            throw new IllegalStateException("The XML declaration must come first");
        }
        put(DECLARATION);
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
        breakLine();
        put(name.startTag());
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
        mark = length;
        put(name.attribute());
        escape(value, true);
        put((byte) '"');
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
        mark = length;
        escape(text, false);
        if (textDepth == 0) {
            textDepth = open.size();
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
            put((byte) '/');
            put((byte) '>');
            tagOpen = false;
        } else {
            breakLine();
            put(name.endTag());
        }
        if (open.size() < textDepth) {
            textDepth = 0;
        }
        return this;
    }

    /**
     * The document, as UTF-8.
     *
     * @return a copy
     * @throws IllegalStateException if an element has not ended, or there is none
     */
    public byte[] toByteArray() {
        requireEnded();
        return Arrays.copyOf(bytes, length);
    }

    /**
     * Passes on the document, as UTF-8, without a copy.
     *
     * @param out where to; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     * @throws IllegalStateException if an element has not ended, or there is none
     */
    public void writeTo(OutputStream out) throws IOException {
        requireEnded();
        out.write(bytes, 0, length);
    }

    /** {@return what was written so far} */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
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
            put((byte) '>');
            tagOpen = false;
        }
    }

    private void breakLine() {
        if (indented && textDepth == 0 && length > 0) {
            put((byte) '\n');
            for (int i = 0; i < open.size(); i++) {
                put((byte) ' ');
                put((byte) ' ');
            }
        }
    }

    private void escape(String value, boolean attribute) {
        int end = value.length();
        for (int i = 0; i < end; i++) {
            reserve(6); // the longest that one UTF-16 unit, or two that are one character, can become: &quot;
            char c = value.charAt(i);
            if (c >= 0x80) {
                i = putBeyondAscii(value, i);
            } else if (c > '>' || (c >= ' ' && c != '&' && c != '<' && c != '>' && c != '"')) {
                bytes[length++] = (byte) c;
            } else {
                putSpecial(c, value, i, attribute);
            }
        }
    }

    private void putSpecial(char c, String value, int index, boolean attribute) {
        switch (c) {
            case '&' -> put(AMPERSAND);
            case '<' -> put(LESS_THAN);
            case '>' -> put(GREATER_THAN);
            case '\r' -> put(CARRIAGE_RETURN);
            case '"' -> putEither(attribute, QUOTE, c);
            case '\t' -> putEither(attribute, TAB, c);
            case '\n' -> putEither(attribute, LINE_FEED, c);
            default -> throw illegal(value, index);
        }
    }

    private void putEither(boolean escaped, byte[] escape, char plain) {
        if (escaped) {
            put(escape);
        } else {
            put((byte) plain);
        }
    }

    /** Encodes the character at the index and returns the index of its last UTF-16 unit. */
    private int putBeyondAscii(String value, int index) {
        char c = value.charAt(index);
        if (c < 0x800) {
            bytes[length++] = (byte) (0xC0 | (c >> 6));
            putContinuation(c);
            return index;
        }
        if (XmlChars.isLegal(c)) {
            bytes[length++] = (byte) (0xE0 | (c >> 12));
            putContinuation(c >> 6);
            putContinuation(c);
            return index;
        }
        int next = index + 1;
        if (!Character.isHighSurrogate(c) || next == value.length() || !Character.isLowSurrogate(value.charAt(next))) {
            throw illegal(value, index);
        }
        int codePoint = Character.toCodePoint(c, value.charAt(next));
        bytes[length++] = (byte) (0xF0 | (codePoint >> 18));
        putContinuation(codePoint >> 12);
        putContinuation(codePoint >> 6);
        putContinuation(codePoint);
        return next;
    }

    private void putContinuation(int bits) {
        bytes[length++] = (byte) (0x80 | (bits & 0x3F));
    }

    /** Takes back the attribute or text that was begun. */
    private IllegalArgumentException illegal(String value, int index) {
        length = mark;
        return new IllegalArgumentException(
                XmlChars.name(value.charAt(index)) + " at index " + index + " cannot be written in XML 1.0");
    }

    private void put(byte b) {
        reserve(1);
        bytes[length++] = b;
    }

    private void put(byte[] ascii) {
        reserve(ascii.length);
        System.arraycopy(ascii, 0, bytes, length, ascii.length);
        length += ascii.length;
    }

    private void reserve(int more) {
        if (bytes.length - length < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
