package io.rcml.internal.text;

/** The halves of characters beyond U+FFFF, which are text only in pairs. */
final class Surrogates {

    private Surrogates() {}

    /** Where in a text half a pair stands alone, or -1. */
    static int lone(String text) {
        int at = 0;
        while (at < text.length()) {
            int character = text.codePointAt(at);
            if (character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE) {
                return at;
            }
            at += Character.charCount(character);
        }
        return -1;
    }
}
