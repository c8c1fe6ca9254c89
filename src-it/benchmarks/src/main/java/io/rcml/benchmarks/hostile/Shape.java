package io.rcml.benchmarks.hostile;

import java.util.HashMap;
import java.util.Map;

/**
 * A request of which one part is as large as it may be.
 *
 * @param name what that part is made of
 * @param path the path below the context path, as the client writes it
 * @param headers the headers
 * @param body the body; empty for GET
 * @param chunked whether the body does not say its length
 */
record Shape(String name, String path, Map<String, String> headers, String body, boolean chunked) {

    static final String CONTEXT = "/phone";
    static final String QUERY = "CallSid=CA1&AccountSid=AC1";
    static final String FORM = "application/x-www-form-urlencoded";

    /** Whether it has the form of a signature is what is looked at first. */
    private static final Map<String, String> USUAL = Map.of(
            "host", "app.example.com",
            "x-twilio-signature", "a".repeat(27) + '=',
            "authorization", "Basic YTpi");

    static Shape ofPath(String name, String path) {
        return new Shape(name, path, USUAL, "", false);
    }

    static Shape ofHeader(String name, String header, String value) {
        Map<String, String> headers = new HashMap<>(USUAL);
        headers.put(header.toLowerCase(java.util.Locale.ROOT), value);
        return new Shape(name, "/hotline/in", headers, "", false);
    }

    static Shape ofBody(String name, String path, String type, String body, boolean chunked) {
        Map<String, String> headers = new HashMap<>(USUAL);
        headers.put("content-type", type);
        return new Shape(name, path, headers, body, chunked);
    }

    String header(String header) {
        return headers.getOrDefault(header.toLowerCase(java.util.Locale.ROOT), "");
    }
}
