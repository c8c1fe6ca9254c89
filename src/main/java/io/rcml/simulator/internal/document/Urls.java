package io.rcml.simulator.internal.document;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The URLs of documents. */
public final class Urls {

    private static final Pattern LONG_WORD = Pattern.compile("([A-Za-z0-9_-]{4})[A-Za-z0-9_-]{36,}");

    private Urls() {}

    public static boolean isAbsolute(String url) {
        String lower = url.toLowerCase(Locale.ROOT);
        return lower.startsWith("http://") || lower.startsWith("https://");
    }

    /** The URL that one written in a document leads to; as it is written, if it is none. */
    public static String resolve(String document, String written) {
        String url = written.trim();
        if (isAbsolute(url)) {
            return url;
        }
        Optional<URI> base = read(document);
        Optional<URI> reference = read(url);
        if (base.isEmpty() || reference.isEmpty()) {
            return url;
        }
        // java.net.URI takes the last segment away from a base when what is resolved is a query alone
        return url.startsWith("?")
                ? document.replaceFirst("[?#].*", "") + url
                : base.get().resolve(reference.get()).toString();
    }

    /** The URL of a path below an application's root. */
    public static String below(String root, String path) {
        if (path.isEmpty() || isAbsolute(path)) {
            return path.isEmpty() ? root : path;
        }
        String folder = root.endsWith("/") ? root.substring(0, root.length() - 1) : root;
        return folder + (path.startsWith("/") || path.startsWith("?") ? path : '/' + path);
    }

    public static Optional<URI> read(String url) {
        try {
            return Optional.of(new URI(url));
        } catch (URISyntaxException notAUrl) {
            return Optional.empty(); // whoever asks records what was wrong with it
        }
    }

    /** The path with the query, as it is shown in a ladder: words that only machines read, such as a link's token, are cut. */
    public static String shown(String url) {
        return LONG_WORD.matcher(pathAndQuery(url)).replaceAll("$1…");
    }

    private static String pathAndQuery(String url) {
        return read(url)
                .filter(URI::isAbsolute)
                .map(uri -> (uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath())
                        + (uri.getRawQuery() == null ? "" : '?' + uri.getRawQuery()))
                .orElse(url);
    }
}
