package io.rcml.rest;

import io.rcml.internal.text.Forms;
import io.rcml.internal.text.Printable;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the API is, without its version. Immutable. */
final class BaseUrl {

    private static final String VERSION = "/2012-04-24";
    private static final Pattern PARTS = Pattern.compile("(.*?)(?:" + VERSION + "(?:/Accounts(?:/([^/]+))?)?)?/*");
    private static final Pattern USER = Pattern.compile("//[^/]*@");

    private final String url;
    private final @Nullable String account;

    private BaseUrl(String url, @Nullable String account) {
        this.url = url;
        this.account = account;
    }

    static BaseUrl of(@Nullable String url) {
        String wrong = url == null ? "it is null" : wrong(url);
        if (url == null || !wrong.isEmpty()) {
            // What stands before an @ may be a password.
            String shown =
                    url == null ? "null" : USER.matcher(Printable.quoted(url)).replaceAll("//…@");
            throw new IllegalArgumentException("CallApi baseUrl must be the http or https URL of the platform's API,"
                    + " such as https://platform.example.com/call, without user, query and fragment, not " + shown
                    + (url == null ? "" : ": " + wrong));
        }
        Matcher parts = PARTS.matcher(url);
        if (!parts.matches()) {
            throw new IllegalStateException(url); // which no text without line ends does
        }
        String named = parts.group(2);
        return new BaseUrl(parts.group(1), named == null ? null : Forms.decode(named));
    }

    /** What is wrong with it, by name; empty if nothing is. */
    private static String wrong(String url) {
        URI uri;
        try {
            uri = new URI(url);
        } catch (URISyntaxException notAUrl) {
            return "it is no URL";
        }
        if (!"http".equalsIgnoreCase(uri.getScheme()) && !"https".equalsIgnoreCase(uri.getScheme())) {
            return uri.getScheme() == null ? "it has no scheme" : "its scheme is " + Printable.of(uri.getScheme());
        }
        if (uri.getRawUserInfo() != null) {
            return "it has a user";
        }
        if (uri.getHost() == null) {
            return "it has no host";
        }
        if (uri.getRawQuery() != null) {
            return "it has a query";
        }
        if (uri.getRawFragment() != null) {
            return "it has a fragment";
        }
        return url.chars().anyMatch(c -> c >= 0x80) ? "it has characters beyond ASCII, which must be encoded" : "";
    }

    /** The account that it names; null if it names none. */
    @Nullable
    String account() {
        return account;
    }

    /**
     * Requires that it names no other account.
     *
     * @throws IllegalStateException if it does
     */
    void requireAccount(String accountSid) {
        if (account != null && !account.equals(accountSid)) {
            throw new IllegalStateException("CallApi baseUrl names the account " + Printable.of(account)
                    + ", and accountSid is " + Printable.of(accountSid)
                    + "; leave the account out of the URL, or give both the same");
        }
    }

    /** The URL of something that belongs to an account, with the query if there is one. */
    URI of(String accountSid, String path, Fields query) {
        String resource = url + VERSION + "/Accounts/" + Forms.encode(accountSid) + path;
        return URI.create(query.isEmpty() ? resource : resource + '?' + query.encoded());
    }

    @Override
    public String toString() {
        return url;
    }
}
