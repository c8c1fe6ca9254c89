package io.rcml.internal.http;

import io.rcml.internal.config.Key;
import io.rcml.internal.config.Settings;
import java.util.List;

/** Which proxies are believed, and which headers of theirs. Immutable. */
final class Proxies {

    private static final String STANDARD = "forwarded";
    private static final String COMMON = "x-forwarded";
    private static final String EITHER = "";

    private final AddressRanges trusted;
    private final String family;

    private Proxies(AddressRanges trusted, String family) {
        this.trusted = trusted;
        this.family = family;
    }

    /** Reads the configuration. */
    static Proxies of(Settings settings) {
        return new Proxies(
                settings.read(Key.TRUSTED_PROXIES, AddressRanges::of).orElse(AddressRanges.NONE),
                settings.oneOf(Key.FORWARDED, EITHER, List.of(COMMON, STANDARD)));
    }

    /**
     * The request as its client sent it, as far as trusted proxies say.
     *
     * @throws BadRequestException if they cannot be told from whoever else has written such headers
     */
    ClientView view(Origin origin) {
        if (!trusted.contains(origin.remoteAddress())) {
            return ClientView.direct(origin);
        }
        return switch (family) {
            case STANDARD -> ForwardedHeader.view(origin, trusted);
            case COMMON -> XForwardedHeaders.view(origin, trusted);
            default -> either(origin);
        };
    }

    /** A proxy writes one family and may pass on the other as a client has made it up; which one, nobody can tell. */
    private ClientView either(Origin origin) {
        if (!ForwardedHeader.isIn(origin)) {
            return XForwardedHeaders.view(origin, trusted);
        }
        ClientView view = ForwardedHeader.view(origin, trusted);
        if (XForwardedHeaders.areIn(origin)
                && !XForwardedHeaders.view(origin, trusted).agrees(view)) {
            throw new BadRequestException(
                    "The request's Forwarded and X-Forwarded-* headers contradict each other, so nobody can tell which of"
                            + " them a proxy wrote, and to which URL it came; set " + Key.FORWARDED + " to " + STANDARD
                            + " or " + COMMON + ", whichever the proxy writes, or configure " + Key.BASE_URL);
        }
        return view;
    }
}
