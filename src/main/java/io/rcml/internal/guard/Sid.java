package io.rcml.internal.guard;

import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Optional;

/** The sid of an account or a call, or what a token keeps of one. Immutable. */
public sealed interface Sid {

    /**
     * What a request says.
     *
     * @param said the sid, if it says one
     * @return the sid, or that there is none
     */
    static Sid of(Optional<String> said) {
        return new Known(said.orElse(""));
    }

    /** {@return whether it is of a request that named none} */
    boolean isNone();

    /**
     * A sid that is known.
     *
     * @param value the sid as the platform writes it
     */
    record Known(String value) implements Sid {

        @Override
        public boolean isNone() {
            return value.isEmpty();
        }
    }

    /** What a token keeps of a sid: it tells whether another one is the same, to who has the key, and nothing else. */
    final class Kept implements Sid {

        static final int LENGTH = 8;

        private final Hmac key;
        private final String keyId;
        private final Of of;
        private final byte[] tag;

        Kept(Hmac key, String keyId, Of of, byte[] tag) {
            this.key = key;
            this.keyId = keyId;
            this.of = of;
            this.tag = tag.clone();
        }

        /**
         * Whether it is of this sid.
         *
         * @param sid the sid
         * @return whether it is
         */
        public boolean is(String sid) {
            return MessageDigest.isEqual(of.tag(key, sid), tag);
        }

        @Override
        public boolean isNone() {
            return is("");
        }

        String keyId() {
            return keyId;
        }

        byte[] tag() {
            return tag.clone();
        }
    }

    /** Of what it is. The same sid has another tag for each. */
    enum Of {
        ACCOUNT("account"),
        CALL("call");

        private final String name;

        Of(String name) {
            this.name = name;
        }

        byte[] tag(Hmac key, String sid) {
            TokenParts.Sink message = new TokenParts.Sink();
            message.writeText(name);
            message.writeText(sid);
            return Arrays.copyOf(key.of(message.toByteArray()), Kept.LENGTH);
        }
    }
}
