package io.rcml.simulator.internal.verbs;

import io.rcml.simulator.internal.document.Node;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whom a noun dials.
 *
 * @param noun as it is written
 * @param name a Client's name, a Number's number, a Sip's URI, without headers
 * @param sipHeaders the custom headers behind the name, by name
 */
record Target(Node noun, String name, Map<String, String> sipHeaders) {

    private static final String CLIENT = "client:";

    static Target of(Node noun) {
        boolean named = !noun.children("Video").isEmpty() || noun.text().isEmpty();
        String address = named ? noun.filled("name").orElse(noun.text()) : noun.text();
        int mark = address.indexOf('?');
        return mark < 0
                ? new Target(noun, address, Map.of())
                : new Target(
                        noun, address.substring(0, mark).trim(), headers(address.substring(mark + 1), !isSip(noun)));
    }

    /** What stands as text in a Dial: a number, or a client's name behind {@code client:}. */
    static Target ofText(Node dial) {
        String text = dial.text();
        boolean client = text.regionMatches(true, 0, CLIENT, 0, CLIENT.length());
        String name = client ? text.substring(CLIENT.length()) : text;
        return of(new Node(client ? "Client" : "Number", Map.of(), name, List.of()));
    }

    /** Whether there is a Video in a noun without a name, on which the platform's code stumbles. */
    static boolean lacksName(Node noun) {
        return !noun.children("Video").isEmpty() && noun.filled("name").isEmpty();
    }

    boolean isSip() {
        return isSip(noun);
    }

    private static boolean isSip(Node noun) {
        return noun.name().equals("Sip") || noun.name().equals("Uri");
    }

    /** Split on {@code &}, each at its last {@code =}; a name without {@code X-} gets it. */
    private static Map<String, String> headers(String list, boolean custom) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String header : list.split("&", -1)) {
            int equals = header.lastIndexOf('=');
            String name = (equals < 0 ? header : header.substring(0, equals)).trim();
            if (!name.isEmpty()) {
                boolean prefixed = !custom || name.regionMatches(true, 0, "X-", 0, 2);
                headers.put(prefixed ? name : "X-" + name, equals < 0 ? "" : decoded(header.substring(equals + 1)));
            }
        }
        return Collections.unmodifiableMap(headers);
    }

    private static String decoded(String value) {
        boolean encoded = value.matches("([^%]|%[0-9A-Fa-f]{2})*");
        return encoded ? URLDecoder.decode(value.replace("+", "%2B"), StandardCharsets.UTF_8) : value;
    }
}
