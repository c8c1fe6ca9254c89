package io.rcml.model;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** What is wrong with a URL, in words that finish the sentence "Dial action …". */
final class Urls {

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
        return uri != null && isHttp(uri) && uri.getHost() != null
                ? null
                : "must be an absolute http or https URL, such as https://app.example.com/calls";
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
