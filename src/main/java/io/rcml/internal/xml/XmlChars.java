package io.rcml.internal.xml;

import java.util.Arrays;

/** Which characters XML 1.0 can hold (XML 1.0, production 2, {@code Char}). */
public final class XmlChars {

    /** By character, which of ASCII is written as it is. */
    private static final boolean[] PLAIN = new boolean[0x80];

    static {
        Arrays.fill(PLAIN, ' ', PLAIN.length, true);
        for (char special : "&<>\"".toCharArray()) {
            PLAIN[special] = false;
        }
    }

    private XmlChars() {}

    /**
     * Finds the first character that XML 1.0 cannot hold, not even as a reference: a control other than tab, line feed and
     * carriage return, a surrogate without its partner, U+FFFE or U+FFFF.
     *
     * @param text the text to search
     * @return the character's index, or -1 if the whole text can be written
     */
    public static int indexOfIllegal(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= Character.MIN_SURROGATE) {
                if (Character.isHighSurrogate(c)
                        && i + 1 < text.length()
                        && Character.isLowSurrogate(text.charAt(i + 1))) {
                    i++;
                } else if (!isLegal(c)) {
                    return i;
                }
            }
        }
        return -1;
    }

    /**
     * Finds the first surrogate without its partner, which no encoding of Unicode can hold.
     *
     * @param text the text to search
     * @return the surrogate's index, or -1 if there is none
     */
    public static int indexOfLoneSurrogate(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Finds where a text is more than itself in XML: the first character that is to be escaped in an attribute or in text, that is
     * beyond ASCII, or that XML cannot hold.
     *
     * @param text the text to search
     * @param from the index to begin at
     * @return the character's index, or the text's length
     */
    static int endOfPlain(String text, int from) {
        int index = from;
        while (index < text.length() && isPlain(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c];
    }

    /** Whether this one UTF-16 unit stands for a character of XML by itself, which no surrogate does. */
    static boolean isLegal(char c) {
        return c >= ' ' ? !Character.isSurrogate(c) && c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
    }

    /** Whether XML can hold this character. */
    static boolean isLegal(int character) {
        return character >= Character.MIN_SUPPLEMENTARY_CODE_POINT
                ? character <= Character.MAX_CODE_POINT
                : isLegal((char) character);
    }
}
