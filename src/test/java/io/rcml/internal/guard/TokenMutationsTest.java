package io.rcml.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A million tokens of both formats, each almost a valid one. */
class TokenMutationsTest {

    private static final int MUTATIONS = 1_000_000;
    private static final Instant NOW = Instant.parse("2026-07-04T09:05:06Z");
    private static final String ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

    private static final String KEY = "a".repeat(43) + '=';

    private final LinkTokens tokens =
            new LinkTokens(LinkKeys.of("a:" + KEY + ",b:" + "b".repeat(43) + '='), "/phone", true, () -> NOW);
    private final Random random = new Random(5);

    /** A valid token and the link that it opens. */
    private record Link(String token, LinkClaims claims) {}

    @Test
    void none_is_accepted_and_each_is_refused_in_the_declared_way() {
        List<Link> links = links();
        int tried = 0;
        for (Link link : links) {
            byte[] bytes = decoded(link.token);
            for (int bit = 0; bit < bytes.length * 8; bit++) {
                byte[] flipped = bytes.clone();
                flipped[bit / 8] ^= (byte) (1 << bit % 8);
                tried += refuse(link, encoded(flipped));
            }
            for (int bit = 0; bit < link.token.length() * 7; bit++) {
                StringBuilder flipped = new StringBuilder(link.token);
                flipped.setCharAt(bit / 7, (char) (link.token.charAt(bit / 7) ^ 1 << bit % 7));
                tried += refuse(link, flipped.toString());
            }
        }
        while (tried < MUTATIONS) {
            Link link = links.get(random.nextInt(links.size()));
            Link other = links.get(random.nextInt(links.size()));
            tried += refuse(
                    link, random.nextBoolean() ? ofText(link.token, other.token) : ofBytes(link.token, other.token));
        }

        assertThat(tried).isGreaterThanOrEqualTo(MUTATIONS);
    }

    /** Whether it was one to refuse: a mutation may come to the same token. */
    private int refuse(Link link, String mutated) {
        if (mutated.equals(link.token)) {
            return 0;
        }
        try {
            tokens.open(mutated, link.claims.path())
                    .requireValues(
                            name -> List.of(), name -> link.claims.query().getOrDefault(name, List.of()));
        } catch (TokenException declared) {
            return 1;
        }
        throw new AssertionError("accepted " + mutated + " in place of " + link.token);
    }

    private String ofText(String token, String other) {
        int at = random.nextInt(token.length());
        int to = at + random.nextInt(token.length() - at + 1);
        return switch (random.nextInt(8)) {
            case 0 -> token.substring(0, at) + letter() + token.substring(at + 1);
            case 1 -> token.substring(0, at) + letter() + token.substring(at);
            case 2 -> token.substring(0, at) + token.substring(at + 1);
            case 3 -> token.substring(0, at) + token.substring(to);
            case 4 -> token.substring(0, to) + token.substring(at);
            case 5 -> token.substring(0, at) + other.substring(Math.min(at, other.length()));
            case 6 -> token.substring(at) + token.substring(0, at);
            default -> token + letter();
        };
    }

    private String ofBytes(String token, String other) {
        byte[] bytes = decoded(token);
        byte[] others = decoded(other);
        int at = random.nextInt(bytes.length);
        switch (random.nextInt(6)) {
            case 0 -> bytes[at] = (byte) random.nextInt();
            case 1 -> bytes = Arrays.copyOf(bytes, at);
            case 2 -> bytes = Arrays.copyOf(bytes, bytes.length + 1 + random.nextInt(40));
            case 3 -> System.arraycopy(others, 0, bytes, 0, Math.min(at, others.length));
            case 4 -> Arrays.fill(bytes, at, Math.min(bytes.length, at + 8), (byte) random.nextInt());
            default -> {
                // the signed part of one link with the HMAC of another
                byte[] whole = Arrays.copyOf(others, others.length);
                System.arraycopy(bytes, bytes.length - 32, whole, whole.length - 32, 32);
                bytes = whole;
            }
        }
        return encoded(bytes);
    }

    private char letter() {
        return random.nextInt(10) == 0
                ? (char) random.nextInt(0x3000)
                : ALPHABET.charAt(random.nextInt(ALPHABET.length()));
    }

    private List<Link> links() {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            LinkClaims claims = new LinkClaims(
                    "/desk/" + i,
                    i % 3 == 0 ? Map.of() : Map.of("room", List.of("r" + i), "desk" + i, List.of("")),
                    new Binding(sid(i % 2 != 0, "AC" + i), sid(i % 4 != 0, "CA" + i), sid(i % 4 > 1, "CB" + i)),
                    i % 5 == 0);
            Instant end = NOW.plusSeconds(60 + i);
            links.add(new Link(tokens.issue(claims, end), claims));
            LinkClaims first = new LinkClaims("/first/" + i, claims.query(), claims.binding(), claims.closing());
            links.add(new Link(
                    Format1.issue("a", KEY, end, "AC" + i, List.of("CA" + i, "CB" + i), i % 5 == 0, first), first));
        }
        return links;
    }

    private static Optional<Sid> sid(boolean there, String value) {
        return there ? Optional.of(new Sid.Known(value)) : Optional.empty();
    }

    private static byte[] decoded(String token) {
        return Base64.getUrlDecoder().decode(token);
    }

    private static String encoded(byte[] token) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token);
    }
}
