package io.rcml.internal.guard;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Message authentication codes (RFC 2104) with one key. Immutable; a {@code Mac} is not thread-safe, so each use makes its own. */
final class Hmac {

    private final SecretKeySpec key;

    private Hmac(SecretKeySpec key) {
        this.key = key;
    }

    static Hmac sha256(byte[] key) {
        return new Hmac(new SecretKeySpec(key, "HmacSHA256"));
    }

    /** What Twilio signs with. SHA-1's collisions do not weaken it as an HMAC (RFC 6151 says why, of MD5). */
    static Hmac sha1(byte[] key) {
        return new Hmac(new SecretKeySpec(key, "HmacSHA1"));
    }

    byte[] of(byte[] message) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac.doFinal(message);
        } catch (NoSuchAlgorithmException | InvalidKeyException e) {
            throw new IllegalStateException(e); // every JDK has both, and they take any key
        }
    }
}
