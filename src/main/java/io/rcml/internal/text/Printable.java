package io.rcml.internal.text;

import java.util.Locale;

/** Text from outside, made fit for a log line or a message. */
public final class Printable {

    private static final int LIMIT = 200;
    private static final int LOOKED_AT = 1_000;

    private Printable() {}

    /**
     * Makes a text fit.
     *
     * @param text the text
     * @return the text on one line, invisible characters escaped, the tokens of links hidden, cut after 200 characters
     */
    public static String of(String text) {
        // Looked at before it is cut, as what is left of a token says much of it.
        String shown = LinkSecrets.hiddenIn(text.substring(0, Math.min(text.length(), LOOKED_AT)));
        int end = shown.length() > LIMIT ? shown.offsetByCodePoints(0, shown.codePointCount(0, LIMIT)) : shown.length();
        StringBuilder printable = new StringBuilder(end);
        shown.substring(0, end).codePoints().forEach(character -> append(printable, character));
        boolean isCut = end < shown.length() || text.length() > LOOKED_AT;
        return isCut ? printable.append('…').toString() : printable.toString();
    }

    /**
     * Makes a text fit, in quotes.
     *
     * @param text the text
     * @return the text as {@link #of} makes it, in quotes
     */
    public static String quoted(String text) {
        return '"' + of(text) + '"';
    }

    /**
     * Names a character the way Unicode does, so that what cannot be printed can still be reported.
     *
     * @param character the character, or half a surrogate pair
     * @return {@code U+} and at least four hexadecimal digits
     */
    public static String name(int character) {
        return String.format(Locale.ROOT, "U+%04X", character);
    }

    /**
     * Tells whether a text needs no escaping.
     *
     * @param text the text
     * @return whether it shows as it is: nothing in it moves the cursor, hides, or reverses what follows
     */
    public static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~') {
                return text.codePoints().allMatch(Printable::isVisible);
            }
        }
        return true;
    }

    private static void append(StringBuilder printable, int character) {
        switch (character) {
            case '\r' -> printable.append("\\r");
            case '\n' -> printable.append("\\n");
            case '\t' -> printable.append("\\t");
            default -> {
                if (isVisible(character)) {
                    printable.appendCodePoint(character);
                } else {
                    printable.append(String.format("\\u%04x", character));
                }
            }
        }
    }

    private static boolean isVisible(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }
}
