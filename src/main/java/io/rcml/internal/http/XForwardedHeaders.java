package io.rcml.internal.http;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The headers {@code X-Forwarded-For}, {@code -Proto}, {@code -Host}, {@code -Port} and {@code -Prefix}. No other one is read. */
final class XForwardedHeaders {

    private static final String FOR = "X-Forwarded-For";
    private static final String PROTO = "X-Forwarded-Proto";
    private static final String HOST = "X-Forwarded-Host";
    private static final String PORT = "X-Forwarded-Port";
    private static final String PREFIX = "X-Forwarded-Prefix";

    private XForwardedHeaders() {}

    /** Whether a proxy, or whoever claims to be one, has written one of them. */
    static boolean areIn(Origin origin) {
        return Stream.of(FOR, PROTO, HOST, PORT, PREFIX)
                .anyMatch(header -> !ProxyHeaders.elements(origin, header).isEmpty());
    }

    /** The view of the outermost trusted proxy. What none of these headers says is as the request shows it. */
    static ClientView view(Origin origin, AddressRanges trusted) {
        ClientView direct = ClientView.direct(origin);
        String client = direct.client();
        List<String> peers = ProxyHeaders.elements(origin, FOR);
        int hops = 0;
        while (hops < peers.size() && trusted.contains(client)) {
            hops++;
            client = ProxyHeaders.withoutPort(peers.get(peers.size() - hops));
        }
        Optional<String> proto = said(origin, PROTO, hops);
        Optional<String> host = said(origin, HOST, hops);
        ClientView view = new ClientView(
                client,
                proto.orElse(direct.scheme()).toLowerCase(Locale.ROOT),
                authority(host.orElse(direct.authority()), host.isPresent(), said(origin, PORT, hops)),
                said(origin, PREFIX, hops).orElse(direct.path()));
        return proto.isPresent() ? view : view.withSchemeOfPort();
    }

    /** The value that the outermost trusted proxy wrote, where each proxy appended one; the only one, where one overwrote. */
    private static Optional<String> said(Origin origin, String header, int hops) {
        List<String> values = ProxyHeaders.elements(origin, header);
        return values.isEmpty()
                ? Optional.empty()
                : Optional.of(values.get(Math.max(0, values.size() - Math.max(1, hops))));
    }

    /** A port that comes with the forwarded host is more than one that comes apart. */
    private static String authority(String authority, boolean forwarded, Optional<String> port) {
        int own = Authority.portAt(authority);
        if (port.isEmpty() || (own >= 0 && forwarded)) {
            return authority;
        }
        return (own < 0 ? authority : authority.substring(0, own)) + ':' + port.get();
    }
}
