package io.rcml.internal.http;

import io.rcml.internal.config.Key;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the headers in which proxies say what they forward. A chain of proxies writes a few hundred characters; what is far longer
 * is a client's, and refused before anybody looks at it.
 */
final class ProxyHeaders {

    private static final int LONGEST = 4096;
    private static final int MOST_ELEMENTS = 32;

    private ProxyHeaders() {}

    /**
     * The lines of a header.
     *
     * @throws BadRequestException if they are too long
     */
    static List<String> lines(Origin origin, String header) {
        List<String> lines = origin.headers(header);
        long length = 0;
        for (String line : lines) {
            length += line.length();
        }
        if (length > LONGEST) {
            throw unreadable(header, "is longer than " + LONGEST + " characters");
        }
        return lines;
    }

    /**
     * The elements of a header that says one thing in each, which may be in one line or several, each by another proxy: that of the
     * nearest one is the last.
     *
     * @throws BadRequestException if there are too many, or they are too long
     */
    static List<String> elements(Origin origin, String header) {
        List<String> elements = new ArrayList<>();
        for (String line : lines(origin, header)) {
            int begin = 0;
            while (begin <= line.length()) {
                int comma = line.indexOf(',', begin);
                int end = comma < 0 ? line.length() : comma;
                String element = line.substring(begin, end).strip();
                if (!element.isEmpty()) {
                    elements.add(element);
                }
                begin = end + 1;
            }
        }
        requireFew(header, elements);
        return elements;
    }

    /**
     * Requires that a header has no more elements than any chain of proxies writes.
     *
     * @throws BadRequestException if there are more
     */
    static void requireFew(String header, List<?> elements) {
        if (elements.size() > MOST_ELEMENTS) {
            throw unreadable(header, "has more than " + MOST_ELEMENTS + " elements");
        }
    }

    /** The refusal of a header that nobody can rely on. */
    static BadRequestException unreadable(String header, String reason) {
        return new BadRequestException("The request's " + header + " header " + reason
                + ", so nobody can tell to which URL it came; let the proxy replace what clients send, or configure "
                + Key.BASE_URL);
    }

    /** An address, IPv6 without its brackets. */
    static String withoutPort(String address) {
        int bracket = address.indexOf(']');
        if (address.startsWith("[") && bracket > 0) {
            return address.substring(1, bracket);
        }
        int colon = address.indexOf(':');
        return colon >= 0 && colon == address.lastIndexOf(':') ? address.substring(0, colon) : address;
    }
}
