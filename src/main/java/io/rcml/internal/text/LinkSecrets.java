package io.rcml.internal.text;

import java.util.regex.Pattern;

/** Text that may quote a signed link, made fit for a log or a message: whoever has a link's token can use the link. */
public final class LinkSecrets {

    // The mark between a path and its token, encoded or not, and again, if the URL is a parameter of another one.
    private static final Pattern TOKEN = Pattern.compile("(~|%(?:25)*7[Ee])[A-Za-z0-9_-]{20,}");

    private LinkSecrets() {}

    /**
     * Hides tokens.
     *
     * @param text the text, with any number of links in it
     * @return the text with an ellipsis in place of each token, and of what is as long as a part of one
     */
    public static String hiddenIn(String text) {
        return TOKEN.matcher(text).replaceAll("$1…");
    }
}
