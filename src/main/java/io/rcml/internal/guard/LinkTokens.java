package io.rcml.internal.guard;

import io.rcml.internal.text.Printable;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Issues and checks the tokens of links. Thread-safe.
 *
 * <p>A token is base64url (RFC 4648, section 5) without padding of: the version, 1; the length of the key's id, and the id; the
 * second of 1970 UTC with which it ends, 8 bytes; a byte that counts the calls that it is bound to (0 to 2, 4 more if there is an
 * account, and 8 more if it is closing); 8 bytes for the account and each call, which mean nothing without the key; the
 * names of the link's own parameters, each behind its length in 4 bytes; and an HMAC-SHA256 of 32 bytes. The HMAC is over all that,
 * the path, and the values of those parameters, which are in the URL already.
 */
public final class LinkTokens {

    /** The end of a token that does not end: 9999-12-31T23:59:59Z. */
    public static final Instant NEVER = Instant.ofEpochSecond(253402300799L);

    private static final int MAC = 32;
    private static final int LONGEST = 4096;

    // The shortest there is: version, an id of one letter, end, what it is bound to, HMAC.
    private static final int SHORTEST = 59;

    private final LinkKeys keys;
    private final InstantSource clock;

    /**
     * Takes what tokens are made and checked with.
     *
     * @param keys the keys
     * @param clock the time
     */
    public LinkTokens(LinkKeys keys, InstantSource clock) {
        this.keys = keys;
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
        Hmac key = keys.find(keys.signing()).orElseThrow();
        TokenParts parts = new TokenParts(
                keys.signing(),
                end.getEpochSecond(),
                claims.account().stream().map(sid -> tag(key, "account", sid)).toList(),
                claims.calls().stream().map(sid -> tag(key, "call", sid)).toList(),
                claims.closing(),
                List.copyOf(claims.query().keySet()));
        byte[] signed = parts.toBytes();
        byte[] mac = key.of(message(
                signed, claims.path(), parts.names(), name -> claims.query().getOrDefault(name, List.of())));
        byte[] token = Arrays.copyOf(signed, signed.length + MAC);
        System.arraycopy(mac, 0, token, signed.length, MAC);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }

    /**
     * Checks a token.
     *
     * @param text the token
     * @param path the path that the request came to, below the context path, decoded, without the token
     * @param values the values of each parameter of the request, repeats included
     * @return what it is bound to
     * @throws TokenException if it is no token, was not issued with one of the keys for this path and these values, or has ended
     */
    public Bound open(String text, String path, Function<String, List<String>> values) throws TokenException {
        byte[] token = decoded(text);
        int length = token.length - MAC;
        TokenParts parts = TokenParts.of(token, length);
        Hmac key = keys.find(parts.keyId())
                .orElseThrow(() -> new TokenException("its token is signed with the key "
                        + Printable.quoted(parts.keyId()) + ", and this server has the " + keys));
        byte[] expected = key.of(message(Arrays.copyOf(token, length), path, parts.names(), values));
        if (!MessageDigest.isEqual(expected, Arrays.copyOfRange(token, length, token.length))) {
            throw new TokenException("its token is forged, or made for another handler or other values");
        }
        if (clock.instant().getEpochSecond() > parts.end()) {
            throw new TokenException("its token ended at " + Instant.ofEpochSecond(parts.end()));
        }
        return new Bound(key, parts);
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
        if (token.length < MAC
                || !Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(token)
                        .equals(text)) {
            throw TokenParts.none();
        }
        return token;
    }

    private static byte[] tag(Hmac key, String of, String sid) {
        TokenParts.Sink message = new TokenParts.Sink();
        message.writeText(of);
        message.writeText(sid);
        return Arrays.copyOf(key.of(message.toByteArray()), TokenParts.TAG);
    }

    private static byte[] message(
            byte[] signed, String path, List<String> names, Function<String, List<String>> values) {
        TokenParts.Sink message = new TokenParts.Sink();
        message.writeText("link");
        message.writeInt(signed.length);
        message.writeBytes(signed);
        message.writeText(path);
        for (String name : names) {
            // A proxy may leave in the query what the platform has moved into the body.
            List<String> distinct = values.apply(name).stream().distinct().toList();
            message.writeInt(distinct.size());
            distinct.forEach(message::writeText);
        }
        return message.toByteArray();
    }

    /** What a token that was checked is bound to. */
    public static final class Bound {

        private final Hmac key;
        private final TokenParts parts;

        private Bound(Hmac key, TokenParts parts) {
            this.key = key;
            this.parts = parts;
        }

        /** {@return when it ends, to the second} */
        public Instant end() {
            return Instant.ofEpochSecond(parts.end());
        }

        /** {@return whether links made while it is served end with it at the latest} */
        public boolean isClosing() {
            return parts.closing();
        }

        /** {@return whether it is bound to an account} */
        public boolean hasAccount() {
            return !parts.accounts().isEmpty();
        }

        /** {@return whether it is bound to a call} */
        public boolean hasCall() {
            return !parts.calls().isEmpty();
        }

        /**
         * Whether it was made for an account.
         *
         * @param sid the account
         * @return whether it is bound to it
         */
        public boolean isOfAccount(String sid) {
            return isAmong(parts.accounts(), tag(key, "account", sid));
        }

        /**
         * Whether it was made for one of these calls.
         *
         * @param sids the calls
         * @return whether it is bound to one of them
         */
        public boolean isOfCall(Stream<String> sids) {
            return sids.anyMatch(sid -> isAmong(parts.calls(), tag(key, "call", sid)));
        }

        private static boolean isAmong(List<byte[]> tags, byte[] wanted) {
            return tags.stream().anyMatch(tag -> MessageDigest.isEqual(tag, wanted));
        }
    }
}
