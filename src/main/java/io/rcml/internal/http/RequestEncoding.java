package io.rcml.internal.http;

import jakarta.servlet.ServletRequest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The character encoding of the parameters of requests. */
public final class RequestEncoding {

    private RequestEncoding() {}

    /**
     * Has the server read parameters as UTF-8, unless the request itself names another encoding: CallAPI sends UTF-8 without saying so,
     * where servlets would assume ISO 8859-1. The request is not asked for its encoding, for which Tomcat takes its content type apart,
     * at more cost than all else that happens to a request here. Where a filter has named one before, servers differ in which they
     * take.
     *
     * @param request the request, of which no parameter has been read
     */
    public static void assumeUtf8(ServletRequest request) {
        String type = request.getContentType();
        if (type != null && namesAnother(type)) {
            return;
        }
        try {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e); // every JVM has UTF-8
        }
    }

    private static boolean namesAnother(String contentType) {
        int end = contentType.indexOf(';');
        if (end < 0) {
            return false;
        }
        String parameters = contentType.substring(end + 1).strip();
        return !parameters.equalsIgnoreCase("charset=UTF-8")
                && parameters.toLowerCase(Locale.ROOT).contains("charset");
    }
}
