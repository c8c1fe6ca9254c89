package io.rcml.internal.servlet;

import jakarta.servlet.http.HttpServletRequest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** The character encoding of the parameters of requests. */
public final class RequestEncoding {

    private RequestEncoding() {}

    /**
     * Has the server read parameters as UTF-8, unless the request names another encoding, or the application one for all requests:
     * CallAPI sends UTF-8 without saying so, where servlets would assume ISO 8859-1. The server is not asked for the request's
     * encoding, since Tomcat then takes the content type apart, at more cost than all else that happens to a request here. Where a
     * filter has named an encoding before, servers differ in which they take.
     *
     * @param request the request; once a parameter of it has been read, this has no effect
     */
    public static void assumeUtf8(HttpServletRequest request) {
        if (request.getServletContext().getRequestCharacterEncoding() != null) {
            return;
        }
        String type = request.getContentType();
        if (type != null && mayNameAnother(type)) {
            return;
        }
        try {
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e); // every JVM has UTF-8
        }
    }

    private static boolean mayNameAnother(String contentType) {
        int end = contentType.indexOf(';');
        if (end < 0) {
            return false;
        }
        String parameters = contentType.substring(end + 1).strip();
        return !parameters.equalsIgnoreCase("charset=UTF-8")
                && parameters.toLowerCase(Locale.ROOT).contains("charset");
    }
}
