package io.rcml.internal.xml;

import io.rcml.internal.text.Printable;
import java.nio.charset.StandardCharsets;

/**
 * The name of an element or attribute, encoded once and written many times. Immutable.
 *
 * <p>Names are those that parsers of Java take, without a colon: letters, digits, {@code -}, {@code _} and {@code .}, beginning with
 * a letter or {@code _}. None could end a tag early, and none needs a namespace.
 */
public final class XmlName {

    private final String name;
    private final byte[] startTag;
    private final byte[] endTag;
    private final byte[] attribute;

    private XmlName(String name) {
        this.name = name;
        this.startTag = encode("<" + name);
        this.endTag = encode("</" + name + ">");
        this.attribute = encode(" " + name + "=\"");
    }

    /**
     * Checks and encodes a name.
     *
     * @param name the name
     * @return the name, ready to be written
     * @throws IllegalArgumentException if the name is no name of XML, is refused by parsers of Java, or has a colon
     */
    public static XmlName of(String name) {
        int wrong = indexOfWrong(name);
        if (wrong >= 0) {
            throw new IllegalArgumentException(Printable.quoted(name) + " is no name for an element or attribute"
                    + foreign(name, wrong) + "; use letters, digits, '-', '_' and '.', and begin with a letter or '_'");
        }
        return new XmlName(name);
    }

    /** The index of the first character that no name has there, or -1. */
    private static int indexOfWrong(String name) {
        int index = 0;
        while (index < name.length()) {
            int c = name.codePointAt(index);
            if (c == ':' || !(index == 0 ? XmlNameChars.isStart(c) : XmlNameChars.isPart(c))) {
                return index;
            }
            index += Character.charCount(c);
        }
        return name.isEmpty() ? 0 : -1;
    }

    /** Names a character that may well be a letter, and even one of the fifth edition of XML 1.0. */
    private static String foreign(String name, int wrong) {
        int c = name.isEmpty() ? 0 : name.codePointAt(wrong);
        return c < 0x80 ? "" : ", for parsers of Java refuse " + Printable.name(c) + " at its index " + wrong;
    }

    /**
     * How many bytes an element's tags take.
     *
     * @param empty whether it is an empty-element tag
     * @return the length of the tags without attributes
     */
    public int lengthOfTags(boolean empty) {
        return empty ? startTag.length + 2 : startTag.length + 1 + endTag.length;
    }

    /** {@return how many bytes an attribute takes beside its value} */
    public int lengthOfAttribute() {
        return attribute.length + 1;
    }

    byte[] startTag() {
        return startTag;
    }

    byte[] endTag() {
        return endTag;
    }

    byte[] attribute() {
        return attribute;
    }

    private static byte[] encode(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof XmlName that && name.equals(that.name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
