package io.rcml.internal.text;

import java.util.function.IntPredicate;

/** Text that may quote a signed link, made fit for a log or a message: whoever has a link's token can use the link. */
public final class LinkSecrets {

    /** So much of a token is no secret. */
    private static final int HARMLESS = 20;

    private LinkSecrets() {}

    /**
     * Hides tokens in a text.
     *
     * @param text the text, with any number of links in it
     * @return the text with an ellipsis in place of each token, and of anything as long as a part of one
     */
    public static String hiddenIn(String text) {
        return hidden(text, LinkSecrets::isOfToken, true);
    }

    /**
     * Hides tokens in a path, whole or damaged.
     *
     * @param path the path, raw or decoded
     * @return the path with a tilde and an ellipsis in place of each mark and all that follows it in its segment
     */
    public static String hiddenInPath(String path) {
        // A token ends with its segment at the latest, so what somebody made of one is hidden, too.
        return hidden(path, character -> character != '/' && character != '?', false);
    }

    private static String hidden(String text, IntPredicate secret, boolean keepsMark) {
        StringBuilder shown = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int begin = endOfMark(text, at);
            int end = begin;
            while (begin > at && end < text.length() && secret.test(text.charAt(end))) {
                end++;
            }
            if (end - begin < HARMLESS) {
                shown.append(text.charAt(at++));
            } else {
                shown.append(keepsMark ? text.substring(at, begin) : "~").append('…');
                at = end;
            }
        }
        return shown.toString();
    }

    /**
     * Where the mark ends that stands between a path and its token, encoded or not, and again, if the URL is a parameter of another one;
     * where it would begin, if there is none.
     */
    private static int endOfMark(String text, int begin) {
        if (text.charAt(begin) == '~') {
            return begin + 1;
        }
        int end = begin + 1;
        while (text.charAt(begin) == '%' && text.startsWith("25", end)) {
            end += 2;
        }
        boolean isMark = text.charAt(begin) == '%' && text.regionMatches(true, end, "7E", 0, 2);
        return isMark ? end + 2 : begin;
    }

    private static boolean isOfToken(int c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
    }
}
