package io.rcml.internal.http;

import io.rcml.call.Parameters;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A request as it arrived.
 *
 * @param parameters all parameters, of the query and of the body
 * @param form the parameters of the form in the body alone
 * @param json whether the body is JSON, whose parameters are in no form
 * @param origin where the request came from and to
 */
public record Received(Parameters parameters, Map<String, List<String>> form, boolean json, Origin origin) {

    /** The body as it came, which its origin keeps where the URL says what its hash is. Immutable. */
    public static final class RawBody {

        /** The parameter of the URL that says so: the SHA-256, in hexadecimal digits. */
        public static final String HASH = "bodySHA256";

        private final byte[] bytes;

        /**
         * Keeps a body.
         *
         * @param bytes the body, which nobody changes any more
         */
        public RawBody(byte[] bytes) {
            this.bytes = bytes;
        }

        /** {@return its SHA-256 in hexadecimal digits, in lower case} */
        public String sha256() {
            try {
                return HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e); // every JVM has it
            }
        }
    }
}
