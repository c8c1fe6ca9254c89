package io.rcml.xml;

import java.util.Locale;

/** Which characters XML 1.0 can hold (XML 1.0, production 2, {@code Char}). */
public final class XmlChars {

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
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (!isLegal(c)) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Names a character the way Unicode does, so that what cannot be printed can still be reported.
     *
     * @param c the character
     * @return {@code U+} and at least four hexadecimal digits
     */
    public static String name(char c) {
        return String.format(Locale.ROOT, "U+%04X", (int) c);
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

    /** Whether this one UTF-16 unit stands for a character of XML by itself, which no surrogate does. */
    static boolean isLegal(char c) {
        return c >= ' ' ? !Character.isSurrogate(c) && c < '\uFFFE' : c == '\t' || c == '\n' || c == '\r';
    }
}
