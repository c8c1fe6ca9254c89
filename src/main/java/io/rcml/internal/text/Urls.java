package io.rcml.internal.text;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is wrong with a URL that the platform is given, in words that finish the sentence "Dial action …": the one rule for documents
 * and for the REST API.
 */
public final class Urls {

    // Of XML Schema: what has no complaint, and a little more.
    private static final String ANY = "[!#-;=?-\\[\\]_a-z~]*";
    public static final String ABSOLUTE_PATTERN = "[hH][tT][tT][pP][sS]?://[!$-.0-;=@-\\[\\]_a-z~]" + ANY;
    public static final String PATTERN = ABSOLUTE_PATTERN + "|[!$-.0-9;=@-Z_a-z~]+([/?#]" + ANY + ")?|[/?#]" + ANY;

    private static final Pattern UNDERSCORED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(:[0-9]{1,5})?");

    private static final boolean[] IN_PORT = digits();
    private static final boolean[] IN_HOST = lettersDigitsAnd("._-");
    private static final boolean[] ANYWHERE = lettersDigitsAnd("-_.~!$&'()*+,;:=@/?");

    private Urls() {}

    /** Of an http or https URL, or one that is relative. */
    public static @Nullable String complaint(String url) {
        if (isCommon(url)) {
            return null;
        }
        URI uri = parse(url);
        if (uri == null || url.isBlank()) {
            return "must be a URL, with spaces, quotes and all beyond ASCII percent-encoded";
        }
        return uri.isAbsolute() ? complaintUnlessAbsolute(url) : null;
    }

    /** Of an http or https URL with a host, for what the platform resolves against nothing. */
    public static @Nullable String complaintUnlessAbsolute(String url) {
        if (isCommonAbsolute(url)) {
            return null;
        }
        URI uri = parse(url);
        return uri != null && BaseUrls.isHttp(uri) && hasHost(uri)
                ? null
                : "must be an absolute http or https URL in ASCII, such as https://app.example.com/calls";
    }

    /**
     * Whether a URL is one of those that most are, with no complaint that java.net.URI would have to find: it is absolute, or a path
     * from the root, and made of characters that any part of a URL may have.
     */
    private static boolean isCommon(String url) {
        return isCommonAbsolute(url)
                || (url.startsWith("/") && !url.startsWith("//") && endOf(ANYWHERE, url, 0) == url.length());
    }

    private static boolean isCommonAbsolute(String url) {
        int host = url.startsWith("https://") ? 8 : url.startsWith("http://") ? 7 : 0;
        int end = endOf(IN_HOST, url, host);
        if (host == 0 || end == host || "._-".indexOf(url.charAt(host)) >= 0) {
            return false;
        }
        if (end < url.length() && url.charAt(end) == ':') {
            int port = end + 1;
            end = endOf(IN_PORT, url, port);
            if (end == port || end - port > 5) {
                return false;
            }
        }
        return end == url.length()
                || ((url.charAt(end) == '/' || url.charAt(end) == '?') && endOf(ANYWHERE, url, end) == url.length());
    }

    private static boolean[] digits() {
        boolean[] table = new boolean[0x80];
        Arrays.fill(table, '0', '9' + 1, true);
        return table;
    }

    private static boolean[] lettersDigitsAnd(String others) {
        boolean[] table = digits();
        Arrays.fill(table, 'A', 'Z' + 1, true);
        Arrays.fill(table, 'a', 'z' + 1, true);
        for (int i = 0; i < others.length(); i++) {
            table[others.charAt(i)] = true;
        }
        return table;
    }

    private static int endOf(boolean[] characters, String url, int from) {
        int end = from;
        while (end < url.length() && url.charAt(end) < characters.length && characters[url.charAt(end)]) {
            end++;
        }
        return end;
    }

    /** Host names with an underscore are none to java.net.URI, and common inside of clusters. */
    private static boolean hasHost(URI uri) {
        String authority = uri.getRawAuthority();
        return uri.getHost() != null
                || (authority != null && UNDERSCORED.matcher(authority).matches());
    }

    private static @Nullable URI parse(String url) {
        if (!url.chars().allMatch(c -> c < 0x80)) {
            return null; // java.net.URI would take it, but no URL on the wire holds it
        }
        try {
            return new URI(url);
        } catch (URISyntaxException notAUrl) {
            return null; // the caller's message repeats the value and says what would be right
        }
    }
}
