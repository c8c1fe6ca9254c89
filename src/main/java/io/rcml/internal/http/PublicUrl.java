package io.rcml.internal.http;

import io.rcml.internal.config.Key;
import io.rcml.internal.config.Settings;
import io.rcml.internal.text.BaseUrls;
import io.rcml.internal.text.MistakeException;
import io.rcml.internal.text.Printable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The URL of the application's root as the platform sees it: the configured one, or else that of a request, as trusted proxies
 * forwarded it.
 */
public final class PublicUrl {

    private static final Pattern HOST =
            Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?\\.?|\\[[0-9A-Fa-f:.]+]");
    private static final Pattern PORT = Pattern.compile(":([0-9]{1,5})\\z");
    private static final int MOST_PORT = 65535;
    private static final Pattern FORWARDED_PAIR = Pattern.compile("([A-Za-z]+)=(?:\"([^\"]*)\"|([^;,\\s\"]*))");

    private final @Nullable String configured;
    private final AddressRanges trusted;

    private PublicUrl(@Nullable String configured, AddressRanges trusted) {
        this.configured = configured;
        this.trusted = trusted;
    }

    /** Reads the configuration. */
    public static PublicUrl of(Settings settings) {
        return new PublicUrl(
                settings.read(Key.BASE_URL, PublicUrl::base).orElse(null),
                settings.read(Key.TRUSTED_PROXIES, AddressRanges::of).orElse(AddressRanges.NONE));
    }

    private static String base(String url) {
        if (!BaseUrls.is(url)) {
            throw new MistakeException(
                    "it is " + Printable.quoted(url) + ", which is not the URL of an application",
                    "give it the application's public root, such as https://app.example.com/phone, without user, query"
                            + " and fragment");
        }
        int end = url.length();
        while (url.charAt(end - 1) == '/') {
            end--;
        }
        return url.substring(0, end);
    }

    /** The address that a request comes from, as far as trusted proxies say. */
    public String client(Origin request) {
        return new ClientAddress(trusted).of(request);
    }

    /** The URL, if it is configured. */
    public Optional<String> configured() {
        return Optional.ofNullable(configured);
    }

    /**
     * The URL, without a slash at its end.
     *
     * @param request finds the current request, if there is one
     * @throws IllegalStateException if it is neither configured nor known from a request
     * @throws BadRequestException if the request came to what is no URL
     */
    public String get(Supplier<Optional<Origin>> request) {
        if (configured != null) {
            return configured;
        }
        Origin origin = request.get()
                .orElseThrow(() -> new IllegalStateException(
                        "There is no request from which to take this application's public URL; configure "
                                + Key.BASE_URL));
        return root(origin) + origin.contextPath();
    }

    private String root(Origin origin) {
        Seen seen = new Seen(origin.scheme(), authority(origin));
        if (trusted.contains(origin.remoteAddress())) {
            if (new ClientAddress(trusted).isContradiction(origin)) {
                throw new BadRequestException(
                        "The request's Forwarded and X-Forwarded-For contradict each other, so nobody can"
                                + " tell which of them a proxy wrote, and to which URL it came; let the proxy remove the other, or configure "
                                + Key.BASE_URL);
            }
            List<String> forwarded = Forwarded.elements(origin, "Forwarded");
            seen = forwarded.isEmpty() ? byXForwarded(origin, seen) : byForwarded(forwarded, seen);
        }
        if (!isAuthority(seen.authority) || !seen.scheme.matches("https?")) {
            throw new BadRequestException(
                    "The request came to " + Printable.quoted(seen.scheme + "://" + seen.authority)
                            + ", which is no public URL; configure " + Key.BASE_URL);
        }
        return seen.scheme + "://" + withoutDefaultPort(seen.scheme, seen.authority);
    }

    private static boolean isAuthority(String authority) {
        Matcher port = PORT.matcher(authority);
        boolean hasPort = port.find();
        return HOST.matcher(hasPort ? authority.substring(0, port.start()) : authority)
                        .matches()
                && (!hasPort || Integer.parseInt(port.group(1)) <= MOST_PORT);
    }

    /** RFC 7239: the outermost element that a trusted proxy wrote, the last being written by the nearest one. */
    private Seen byForwarded(List<String> elements, Seen seen) {
        Seen outermost = seen;
        for (int i = elements.size() - 1; i >= 0; i--) {
            String peer = "";
            Matcher pair = FORWARDED_PAIR.matcher(elements.get(i));
            while (pair.find()) {
                String value = pair.group(2) != null ? pair.group(2) : pair.group(3);
                switch (pair.group(1).toLowerCase(Locale.ROOT)) {
                    case "proto" -> outermost = new Seen(value.toLowerCase(Locale.ROOT), outermost.authority);
                    case "host" -> outermost = new Seen(outermost.scheme, value);
                    case "for" -> peer = Forwarded.withoutPort(value);
                    default -> {
                        // "by" and extensions say nothing of the URL
                    }
                }
            }
            if (!trusted.contains(peer)) {
                break;
            }
        }
        return outermost;
    }

    private Seen byXForwarded(Origin origin, Seen seen) {
        int hops = 1;
        List<String> peers = Forwarded.elements(origin, "X-Forwarded-For");
        while (hops < peers.size() && trusted.contains(Forwarded.withoutPort(peers.get(peers.size() - hops)))) {
            hops++;
        }
        String scheme = hop(Forwarded.elements(origin, "X-Forwarded-Proto"), hops)
                .map(value -> value.toLowerCase(Locale.ROOT))
                .orElse(seen.scheme);
        Optional<String> host = hop(Forwarded.elements(origin, "X-Forwarded-Host"), hops);
        String authority = host.orElse(seen.authority);
        Optional<String> port = hop(Forwarded.elements(origin, "X-Forwarded-Port"), hops);
        Matcher ownPort = PORT.matcher(authority);
        boolean hasPort = ownPort.find();
        if (port.isPresent() && !(hasPort && host.isPresent())) {
            authority = (hasPort ? authority.substring(0, ownPort.start()) : authority) + ':' + port.get();
        }
        return new Seen(scheme, authority);
    }

    /** The value that the outermost trusted proxy wrote, where each proxy appended one; the only one, where one overwrote. */
    private static Optional<String> hop(List<String> values, int hops) {
        return values.isEmpty() ? Optional.empty() : Optional.of(values.get(Math.max(0, values.size() - hops)));
    }

    /** Without the default port, which servers report where none was named, and which is another once TLS is forwarded. */
    private static String authority(Origin origin) {
        String host = origin.host();
        String bracketed = host.indexOf(':') >= 0 && !host.startsWith("[") ? '[' + host + ']' : host;
        return withoutDefaultPort(origin.scheme(), bracketed + ':' + origin.port());
    }

    private static String withoutDefaultPort(String scheme, String authority) {
        String port = scheme.equals("https") ? ":443" : ":80";
        return authority.endsWith(port) ? authority.substring(0, authority.length() - port.length()) : authority;
    }

    private record Seen(String scheme, String authority) {}
}
