package io.rcml.internal.text;

import java.util.regex.Pattern;

/** Text that may quote a signed link, made fit for a log or a message: whoever has a link's token can use the link. */
public final class LinkSecrets {

    // The mark between a path and its token, encoded or not, and again, if the URL is a parameter of another one.
    private static final String MARK = "(~|%(?:25)*7[Ee])";
    private static final Pattern TOKEN = Pattern.compile(MARK + "[A-Za-z0-9_-]{20,}");
    // In a path, a token ends with its segment at the latest, so what somebody made of one is hidden, too.
    private static final Pattern END_OF_SEGMENT = Pattern.compile(MARK + "[^/?]{20,}");

    private LinkSecrets() {}

    /**
     * Hides tokens in a text.
     *
     * @param text the text, with any number of links in it
     * @return the text with an ellipsis in place of each token, and of anything as long as a part of one
     */
    public static String hiddenIn(String text) {
        return TOKEN.matcher(text).replaceAll("$1…");
    }

    /**
     * Hides tokens in a path, whole or damaged.
     *
     * @param path the path, raw or decoded
     * @return the path with a tilde and an ellipsis in place of each mark and all that follows it in its segment
     */
    public static String hiddenInPath(String path) {
        return END_OF_SEGMENT.matcher(path).replaceAll("~…");
    }
}
