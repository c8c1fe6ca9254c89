package io.rcml.internal.admission;

import io.rcml.internal.config.Key;
import io.rcml.internal.config.Settings;
import io.rcml.internal.guard.TwilioSignature;
import io.rcml.internal.http.AddressRanges;
import io.rcml.internal.http.Origin;
import io.rcml.internal.http.PublicUrl;
import io.rcml.internal.http.Received;
import io.rcml.internal.http.RefusedException;
import io.rcml.internal.text.Forms;
import io.rcml.internal.text.LinkSecrets;
import io.rcml.internal.text.MistakeException;
import io.rcml.internal.text.Printable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a request without a token must meet to reach an {@code @OnCall} method: all that is configured. Immutable; never shows a
 * secret.
 */
public final class EntryGuard {

    private static final String BASIC = "Basic ";

    private final boolean tokens;
    private final List<Check> checks;
    private final Optional<Signature> signature;

    private EntryGuard(boolean tokens, List<Check> checks, Optional<Signature> signature) {
        this.tokens = tokens;
        this.checks = List.copyOf(checks);
        this.signature = signature;
    }

    /** One thing to meet before the body is read. */
    @FunctionalInterface
    private interface Check {

        /**
         * Checks it.
         *
         * @throws RefusedException if the request does not meet it
         */
        void check(Origin origin);
    }

    /** Reads the configuration. */
    static EntryGuard of(Settings settings, PublicUrl publicUrl) {
        List<Check> checks = new ArrayList<>();
        settings.read(Key.ENTRY_ADDRESSES, AddressRanges::of)
                .ifPresent(allowed -> checks.add(addresses(allowed, publicUrl)));
        settings.read(Key.ENTRY_BASIC, EntryGuard::basic).ifPresent(checks::add);
        Optional<Signature> signature =
                settings.text(Key.ENTRY_SIGNATURE).map(secret -> new Signature(new TwilioSignature(secret), publicUrl));
        boolean tokens = settings.oneOf(Key.ENTRY_TOKENS, "false", List.of("true", "false"))
                .equals("true");
        return new EntryGuard(tokens, checks, signature);
    }

    private static Check addresses(AddressRanges allowed, PublicUrl publicUrl) {
        return origin -> {
            String address = publicUrl.client(origin);
            if (!allowed.contains(address)) {
                throw new RefusedException(
                        403, "it comes from " + Printable.of(address) + ", which is none of " + Key.ENTRY_ADDRESSES);
            }
        };
    }

    private static Check basic(String credentials) {
        int colon = credentials.indexOf(':');
        if (colon < 1 || colon == credentials.length() - 1) {
            throw new MistakeException("it is no user and password", "write them as user:password");
        }
        byte[] expected = credentials.getBytes(StandardCharsets.UTF_8);
        return origin -> {
            List<String> given = origin.headers("Authorization");
            if (given.size() != 1 || !MessageDigest.isEqual(decoded(given.get(0)), expected)) {
                throw new RefusedException(
                        401,
                        given.isEmpty()
                                ? "it brings no credentials"
                                : "its credentials are not those of " + Key.ENTRY_BASIC);
            }
        };
    }

    /** What follows the scheme (RFC 7617); nothing if it is another scheme or no base64. */
    private static byte[] decoded(String authorization) {
        if (!authorization.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            return new byte[0];
        }
        try {
            return Base64.getDecoder()
                    .decode(authorization.substring(BASIC.length()).strip());
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    /** What signs URL and form. */
    private record Signature(TwilioSignature signature, PublicUrl publicUrl) {

        void check(Received request) {
            Origin origin = request.origin();
            List<String> given = origin.headers(TwilioSignature.HEADER);
            String url = publicUrl.get(() -> Optional.of(origin)) + origin.target();
            if (given.size() != 1
                    || (request.json() && !isBodySigned(origin))
                    || !signature.matches(given.get(0), url, request.form())) {
                throw new RefusedException(
                        403,
                        "its " + TwilioSignature.HEADER + " is not that of "
                                + Printable.of(LinkSecrets.hiddenInPath(withoutQuery(url))));
            }
        }
    }

    /** Of JSON, the URL that is signed says what its SHA-256 is. */
    private static boolean isBodySigned(Origin origin) {
        List<String> said = Forms.parse(origin.query().orElse("")).getOrDefault(Received.RawBody.HASH, List.of());
        byte[] is = origin.kept(Received.RawBody.class)
                .map(Received.RawBody::sha256)
                .orElse("")
                .getBytes(StandardCharsets.UTF_8);
        return said.size() == 1
                && MessageDigest.isEqual(said.get(0).toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8), is);
    }

    private static String withoutQuery(String url) {
        int query = url.indexOf('?');
        return query < 0 ? url : url.substring(0, query);
    }

    /** Whether nothing is configured, so that every request comes in. */
    public boolean isOpen() {
        return !tokens && checks.isEmpty() && signature.isEmpty();
    }

    /** Whether entry points are to be called by URLs that hold a token. */
    public boolean wantsTokens() {
        return tokens;
    }

    /**
     * Judges a request that has no token before its body is read.
     *
     * @throws RefusedException if it does not come in
     */
    void requireOrigin(Origin origin) {
        if (tokens) {
            throw new RefusedException(
                    403, "its URL has no token; the log at start-up shows the command that prints the URL with one");
        }
        checks.forEach(check -> check.check(origin));
        if (signature.isPresent() && origin.headers(TwilioSignature.HEADER).isEmpty()) {
            throw new RefusedException(403, "it is not signed with " + TwilioSignature.HEADER);
        }
    }

    /**
     * Judges the rest of it.
     *
     * @throws RefusedException if it does not come in
     */
    void requireSignature(Received request) {
        signature.ifPresent(wanted -> wanted.check(request));
    }

    @Override
    public String toString() {
        return isOpen() ? "open" : "guarded";
    }
}
