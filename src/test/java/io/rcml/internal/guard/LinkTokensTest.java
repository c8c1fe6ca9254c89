package io.rcml.internal.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class LinkTokensTest {

    private static final Instant NOW = Instant.parse("2026-07-04T09:05:06Z");
    private static final Instant END = NOW.plusSeconds(60);
    private static final LinkClaims CLAIMS = new LinkClaims(
            "/desk/agents/Žofie",
            Map.of("room", List.of("12"), "note", List.of("a&b=c", "")),
            Optional.of("AC1"),
            List.of("CA1", "CA0"),
            true);
    private static final String OLD = "old:" + "o".repeat(43) + "=";
    private static final String NEW = "new:" + "n".repeat(43) + "=";

    private final LinkTokens tokens = tokens(OLD, NOW);
    private final String token = tokens.issue(CLAIMS, END);

    @Test
    void a_token_opens_the_link_that_it_was_issued_for_and_says_for_whom() throws TokenException {
        LinkTokens.Bound bound = open(tokens, token);

        assertThat(bound.hasAccount()).isTrue();
        assertThat(bound.isOfAccount("AC1")).isTrue();
        assertThat(bound.isOfAccount("CA1")).isFalse();
        assertThat(bound.hasCall()).isTrue();
        assertThat(bound.isClosing()).isTrue();
        assertThat(bound.end()).isEqualTo(END);
        assertThat(bound.isOfCall(Stream.of("CA1"))).isTrue();
        assertThat(bound.isOfCall(Stream.of("CA9", "CA0"))).isTrue();
        assertThat(bound.isOfCall(Stream.of("AC1", "CA9"))).isFalse();
        assertThat(bound.isOfCall(Stream.empty())).isFalse();
    }

    @Test
    void a_token_fits_into_a_segment_and_holds_nothing_of_whom_it_is_for() {
        assertThat(token).matches("[A-Za-z0-9_-]+").doesNotContain("CA1").hasSizeLessThan(160);
        assertThat(LinkTokens.isLike(token)).isTrue();
        assertThat(LinkTokens.isLike(tokens("a:" + "o".repeat(43) + "=", NOW).issue(LinkClaims.ofPath("/"), END)))
                .isTrue();
        assertThat(LinkTokens.isLike("alice")).isFalse();
        assertThat(LinkTokens.isLike(token + '.')).isFalse();
    }

    @Test
    void a_token_of_a_path_alone_is_for_anybody() throws TokenException {
        LinkTokens.Bound bound =
                tokens.open(tokens.issue(LinkClaims.ofPath("/a"), LinkTokens.NEVER), "/a", name -> List.of());

        assertThat(bound.hasAccount()).isFalse();
        assertThat(bound.hasCall()).isFalse();
        assertThat(bound.isClosing()).isFalse();
    }

    @Test
    void other_paths_and_other_values_are_refused() {
        Map<String, List<String>> more = Map.of("room", List.of("12", "13"), "note", List.of("a&b=c", ""));
        Map<String, List<String>> less = Map.of("room", List.of("12"), "note", List.of("a&b=c"));

        assertRefused(
                token,
                "/desk/agents/zofie",
                CLAIMS.query(),
                "its token is forged, or made for another handler or other values");
        assertRefused(token, CLAIMS.path(), more, "its token is forged, or made for another handler or other values");
        assertRefused(token, CLAIMS.path(), less, "its token is forged, or made for another handler or other values");
        assertRefused(
                token, CLAIMS.path(), Map.of(), "its token is forged, or made for another handler or other values");
    }

    @Test
    void values_that_the_body_repeats_are_the_same() throws TokenException {
        Map<String, List<String>> twice = Map.of("room", List.of("12", "12"), "note", List.of("a&b=c", "", "a&b=c"));

        assertThat(tokens.open(token, CLAIMS.path(), twice::get).hasCall()).isTrue();
    }

    @Test
    void a_token_ends_with_its_last_second() throws TokenException {
        assertThat(open(tokens(OLD, END), token).hasCall()).isTrue();
        assertThatThrownBy(() -> open(tokens(OLD, END.plusSeconds(1)), token))
                .isInstanceOf(TokenException.class)
                .hasMessage("its token ended at 2026-07-04T09:06:06Z");
    }

    @Test
    void while_keys_are_changed_the_old_ones_tokens_work_and_new_tokens_are_the_new_ones() throws TokenException {
        LinkTokens meanwhile = tokens(NEW + ',' + OLD, NOW);
        LinkTokens after = tokens(NEW, NOW);
        String issuedMeanwhile = meanwhile.issue(CLAIMS, END);

        assertThat(open(meanwhile, token).hasCall()).isTrue();
        assertThat(open(after, issuedMeanwhile).hasCall()).isTrue();
        assertThatThrownBy(() -> open(after, token))
                .hasMessage("its token is signed with the key \"old\", and this server has the keys [new]");
        assertThatThrownBy(() -> open(tokens, issuedMeanwhile))
                .hasMessage("its token is signed with the key \"new\", and this server has the keys [old]");
    }

    @Test
    void a_key_of_the_same_id_is_another_key() {
        assertThatThrownBy(() -> open(tokens("old:" + "p".repeat(43) + "=", NOW), token))
                .hasMessage("its token is forged, or made for another handler or other values");
    }

    @Test
    void what_is_no_token_is_refused() {
        for (String none : List.of(
                "",
                "=",
                "AA",
                token + "=",
                token + "A",
                token.substring(1),
                "~" + token,
                "\u0000",
                "ž".repeat(80),
                "A".repeat(5000),
                "_".repeat(80),
                "A".repeat(80))) {
            assertRefused(none, CLAIMS.path(), CLAIMS.query(), "its token is none that was issued here");
        }
    }

    private void assertRefused(String text, String path, Map<String, List<String>> query, String reason) {
        assertThatThrownBy(() -> tokens.open(text, path, name -> query.getOrDefault(name, List.of())))
                .isInstanceOf(TokenException.class)
                .hasMessage(reason);
    }

    private static LinkTokens.Bound open(LinkTokens with, String token) throws TokenException {
        return with.open(token, CLAIMS.path(), name -> CLAIMS.query().getOrDefault(name, List.of()));
    }

    private static LinkTokens tokens(String keys, Instant now) {
        return new LinkTokens(LinkKeys.of(keys), () -> now);
    }

    @Test
    void a_forged_token_that_names_a_value_again_and_again_copies_none() {
        ByteBuffer forged = ByteBuffer.allocate(2 + 3 + 8 + 1 + 2 * 5 + 32);
        forged.put((byte) 1).put((byte) 3).put("old".getBytes(StandardCharsets.US_ASCII));
        forged.putLong(END.getEpochSecond()).put((byte) 0);
        forged.putInt(1).put((byte) 'a').putInt(1).put((byte) 'a');
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.array());

        assertThatThrownBy(() -> tokens.open(text, "/a", name -> {
                    throw new AssertionError(name);
                }))
                .isInstanceOf(TokenException.class)
                .hasMessage("its token is none that was issued here");
    }
}
