package io.rcml.simulator.internal.document;

import java.util.Locale;

/** Text from outside, made fit for one line of a ladder or a message. */
public final class Line {

    private static final int LONGEST = 500;

    private Line() {}

    /** The text with what is invisible escaped, cut after 500 characters. */
    public static String of(String text) {
        StringBuilder line = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(character -> append(line, character));
        return text.codePointCount(0, text.length()) > LONGEST
                ? line.append("...").toString()
                : line.toString();
    }

    private static void append(StringBuilder line, int character) {
        switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.SURROGATE,
                    Character.UNASSIGNED -> line.append(String.format(Locale.ROOT, "\\u%04x", character));
            default -> line.appendCodePoint(character);
        }
    }
}
