package io.rcml.model;

import io.rcml.internal.text.Printable;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a text that becomes part of a line of a SIP message, an e-mail or a request: a line end in it would begin a
 * line that nobody meant to write.
 */
final class Lines {

    // Of XML Schema.
    static final String PATTERN = "\\P{Cc}*";
    static final String FILLED_PATTERN = " *[^\\p{Cc} ]\\P{Cc}*";

    private Lines() {}

    /** Words that finish the sentence "Dial callerId …", or null. */
    static @Nullable String complaint(String text) {
        return indexOfControl(text) < 0 ? null : "must hold no control character";
    }

    /** Refuses control characters without repeating the text, which may be a password. */
    static void require(ElementType owner, Object what, String text, String why) {
        int index = indexOfControl(text);
        if (index >= 0) {
            throw new IllegalArgumentException(owner + " " + what + " holds " + Printable.name(text.charAt(index))
                    + " at index " + index + ", a control character, " + why + "; remove it");
        }
    }

    private static int indexOfControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return i;
            }
        }
        return -1;
    }
}
