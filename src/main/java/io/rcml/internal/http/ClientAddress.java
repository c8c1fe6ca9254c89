package io.rcml.internal.http;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The address that a request comes from: the nearest one, or, of what trusted proxies say, the first that is none of theirs. */
final class ClientAddress {

    private static final Pattern FOR = Pattern.compile("(?i)(?:^|;)\\s*for=(?:\"([^\"]*)\"|([^;,\\s\"]*))");

    private final AddressRanges trusted;

    ClientAddress(AddressRanges trusted) {
        this.trusted = trusted;
    }

    String of(Origin origin) {
        List<String> standard = standard(origin);
        return isContradiction(origin) ? "unknown" : nearest(origin, standard.isEmpty() ? common(origin) : standard);
    }

    /** A proxy writes one of the headers and may pass on the other as a client has made it up; which one, nobody can tell. */
    boolean isContradiction(Origin origin) {
        List<String> standard = standard(origin);
        List<String> common = common(origin);
        return !standard.isEmpty()
                && !common.isEmpty()
                && !nearest(origin, standard).equals(nearest(origin, common));
    }

    private static List<String> standard(Origin origin) {
        return Forwarded.elements(origin, "Forwarded").stream()
                .flatMap(ClientAddress::peer)
                .toList();
    }

    private static List<String> common(Origin origin) {
        return Forwarded.elements(origin, "X-Forwarded-For");
    }

    /** Goes from the nearest peer to the first that is no trusted proxy. */
    private String nearest(Origin origin, List<String> peers) {
        String address = origin.remoteAddress();
        for (int i = peers.size() - 1; i >= 0 && trusted.contains(address); i--) {
            address = Forwarded.withoutPort(peers.get(i));
        }
        return address;
    }

    /** What a proxy says of its own peer. */
    private static Stream<String> peer(String element) {
        Matcher peer = FOR.matcher(element);
        return Stream.of(!peer.find() ? "unknown" : peer.group(1) != null ? peer.group(1) : peer.group(2));
    }
}
