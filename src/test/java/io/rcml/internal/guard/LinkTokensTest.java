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
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class LinkTokensTest {

    private static final Instant NOW = Instant.parse("2026-07-04T09:05:06Z");
    private static final Instant END = NOW.plusSeconds(60);
    private static final LinkClaims CLAIMS = new LinkClaims(
            "/desk/agents/Žofie",
            new TreeMap<>(Map.of("room", List.of("12"), "note", List.of("a&b=c", ""))),
            new Binding(
                    Optional.of(new Sid.Known("AC1")),
                    Optional.of(new Sid.Known("CA1")),
                    Optional.of(new Sid.Known("CA2"))),
            true);
    private static final String OLD = "old:" + "o".repeat(43) + "=";
    private static final String NEW = "new:" + "n".repeat(43) + "=";

    private final LinkTokens tokens = tokens(OLD, NOW);
    private final String token = tokens.issue(CLAIMS, END);

    @Test
    void a_token_opens_the_link_that_it_was_issued_for_and_says_for_whom() throws TokenException {
        OpenedToken opened = open(tokens, token);

        assertThat(opened.account().orElseThrow().is("AC1")).isTrue();
        assertThat(opened.account().orElseThrow().is("CA1")).isFalse();
        assertThat(opened.call().orElseThrow().is("CA1")).isTrue();
        assertThat(opened.call().orElseThrow().is("AC1")).isFalse();
        assertThat(opened.call().orElseThrow().is("CA2")).isFalse();
        assertThat(opened.leg().orElseThrow().is("CA2")).isTrue();
        assertThat(opened.leg().orElseThrow().is("CA1")).isFalse();
        assertThat(opened.isClosing()).isTrue();
        assertThat(opened.end()).isEqualTo(END);
    }

    @Test
    void a_token_fits_into_a_segment_and_holds_nothing_of_whom_it_is_for() {
        assertThat(token).matches("[A-Za-z0-9_-]+").doesNotContain("CA1").hasSizeLessThan(180);
        assertThat(LinkTokens.isLike(token)).isTrue();
        assertThat(LinkTokens.isLike(tokens("a:" + "o".repeat(43) + "=", NOW).issue(LinkClaims.ofPath("/"), END)))
                .isTrue();
        assertThat(LinkTokens.isLike("alice")).isFalse();
        assertThat(LinkTokens.isLike(token + '.')).isFalse();
    }

    @Test
    void a_token_of_a_path_alone_is_for_anybody() throws TokenException {
        OpenedToken opened = tokens.open(tokens.issue(LinkClaims.ofPath("/a"), LinkTokens.NEVER), "/a");

        assertThat(opened.account()).isEmpty();
        assertThat(opened.call()).isEmpty();
        assertThat(opened.leg()).isEmpty();
        assertThat(opened.isClosing()).isFalse();
    }

    @Test
    void other_paths_and_other_values_are_refused() {
        Map<String, List<String>> more = Map.of("room", List.of("12", "13"), "note", List.of("a&b=c", ""));
        Map<String, List<String>> less = Map.of("room", List.of("12"), "note", List.of("a&b=c"));

        assertRefused(
                token,
                "/desk/agents/zofie",
                CLAIMS.query(),
                "its token is forged, or made for another handler or another application");
        assertRefused(token, CLAIMS.path(), more, "its token was made for other values of note and room");
        assertRefused(token, CLAIMS.path(), less, "its token was made for other values of note and room");
        assertRefused(token, CLAIMS.path(), Map.of(), "its token was made for other values of note and room");
    }

    @Test
    void another_application_is_refused_though_it_has_the_same_keys() {
        LinkTokens staging = new LinkTokens(LinkKeys.of(OLD), "staging", true, () -> NOW);

        assertThatThrownBy(() -> open(staging, token))
                .hasMessage("its token is forged, or made for another handler or another application");
    }

    @Test
    void values_count_as_often_as_they_are_there_in_any_order() throws TokenException {
        LinkClaims twice = new LinkClaims("/a", Map.of("n", List.of("1", "2", "1")), Binding.ANYBODY, false);
        OpenedToken opened = tokens.open(tokens.issue(twice, END), "/a");

        opened.requireValues(name -> List.of("1", "1", "2"), name -> List.of("1", "1", "2"));
        opened.requireValues(name -> List.of(), name -> List.of("2", "1", "1"));
        for (List<String> other : List.of(
                List.of("1", "2"), List.of("1", "2", "2"), List.of("1", "2", "1", "1"), List.of("1", "2", "1", "2"))) {
            assertThatThrownBy(() -> opened.requireValues(name -> other, name -> other))
                    .as(other.toString())
                    .hasMessage("its token was made for other values of n");
            assertThatThrownBy(() -> opened.requireValues(name -> List.of(), name -> other))
                    .as(other.toString())
                    .hasMessage("its token was made for other values of n");
        }
    }

    /** The platform may have copied the query into the body. */
    @Test
    void the_body_may_repeat_all_values_of_the_url_and_not_some() throws TokenException {
        LinkClaims claims = new LinkClaims("/a", Map.of("n", List.of("1", "2")), Binding.ANYBODY, false);
        OpenedToken opened = tokens.open(tokens.issue(claims, END), "/a");

        opened.requireValues(name -> List.of("1", "2"), name -> List.of("1", "2", "1", "2"));
        for (List<String> all :
                List.of(List.of("1", "2", "1"), List.of("1", "2", "3", "4"), List.of("1", "2", "1", "2", "1", "2"))) {
            assertThatThrownBy(() -> opened.requireValues(name -> List.of("1", "2"), name -> all))
                    .hasMessage("its body has other values of n than its URL");
        }
        // As if the handler read another query than the one that is checked.
        for (List<String> all : List.of(List.of("2", "1"), List.of("1"), List.of("3", "1", "2"))) {
            assertThatThrownBy(() -> opened.requireValues(name -> List.of("1", "2"), name -> all))
                    .hasMessage("its values of n are not those of its URL");
        }
    }

    /** Made by the version before, with the same keys. */
    @Test
    void tokens_of_format_1_are_read_while_that_is_configured() throws TokenException {
        String first = Format1.issue("old", OLD.substring(4), END, "AC1", List.of("CA2", "CA1"), false, CLAIMS);
        LinkTokens both = new LinkTokens(LinkKeys.of(OLD), "/phone", true, () -> NOW);
        OpenedToken opened = both.open(first, CLAIMS.path());

        opened.requireValues(CLAIMS.query()::get, CLAIMS.query()::get);
        assertThat(opened.account().orElseThrow().is("AC1")).isTrue();
        assertThat(opened.call().orElseThrow().is("CA2")).isTrue();
        assertThat(opened.leg().orElseThrow().is("CA1")).isTrue();
        assertThatThrownBy(() -> opened.requireValues(name -> List.of(), name -> List.of("12")))
                .hasMessage("its token is forged, or made for another handler or other values");
        assertThatThrownBy(() -> both.open(first, "/desk").requireValues(CLAIMS.query()::get, CLAIMS.query()::get))
                .hasMessage("its token is forged, or made for another handler or other values");
        assertThatThrownBy(() -> tokens.open(first, CLAIMS.path()))
                .hasMessage("its token is of format 1, which is not configured");
    }

    @Test
    void a_token_ends_with_its_last_second() throws TokenException {
        assertThat(open(tokens(OLD, END), token).call()).isPresent();
        assertThatThrownBy(() -> open(tokens(OLD, END.plusSeconds(1)), token))
                .isInstanceOf(TokenException.class)
                .hasMessage("its token ended at 2026-07-04T09:06:06Z");
    }

    @Test
    void while_keys_are_changed_the_old_ones_tokens_work_and_new_tokens_are_the_new_ones() throws TokenException {
        LinkTokens meanwhile = tokens(NEW + ',' + OLD, NOW);
        LinkTokens after = tokens(NEW, NOW);
        String issuedMeanwhile = meanwhile.issue(CLAIMS, END);

        assertThat(open(meanwhile, token).call()).isPresent();
        assertThat(open(after, issuedMeanwhile).call()).isPresent();
        assertThatThrownBy(() -> open(after, token))
                .hasMessage("its token is signed with the key \"old\", and this server has the keys [new]");
        assertThatThrownBy(() -> open(tokens, issuedMeanwhile))
                .hasMessage("its token is signed with the key \"new\", and this server has the keys [old]");
    }

    @Test
    void what_a_token_keeps_of_a_sid_goes_on_under_its_own_key() throws TokenException {
        LinkTokens meanwhile = tokens(NEW + ',' + OLD, NOW);
        OpenedToken first = open(meanwhile, token);
        Binding kept = new Binding(first.account().map(sid -> sid), first.call().map(sid -> sid), Optional.empty());
        OpenedToken next = meanwhile.open(meanwhile.issue(new LinkClaims("/a", Map.of(), kept, false), END), "/a");

        assertThat(first.isOfSigningKey()).isFalse();
        assertThat(next.isOfSigningKey()).isFalse();
        assertThat(next.account().orElseThrow().is("AC1")).isTrue();
        assertThat(next.call().orElseThrow().is("CA1")).isTrue();
        assertThat(next.leg()).isEmpty();
    }

    @Test
    void a_key_of_the_same_id_is_another_key() {
        assertThatThrownBy(() -> open(tokens("old:" + "p".repeat(43) + "=", NOW), token))
                .hasMessage("its token is forged, or made for another handler or another application");
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
        assertThatThrownBy(() -> {
                    OpenedToken opened = tokens.open(text, path);
                    opened.requireValues(name -> List.of(), name -> query.getOrDefault(name, List.of()));
                })
                .isInstanceOf(TokenException.class)
                .hasMessage(reason);
    }

    private static OpenedToken open(LinkTokens with, String token) throws TokenException {
        OpenedToken opened = with.open(token, CLAIMS.path());
        opened.requireValues(CLAIMS.query()::get, CLAIMS.query()::get);
        return opened;
    }

    private static LinkTokens tokens(String keys, Instant now) {
        return new LinkTokens(LinkKeys.of(keys), "/phone", false, () -> now);
    }

    @Test
    void a_forged_token_that_names_a_value_again_and_again_copies_none() {
        ByteBuffer forged = ByteBuffer.allocate(2 + 3 + 8 + 1 + 16 + 2 * 5 + 32);
        forged.put((byte) 2).put((byte) 3).put("old".getBytes(StandardCharsets.US_ASCII));
        forged.putLong(END.getEpochSecond()).put((byte) 0).put(new byte[16]);
        forged.putInt(1).put((byte) 'a').putInt(1).put((byte) 'a');
        String text = Base64.getUrlEncoder().withoutPadding().encodeToString(forged.array());

        assertThatThrownBy(() -> tokens.open(text, "/a"))
                .isInstanceOf(TokenException.class)
                .hasMessage("its token is none that was issued here");
    }
}
