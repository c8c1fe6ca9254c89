package io.rcml.internal.xml;

/** How many bytes {@link XmlEncoder} makes of what it is told, so that there can be as much room as it takes. */
public final class XmlLengths {

    private XmlLengths() {}

    /** {@return how many bytes the XML declaration takes} */
    public static int ofDeclaration() {
        return XmlEncoder.DECLARATION.length;
    }

    /**
     * How many bytes an attribute's value takes.
     *
     * @param value the value, unescaped
     * @return as many as it has characters if it needs no escaping, and more otherwise
     */
    public static int ofValue(String value) {
        return length(value, true);
    }

    /**
     * How many bytes a text takes.
     *
     * @param text the text, unescaped
     * @return as many as it has characters if it needs no escaping, and more otherwise
     */
    public static int ofText(String text) {
        return length(text, false);
    }

    private static int length(String text, boolean attribute) {
        int end = text.length();
        int length = end;
        for (int i = XmlChars.endOfPlain(text, 0); i < end; i = XmlChars.endOfPlain(text, i + 1)) {
            length += more(text.charAt(i), attribute);
        }
        return length;
    }

    /** How many bytes more than one a UTF-16 unit takes; of a pair, each takes two. */
    private static int more(char c, boolean attribute) {
        return switch (c) {
            case '&' -> XmlEncoder.AMPERSAND.length - 1;
            case '<' -> XmlEncoder.LESS_THAN.length - 1;
            case '>' -> XmlEncoder.GREATER_THAN.length - 1;
            case '\r' -> XmlEncoder.CARRIAGE_RETURN.length - 1;
            case '"' -> attribute ? XmlEncoder.QUOTE.length - 1 : 0;
            case '\t' -> attribute ? XmlEncoder.TAB.length - 1 : 0;
            case '\n' -> attribute ? XmlEncoder.LINE_FEED.length - 1 : 0;
            default -> c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
        };
    }
}
