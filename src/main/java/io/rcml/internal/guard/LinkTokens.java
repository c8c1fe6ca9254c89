package io.rcml.internal.guard;

import io.rcml.internal.text.Printable;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Issues and checks the tokens of links. Thread-safe.
 *
 * <p>A token is base64url (RFC 4648, section 5) without padding of: the format, 2; the length of the key's id, and the id; the
 * second of 1970 UTC with which it ends, 8 bytes; a byte that counts the calls that it is bound to (1 for the call, 2 for the call
 * and its leg, 4 more if there is an account, and 8 more if it is closing); 8 bytes for the account and each call, which mean
 * nothing without the key; if the link has parameters of its own, 16 bytes that their values come to, and their names, each behind
 * its length in 4 bytes; and an HMAC-SHA256 of 32 bytes. The HMAC is over all that, the path, and the application. So a URL alone
 * tells whether a token is one, and only what it says of the call waits for the body.
 *
 * <p>Format 1 has no bytes for the values, which are under the HMAC themselves, and says nothing of the application.
 */
public final class LinkTokens {

    /** The end of a token that does not end: 9999-12-31T23:59:59Z. */
    public static final Instant NEVER = Instant.ofEpochSecond(253402300799L);

    private static final int LONGEST = 4096;

    // The shortest there is: format, an id of one letter, end, what it is bound to, HMAC.
    private static final int SHORTEST = 59;

    private final LinkKeys keys;
    private final String audience;
    private final boolean readsFirst;
    private final InstantSource clock;

    /**
     * Takes what tokens are made and checked with.
     *
     * @param keys the keys
     * @param audience the application that they are for
     * @param readsFirst whether tokens of format 1 are read, too
     * @param clock the time
     */
    public LinkTokens(LinkKeys keys, String audience, boolean readsFirst, InstantSource clock) {
        this.keys = keys;
        this.audience = audience;
        this.readsFirst = readsFirst;
        this.clock = clock;
    }

    /**
     * Tells what can be a token from what is part of a path.
     *
     * @param text a text
     * @return whether it has a token's alphabet and length
     */
    public static boolean isLike(String text) {
        if (text.length() < SHORTEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean ofAlphabet =
                    (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
            if (!ofAlphabet) {
                return false;
            }
        }
        return true;
    }

    /** {@return the current time, by the clock that ends tokens} */
    public Instant now() {
        return clock.instant();
    }

    /**
     * Issues a token.
     *
     * @param claims what it says
     * @param end when it ends, to the second
     * @return the token
     */
    public String issue(LinkClaims claims, Instant end) {
        Binding binding = claims.binding();
        String keyId = binding.keyId().orElse(keys.signing());
        Hmac key = keys.find(keyId).orElseThrow();
        List<String> names = List.copyOf(claims.query().keySet());
        TokenParts parts = new TokenParts(
                TokenParts.CURRENT,
                keyId,
                end.getEpochSecond(),
                tags(key, Sid.Of.ACCOUNT, binding.account().stream()),
                tags(key, Sid.Of.CALL, Stream.of(binding.call(), binding.leg()).flatMap(Optional::stream)),
                claims.closing(),
                names.isEmpty()
                        ? List.of()
                        : List.of(OpenedToken.values(
                                key, names, name -> claims.query().getOrDefault(name, List.of()))),
                names);
        byte[] signed = parts.toBytes();
        byte[] mac = key.of(OpenedToken.message(signed, claims.path(), audience));
        byte[] token = Arrays.copyOf(signed, signed.length + mac.length);
        System.arraycopy(mac, 0, token, signed.length, mac.length);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    private static List<byte[]> tags(Hmac key, Sid.Of of, Stream<Sid> sids) {
        return sids.map(sid -> sid instanceof Sid.Known known ? of.tag(key, known.value()) : ((Sid.Kept) sid).tag())
                .toList();
    }

    /**
     * Checks a token by what the URL says.
     *
     * @param text the token
     * @param path the path that the request came to, below the context path, decoded, without the token
     * @return the token, whose values are still to be checked
     * @throws TokenException if it is no token, was not issued with one of the keys for this application and path, or has ended
     */
    public OpenedToken open(String text, String path) throws TokenException {
        byte[] token = decoded(text);
        TokenParts parts = TokenParts.of(token, token.length - OpenedToken.MAC);
        if (parts.version() == TokenParts.FIRST && !readsFirst) {
            throw new TokenException("its token is of format 1, which is not configured");
        }
        Hmac key = keys.find(parts.keyId())
                .orElseThrow(() -> new TokenException("its token is signed with the key "
                        + Printable.quoted(parts.keyId()) + ", and this server has the " + keys));
        OpenedToken opened =
                new OpenedToken(token, parts, path, key, parts.keyId().equals(keys.signing()));
        opened.requireUrl(audience);
        if (clock.instant().getEpochSecond() > parts.end()) {
            throw new TokenException("its token ended at " + opened.end());
        }
        return opened;
    }

    private static byte[] decoded(String text) throws TokenException {
        if (text.length() > LONGEST) {
            throw TokenParts.none();
        }
        byte[] token;
        try {
            token = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException notBase64) {
            throw TokenParts.none();
        }
        // The last letter may have bits that decode to nothing, and padding is optional: one token, one text.
        if (token.length < OpenedToken.MAC
                || !Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(token)
                        .equals(text)) {
            throw TokenParts.none();
        }
        return token;
    }
}
