package io.rcml.xml;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The name of an element or attribute, encoded once and written many times. Immutable.
 *
 * <p>Names are ASCII letters, digits, {@code -}, {@code _} and {@code .}, beginning with a letter or {@code _}: all of RCML, and
 * nothing that could end a tag early.
 */
public final class XmlName {

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");

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
     * @throws IllegalArgumentException if the name holds anything but ASCII letters, digits, {@code -}, {@code _} and {@code .},
     *     or begins with something other than a letter or {@code _}
     */
    public static XmlName of(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("\"" + name + "\" is no name for an element or attribute;"
                    + " use ASCII letters, digits, '-', '_' and '.', and begin with a letter or '_'");
        }
        return new XmlName(name);
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
        return text.getBytes(StandardCharsets.US_ASCII);
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
