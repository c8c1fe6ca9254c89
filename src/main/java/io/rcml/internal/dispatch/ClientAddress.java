package io.rcml.internal.dispatch;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The address that a request comes from: the nearest one, or, of what trusted proxies say, the first that is none of theirs. */
final class ClientAddress {

    private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for=(?:\"([^\"]*)\"|([^;,\\s\"]*))");

    private final TrustedProxies trusted;

    ClientAddress(TrustedProxies trusted) {
        this.trusted = trusted;
    }

    String of(Origin origin) {
        String address = origin.remoteAddress();
        List<String> peers = peers(origin);
        for (int i = peers.size() - 1; i >= 0 && trusted.contains(address); i--) {
            address = PublicUrl.withoutPort(peers.get(i));
        }
        return address;
    }

    /** What each proxy says of its own peer, the nearest proxy last. */
    private static List<String> peers(Origin origin) {
        List<String> forwarded = PublicUrl.elements(origin, "Forwarded");
        return forwarded.isEmpty()
                ? PublicUrl.elements(origin, "X-Forwarded-For")
                : forwarded.stream().flatMap(ClientAddress::peer).toList();
    }

    private static Stream<String> peer(String element) {
        Matcher peer = FOR.matcher(element);
        return Stream.of(!peer.find() ? "unknown" : peer.group(1) != null ? peer.group(1) : peer.group(2));
    }
}
