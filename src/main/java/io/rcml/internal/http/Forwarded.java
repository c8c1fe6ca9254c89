package io.rcml.internal.http;

import java.util.ArrayList;
import java.util.List;

/** Reads the headers in which proxies say what they forward. */
final class Forwarded {

    private Forwarded() {}

    /** The elements of a header, which may be in one line or several, each by another proxy: that of the nearest one is the last. */
    static List<String> elements(Origin origin, String header) {
        List<String> elements = new ArrayList<>();
        for (String line : origin.headers(header)) {
            for (String element : line.split(",", -1)) {
                if (!element.isBlank()) {
                    elements.add(element.strip());
                }
            }
        }
        return elements;
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
