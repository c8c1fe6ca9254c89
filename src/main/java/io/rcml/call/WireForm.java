package io.rcml.call;

import java.util.Locale;

/** How the platform spells its words: in lower case, with hyphens. */
final class WireForm {

    private WireForm() {}

    /** {@return a word as received, in that spelling} */
    static String of(String text) {
        return text.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
    }
}
