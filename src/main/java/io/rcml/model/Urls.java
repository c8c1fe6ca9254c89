package io.rcml.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What is wrong with a URL, in words that finish the sentence "Dial action …". */
final class Urls {

    // Of XML Schema: what has no complaint, and a little more.
    private static final String ANY = "[!#-;=?-\\[\\]_a-z~]*";
    static final String ABSOLUTE_PATTERN = "[hH][tT][tT][pP][sS]?://[!$-.0-;=@-\\[\\]_a-z~]" + ANY;
    static final String PATTERN = ABSOLUTE_PATTERN + "|[!$-.0-9;=@-Z_a-z~]+([/?#]" + ANY + ")?|[/?#]" + ANY;

    private static final Pattern UNDERSCORED = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*(:[0-9]{1,5})?");

    private Urls() {}

    static @Nullable String complaint(String url) {
        URI uri = parse(url);
        if (uri == null || url.isBlank()) {
            return "must be a URL, with spaces, quotes and all beyond ASCII percent-encoded";
        }
        return uri.isAbsolute() ? complaintUnlessAbsolute(url) : null;
    }

    static @Nullable String complaintUnlessAbsolute(String url) {
        URI uri = parse(url);
        return uri != null && isHttp(uri) && hasHost(uri)
                ? null
                : "must be an absolute http or https URL in ASCII, such as https://app.example.com/calls";
    }

    /** Host names with an underscore are none to java.net.URI, and common inside of clusters. */
    private static boolean hasHost(URI uri) {
        String authority = uri.getRawAuthority();
        return uri.getHost() != null
                || (authority != null && UNDERSCORED.matcher(authority).matches());
    }

    private static boolean isHttp(URI uri) {
        return "http".equalsIgnoreCase(uri.getScheme()) || "https".equalsIgnoreCase(uri.getScheme());
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
