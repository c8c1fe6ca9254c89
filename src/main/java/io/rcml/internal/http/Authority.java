package io.rcml.internal.http;

/** A host, with or without a port, as URLs and headers have them. */
final class Authority {

    private static final int LONGEST_HOST = 255;
    private static final int MOST_PORT = 65535;
    private static final int MOST_DIGITS = 5;

    private Authority() {}

    /** Of a host and port, without the default port, which servers report where none was named, and which is another for TLS. */
    static String of(String scheme, String host, int port) {
        String bracketed = host.indexOf(':') >= 0 && !host.startsWith("[") ? '[' + host + ']' : host;
        return withoutDefaultPort(scheme, bracketed + ':' + port);
    }

    static String withoutDefaultPort(String scheme, String authority) {
        String port = scheme.equals("https") ? ":443" : ":80";
        return authority.endsWith(port) ? authority.substring(0, authority.length() - port.length()) : authority;
    }

    /** Whether a URL may have it. */
    static boolean is(String authority) {
        int port = portAt(authority);
        return isHost(port < 0 ? authority : authority.substring(0, port))
                && (port < 0 || Integer.parseInt(authority, port + 1, authority.length(), 10) <= MOST_PORT);
    }

    /** Where the colon before the port is; -1 if there is none. */
    static int portAt(String authority) {
        int at = authority.length();
        while (at > 0 && authority.length() - at <= MOST_DIGITS && isDigit(authority.charAt(at - 1))) {
            at--;
        }
        int digits = authority.length() - at;
        return digits >= 1 && digits <= MOST_DIGITS && at > 0 && authority.charAt(at - 1) == ':' ? at - 1 : -1;
    }

    private static boolean isHost(String host) {
        return !host.isEmpty()
                && host.length() <= LONGEST_HOST
                && (host.charAt(0) == '[' ? isIpv6(host) : isName(host));
    }

    private static boolean isIpv6(String host) {
        int end = host.length() - 1;
        boolean inside = end > 1 && host.charAt(end) == ']';
        for (int i = 1; inside && i < end; i++) {
            char c = host.charAt(i);
            inside = isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F') || c == ':' || c == '.';
        }
        return inside;
    }

    /** Letters and digits at both ends, dots, hyphens and underscores between them, and perhaps the dot of the root. */
    private static boolean isName(String host) {
        String name = host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
        boolean plain =
                !name.isEmpty() && isLetterOrDigit(name.charAt(0)) && isLetterOrDigit(name.charAt(name.length() - 1));
        for (int i = 0; plain && i < name.length(); i++) {
            char c = name.charAt(i);
            plain = isLetterOrDigit(c) || c == '.' || c == '_' || c == '-';
        }
        return plain;
    }

    private static boolean isLetterOrDigit(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || isDigit(c);
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
