package io.rcml.rest;

import io.rcml.internal.text.BaseUrls;
import io.rcml.internal.text.Forms;
import io.rcml.internal.text.Printable;
import java.net.URI;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where the API is, without its version. */
final class BaseUrl {

    private static final String VERSION = "/2012-04-24";
    private static final Pattern END = Pattern.compile("(" + VERSION + ")?/*$");
    private static final Pattern USER = Pattern.compile("//[^/]*@");

    private final String url;

    private BaseUrl(String url) {
        this.url = url;
    }

    static BaseUrl of(@Nullable String url) {
        if (url == null || !BaseUrls.is(url) || url.chars().anyMatch(c -> c >= 0x80)) {
            // What stands before an @ may be a password.
            String shown =
                    url == null ? "null" : USER.matcher(Printable.quoted(url)).replaceAll("//…@");
            throw new IllegalArgumentException("CallApi baseUrl must be the http or https URL of the platform's API,"
                    + " such as https://platform.example.com/call, without user, query and fragment, not " + shown);
        }
        return new BaseUrl(END.matcher(url).replaceFirst(""));
    }

    /** The URL of something that belongs to an account, in JSON. */
    URI of(String accountSid, String path, Fields query) {
        String resource = url + VERSION + "/Accounts/" + Forms.encode(accountSid) + path + ".json";
        return URI.create(query.isEmpty() ? resource : resource + '?' + query.encoded());
    }

    @Override
    public String toString() {
        return url;
    }
}
