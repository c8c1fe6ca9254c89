package io.rcml.internal.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The header {@code Forwarded} (RFC 7239), an element for each proxy. One line is read in one go, each character once. Beyond the
 * grammar it takes what proxies write: ports and brackets without quotes, and blanks around commas and semicolons.
 */
final class ForwardedHeader {

    static final String NAME = "Forwarded";

    private final String line;
    private int at;

    private ForwardedHeader(String line) {
        this.line = line;
    }

    /**
     * The elements, each with its values by their names in lower case; that of the nearest proxy is the last.
     *
     * @throws BadRequestException if the header cannot be read, or only in several ways
     */
    private static List<Map<String, String>> elements(Origin origin) {
        List<Map<String, String>> elements = new ArrayList<>();
        for (String line : ProxyHeaders.lines(origin, NAME)) {
            new ForwardedHeader(line).read(elements);
        }
        ProxyHeaders.requireFew(NAME, elements);
        return elements;
    }

    /** Whether a proxy, or whoever claims to be one, has written it. */
    static boolean isIn(Origin origin) {
        return !elements(origin).isEmpty();
    }

    /** The view of the outermost trusted proxy. What it does not say, the next one does, or else the request itself. */
    static ClientView view(Origin origin, AddressRanges trusted) {
        List<Map<String, String>> elements = elements(origin);
        ClientView view = ClientView.direct(origin);
        boolean proto = false;
        for (int i = elements.size() - 1; i >= 0 && trusted.contains(view.client()); i--) {
            Map<String, String> element = elements.get(i);
            proto |= element.containsKey("proto");
            view = new ClientView(
                    ProxyHeaders.withoutPort(element.getOrDefault("for", ClientView.UNKNOWN)),
                    element.getOrDefault("proto", view.scheme()).toLowerCase(Locale.ROOT),
                    element.getOrDefault("host", view.authority()),
                    view.path());
        }
        return proto ? view : view.withSchemeOfPort();
    }

    private void read(List<Map<String, String>> elements) {
        Map<String, String> element = new HashMap<>();
        skipBlanks();
        while (at < line.length()) {
            if (line.charAt(at) != ',' && line.charAt(at) != ';') {
                pair(element);
            }
            skipBlanks();
            boolean ends = at == line.length() || line.charAt(at) == ',';
            if (!ends && line.charAt(at) != ';') {
                throw malformed();
            }
            at++;
            if (ends && !element.isEmpty()) {
                elements.add(element);
                element = new HashMap<>();
            }
            skipBlanks();
        }
        if (!element.isEmpty()) {
            elements.add(element); // behind it stood a semicolon
        }
    }

    private void pair(Map<String, String> element) {
        int begin = at;
        while (at < line.length() && isOfName(line.charAt(at))) {
            at++;
        }
        String name = line.substring(begin, at).toLowerCase(Locale.ROOT);
        if (name.isEmpty() || at == line.length() || line.charAt(at) != '=') {
            throw malformed();
        }
        at++;
        String value = at < line.length() && line.charAt(at) == '"' ? quoted() : plain();
        if (element.put(name, value) != null) {
            throw ProxyHeaders.unreadable(NAME, "says " + name + " twice in one element");
        }
    }

    private String plain() {
        int begin = at;
        while (at < line.length() && line.charAt(at) > ' ' && ",;\"".indexOf(line.charAt(at)) < 0) {
            at++;
        }
        if (at == begin) {
            throw malformed();
        }
        return line.substring(begin, at);
    }

    private String quoted() {
        StringBuilder value = new StringBuilder();
        for (at++; at < line.length(); at++) {
            char c = line.charAt(at);
            if (c == '"') {
                at++;
                return value.toString();
            }
            if (c == '\\' && ++at == line.length()) {
                break;
            }
            value.append(line.charAt(at));
        }
        throw ProxyHeaders.unreadable(NAME, "has a quote that does not end");
    }

    private void skipBlanks() {
        while (at < line.length() && (line.charAt(at) == ' ' || line.charAt(at) == '\t')) {
            at++;
        }
    }

    private BadRequestException malformed() {
        return ProxyHeaders.unreadable(NAME, "is not what RFC 7239 says from character " + (at + 1) + " on");
    }

    /** RFC 9110: what a token is made of. */
    private static boolean isOfName(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || "!#$%&'*+-.^_`|~".indexOf(c) >= 0;
    }
}
