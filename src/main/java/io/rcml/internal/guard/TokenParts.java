package io.rcml.internal.guard;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * The parts of a token before its HMAC, as bytes and back. Immutable.
 *
 * @param version the format, 1 or 2
 * @param keyId the id of the key
 * @param end the second of 1970 UTC with which the token ends
 * @param accounts none or one, as what says nothing without the key
 * @param calls none, the call, or the call and its leg, likewise
 * @param closing whether links made while it is served end with it at the latest
 * @param values what the values of the link's own parameters come to, if it has any and the format is 2; else empty
 * @param names the names of the link's own parameters
 */
record TokenParts(
        int version,
        String keyId,
        long end,
        List<byte[]> accounts,
        List<byte[]> calls,
        boolean closing,
        List<byte[]> values,
        List<String> names) {

    static final int VALUES = 16;
    static final int FIRST = 1;
    static final int CURRENT = 2;
    private static final int MOST_CALLS = 2;
    private static final int CALLS = 3;
    private static final int ACCOUNT = 4;
    private static final int CLOSING = 8;

    byte[] toBytes() {
        Sink bytes = new Sink();
        bytes.write(version);
        bytes.write(keyId.length());
        bytes.writeBytes(keyId.getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(end).array());
        bytes.write((closing ? CLOSING : 0) + accounts.size() * ACCOUNT + calls.size());
        accounts.forEach(bytes::writeBytes);
        calls.forEach(bytes::writeBytes);
        values.forEach(bytes::writeBytes);
        names.forEach(bytes::writeText);
        return bytes.toByteArray();
    }

    /** Reads the first bytes of a token, as many as there are before its HMAC. */
    static TokenParts of(byte[] token, int length) throws TokenException {
        try {
            return read(ByteBuffer.wrap(token, 0, length));
        } catch (BufferUnderflowException tooShort) {
            throw none();
        }
    }

    private static TokenParts read(ByteBuffer token) throws TokenException {
        int version = token.get();
        int idLength = token.get();
        if (version < FIRST || version > CURRENT || idLength < 1 || idLength > LinkKeys.LONGEST_ID) {
            throw none();
        }
        String keyId = new String(bytes(token, idLength), StandardCharsets.ISO_8859_1);
        long end = token.getLong();
        int bound = token.get();
        int callCount = bound & CALLS;
        if ((bound & ~(CLOSING | ACCOUNT | CALLS)) != 0
                || callCount > MOST_CALLS
                || end < 0
                || end > Instant.MAX.getEpochSecond()) {
            throw none();
        }
        List<byte[]> accounts = list(token, (bound & ACCOUNT) / ACCOUNT, Sid.Kept.LENGTH);
        List<byte[]> calls = list(token, callCount, Sid.Kept.LENGTH);
        List<byte[]> values = list(token, version == CURRENT && token.hasRemaining() ? 1 : 0, VALUES);
        List<String> names = names(token);
        if (names.isEmpty() && !values.isEmpty()) {
            throw none();
        }
        return new TokenParts(version, keyId, end, accounts, calls, (bound & CLOSING) != 0, values, names);
    }

    /** The names, each once: of what a forged token names again and again, the values would be copied as often. */
    private static List<String> names(ByteBuffer token) throws TokenException {
        Set<String> names = new LinkedHashSet<>();
        while (token.hasRemaining()) {
            int length = token.getInt();
            if (length < 0 || length > token.remaining()) {
                throw none();
            }
            if (!names.add(new String(bytes(token, length), StandardCharsets.UTF_8))) {
                throw none();
            }
        }
        return List.copyOf(names);
    }

    static TokenException none() {
        return new TokenException("its token is none that was issued here");
    }

    private static List<byte[]> list(ByteBuffer token, int count, int length) {
        List<byte[]> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(bytes(token, length));
        }
        return list;
    }

    private static byte[] bytes(ByteBuffer from, int length) {
        byte[] bytes = new byte[length];
        from.get(bytes);
        return bytes;
    }

    /** Bytes to be. Each text has its length before it, so that no two lists of texts are the same bytes. */
    static final class Sink extends ByteArrayOutputStream {

        void writeInt(int value) {
            writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value).array());
        }

        void writeText(String text) {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            writeInt(bytes.length);
            writeBytes(bytes);
        }
    }
}
