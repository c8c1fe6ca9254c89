package io.rcml.internal.http;

import io.rcml.internal.config.Key;
import io.rcml.internal.text.Printable;

/**
 * A request as its client sent it: from where, and to which application. What a proxy says has not been checked yet.
 *
 * @param client the client's address
 * @param scheme the URL's scheme
 * @param authority the URL's host, and its port if that was said
 * @param path the path of the application's root in the URL: its context path, or what a proxy says in place of it
 */
record ClientView(String client, String scheme, String authority, String path) {

    /** The address of a client that nobody names, which is none. */
    static final String UNKNOWN = "unknown";

    /** As the request itself shows it. */
    static ClientView direct(Origin origin) {
        return new ClientView(
                origin.remoteAddress(),
                origin.scheme(),
                Authority.of(origin.scheme(), origin.host(), origin.port()),
                origin.contextPath());
    }

    /** For a proxy that says no scheme: nobody serves http on the port of https, so what came to that port came by https. */
    ClientView withSchemeOfPort() {
        return authority.endsWith(":443") ? new ClientView(client, "https", authority, path) : this;
    }

    /** Whether two are of the same client and of the same URL, which the scheme's own port does not change. */
    boolean agrees(ClientView other) {
        return client.equals(other.client)
                && scheme.equals(other.scheme)
                && usualAuthority().equals(other.usualAuthority())
                && path.equals(other.path);
    }

    private String usualAuthority() {
        return Authority.withoutDefaultPort(scheme, authority);
    }

    /**
     * The URL of the application's root, without a slash at its end.
     *
     * @param contextPath the path that needs no check, as the application has it
     * @throws BadRequestException if it is none
     */
    String root(String contextPath) {
        if (!Authority.is(authority) || !(scheme.equals("http") || scheme.equals("https"))) {
            throw new BadRequestException("The request came to " + Printable.quoted(scheme + "://" + authority)
                    + ", which is no public URL; configure " + Key.BASE_URL);
        }
        return scheme + "://" + usualAuthority() + (path.equals(contextPath) ? path : prefix());
    }

    private String prefix() {
        String prefix = path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
        for (int begin = 0; begin < prefix.length(); ) {
            int slash = prefix.indexOf('/', begin + 1);
            int end = slash < 0 ? prefix.length() : slash;
            if (prefix.charAt(begin) != '/' || !isSegment(prefix.substring(begin + 1, end))) {
                throw new BadRequestException("The request's X-Forwarded-Prefix is " + Printable.quoted(path)
                        + ", which is no plain path; have the proxy send one such as /phone, or configure "
                        + Key.BASE_URL);
            }
            begin = end;
        }
        return prefix;
    }

    /** What stands for itself in every URL, and is no dot segment. */
    private static boolean isSegment(String segment) {
        boolean plain = !segment.isEmpty() && !segment.equals(".") && !segment.equals("..");
        for (int i = 0; plain && i < segment.length(); i++) {
            char c = segment.charAt(i);
            plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || "-._~".indexOf(c) >= 0;
        }
        return plain;
    }
}
