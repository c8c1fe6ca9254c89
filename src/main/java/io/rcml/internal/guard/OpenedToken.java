package io.rcml.internal.guard;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** A token that was issued here, as far as the URL tells, and what it is bound to. Immutable. */
public final class OpenedToken {

    static final int MAC = 32;

    private final byte[] token;
    private final TokenParts parts;
    private final String path;
    private final Hmac key;
    private final boolean current;

    OpenedToken(byte[] token, TokenParts parts, String path, Hmac key, boolean current) {
        this.token = token;
        this.parts = parts;
        this.path = path;
        this.key = key;
        this.current = current;
    }

    /** Requires what the path and the application decide; in format 1 nothing does, if there are values. */
    void requireUrl(String audience) throws TokenException {
        if (parts.version() == TokenParts.CURRENT) {
            requireMac(
                    message(signed(), path, audience),
                    "its token is forged, or made for another handler or another application");
        } else if (parts.names().isEmpty()) {
            requireFirst(name -> List.of());
        }
    }

    /**
     * Whether a query alone tells the values of the link's own parameters.
     *
     * @param query the values of each parameter of the query
     * @return whether it has all of them
     */
    public boolean isToldBy(Function<String, List<String>> query) {
        return parts.names().stream().noneMatch(name -> query.apply(name).isEmpty());
    }

    /**
     * Requires that the link's own parameters have the values that it was made with: each of them as often. The platform may have
     * moved the query into the body, and a proxy may have left it in the URL as well, so that all of them stand there twice.
     *
     * @param query the values of each parameter of the query
     * @param all the same, followed by those of the body
     * @throws TokenException if they have others
     */
    public void requireValues(Function<String, List<String>> query, Function<String, List<String>> all)
            throws TokenException {
        if (parts.version() == TokenParts.FIRST) {
            requireFirst(all);
        } else if (!parts.names().isEmpty()) {
            for (String name : parts.names()) {
                requireOneList(name, query.apply(name), all.apply(name));
            }
            byte[] values = values(key, parts.names(), name -> once(query.apply(name), all.apply(name)));
            if (!MessageDigest.isEqual(values, parts.values().get(0))) {
                throw new TokenException(
                        "its token was made for other values of " + String.join(" and ", parts.names()));
            }
        }
    }

    private static void requireOneList(String name, List<String> query, List<String> all) throws TokenException {
        if (all.size() < query.size() || !all.subList(0, query.size()).equals(query)) {
            throw new TokenException("its values of " + name + " are not those of its URL");
        }
        List<String> body = all.subList(query.size(), all.size());
        if (!query.isEmpty() && !body.isEmpty() && !sorted(query).equals(sorted(body))) {
            throw new TokenException("its body has other values of " + name + " than its URL");
        }
    }

    private static List<String> once(List<String> query, List<String> all) {
        return query.isEmpty() ? all : query;
    }

    private static List<String> sorted(List<String> values) {
        List<String> sorted = new ArrayList<>(values);
        sorted.sort(null);
        return sorted;
    }

    private void requireFirst(Function<String, List<String>> values) throws TokenException {
        TokenParts.Sink message = linkMessage(signed(), path);
        for (String name : parts.names()) {
            List<String> distinct = values.apply(name).stream().distinct().toList();
            message.writeInt(distinct.size());
            distinct.forEach(message::writeText);
        }
        requireMac(message.toByteArray(), "its token is forged, or made for another handler or other values");
    }

    private void requireMac(byte[] message, String otherwise) throws TokenException {
        byte[] mac = Arrays.copyOfRange(token, token.length - MAC, token.length);
        if (!MessageDigest.isEqual(key.of(message), mac)) {
            throw new TokenException(otherwise);
        }
    }

    private byte[] signed() {
        return Arrays.copyOf(token, token.length - MAC);
    }

    /** What the HMAC of format 2 is over. */
    static byte[] message(byte[] signed, String path, String audience) {
        TokenParts.Sink message = linkMessage(signed, path);
        message.writeText(audience);
        return message.toByteArray();
    }

    private static TokenParts.Sink linkMessage(byte[] signed, String path) {
        TokenParts.Sink message = new TokenParts.Sink();
        message.writeText("link");
        message.writeInt(signed.length);
        message.writeBytes(signed);
        message.writeText(path);
        return message;
    }

    /** What values come to, whatever their order. */
    static byte[] values(Hmac key, List<String> names, Function<String, List<String>> values) {
        TokenParts.Sink message = new TokenParts.Sink();
        message.writeText("values");
        for (String name : names) {
            List<String> sorted = sorted(values.apply(name));
            message.writeText(name);
            message.writeInt(sorted.size());
            sorted.forEach(message::writeText);
        }
        return Arrays.copyOf(key.of(message.toByteArray()), TokenParts.VALUES);
    }

    /** {@return when it ends, to the second} */
    public Instant end() {
        return Instant.ofEpochSecond(parts.end());
    }

    /** {@return whether links made while it is served end with it at the latest} */
    public boolean isClosing() {
        return parts.closing();
    }

    /** {@return whether its key is the one that signs} */
    public boolean isOfSigningKey() {
        return current;
    }

    /** {@return whether it is of format 1, which bound a link to whatever sids the request claimed} */
    public boolean isFirstFormat() {
        return parts.version() == TokenParts.FIRST;
    }

    /** {@return the account that it is bound to} */
    public Optional<Sid.Kept> account() {
        return kept(Sid.Of.ACCOUNT, parts.accounts(), 0);
    }

    /** {@return the call that it is bound to} */
    public Optional<Sid.Kept> call() {
        return kept(Sid.Of.CALL, parts.calls(), 0);
    }

    /** {@return the leg of that call that it is bound to, or in format 1 the call's parent} */
    public Optional<Sid.Kept> leg() {
        return kept(Sid.Of.CALL, parts.calls(), 1);
    }

    private Optional<Sid.Kept> kept(Sid.Of of, List<byte[]> tags, int at) {
        return at < tags.size() ? Optional.of(new Sid.Kept(key, parts.keyId(), of, tags.get(at))) : Optional.empty();
    }
}
