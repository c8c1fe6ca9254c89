package io.rcml.internal.text;

import java.net.URI;
import java.net.URISyntaxException;

/** URLs that others extend at their end. */
public final class BaseUrls {

    private BaseUrls() {}

    /**
     * Whether a text is one.
     *
     * @param url the text
     * @return whether it is an absolute http or https URL without user, query and fragment
     */
    public static boolean is(String url) {
        try {
            URI uri = new URI(url);
            return isHttp(uri)
                    && uri.getHost() != null
                    && uri.getRawUserInfo() == null
                    && uri.getRawQuery() == null
                    && uri.getRawFragment() == null;
        } catch (URISyntaxException notAUrl) {
            return false; // the callers' messages repeat the text
        }
    }

    static boolean isHttp(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
    }
}
