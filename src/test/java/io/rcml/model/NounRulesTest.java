package io.rcml.model;

import static io.rcml.model.Refusals.assertNotBuilt;
import static io.rcml.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.internal.text.Printable;
import java.util.Collections;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What Dial and its nouns refuse beyond single values, and in which words. */
class NounRulesTest {

    @Nested
    class DialRules {

        @Test
        void ten_nouns_ring_at_once_and_eleven_do_not() {
            Dial.Builder ten = Dial.builder().nouns(Collections.nCopies(5, Noun.client("alice")));
            ten.nouns(Collections.nCopies(5, Noun.number("1")));

            assertThat(ten.build().nouns()).hasSize(10).isUnmodifiable();
            assertNotBuilt(() -> ten.client("bob").build(), "Dial has 11 nouns; the platform dials at most 10 at once");
        }

        @Test
        void sip_and_conference_stand_alone() {
            assertThat(Dial.builder().sip("sip:a@b").build()).hasToString("<Dial><Sip>sip:a@b</Sip></Dial>");
            assertThat(Dial.builder().conference("room").build())
                    .hasToString("<Dial><Conference>room</Conference></Dial>");
            assertNotBuilt(
                    () -> Dial.builder().conference("room").client("alice").build(),
                    "Dial has 2 nouns, among them a Conference, which must stand alone");
            assertNotBuilt(
                    () -> Dial.builder().sip("sip:a@b").sip("sip:c@d").build(),
                    "Dial has 2 nouns, among them a Sip, which must stand alone");
        }

        @Test
        void messages_keep_a_password_to_themselves() {
            assertNotBuilt(
                    () -> Dial.builder()
                            .client("alice")
                            .number("1")
                            .sip(sip -> sip.uri("sip:a@b").username("a").password("secret"))
                            .build(),
                    "Dial has 3 nouns, among them a Sip, which must stand alone");
        }

        @Test
        void text_and_nouns_exclude_each_other() {
            assertNotBuilt(
                    () -> Dial.builder().to("client:alice").client("bob").build(),
                    "Dial has both nouns and the text \"client:alice\", of which the platform would dial one;"
                            + " give it as a noun, too");
        }

        @Test
        void text_alone_is_enough() {
            Dial dial = Dial.builder().to("client:alice").build();

            assertThat(dial).hasToString("<Dial>client:alice</Dial>");
            assertThat(dial.to()).contains("client:alice");
            assertThat(dial.nouns()).isEmpty();
            assertThat(Dial.builder().client("alice").build().to()).isEmpty();
        }
    }

    @Nested
    class SipHeaderRules {

        @Test
        void name_holds_no_question_mark() {
            assertRefused(
                    () -> Client.builder().name("alice?X-A=1"),
                    "Client name must not hold '?', at which SIP headers begin; use sipHeader for those,"
                            + " not \"alice?X-A=1\"");
            assertRefused(
                    () -> Number.builder().number("?"),
                    "Number number must not hold '?', at which SIP headers begin; use sipHeader for those, not \"?\"");
            assertRefused(
                    () -> Sip.builder().uri("sip:a@b?Subject=x"),
                    "Sip uri must not hold '?', at which SIP headers begin; use sipHeader for those,"
                            + " not \"sip:a@b?Subject=x\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "X A", "X-A=1", "X-A&X-B", "X-é", "X-A\r\n", "X:A", "X-A?"})
        void headers_name_is_letters_digits_and_marks(String name) {
            assertRefused(
                    () -> Client.builder().sipHeader(name, "1"),
                    "Client sipHeader name must be letters, digits, '-', '_' and '.', not " + Printable.quoted(name));
        }

        @Test
        void headers_of_clients_and_numbers_begin_with_x() {
            assertRefused(
                    () -> Client.builder().sipHeader("Custom", "1"),
                    "Client sipHeader name must begin with X-, which the platform would add: X-Custom, not \"Custom\"");
            assertRefused(
                    () -> Number.builder().sipHeader("XCustom", "1"),
                    "Number sipHeader name must begin with X-, which the platform would add: X-XCustom, not \"XCustom\"");
            assertThat(Sip.builder().uri("sip:a@b").sipHeader("Subject", "hi").build())
                    .hasToString("<Sip>sip:a@b?Subject=hi</Sip>");
            assertThat(Client.builder().name("a").sipHeader("x-b", "1").build())
                    .hasToString("<Client>a?x-b=1</Client>");
        }

        @Test
        void header_is_set_once() {
            assertRefused(
                    () -> Client.builder().sipHeader("X-A", "1").sipHeader("x-a", "2"),
                    "Client sipHeader x-a is set twice; the platform would keep one");
        }

        @ParameterizedTest
        @CsvSource({"10, U+000A", "13, U+000D", "0, U+0000"})
        void value_ends_no_header(int c, String name) {
            assertRefused(
                    () -> Sip.builder().sipHeader("X-A", "😀" + (char) c + "Via: x"),
                    "Sip sipHeader X-A holds " + name + " at index 2, which would end the header; remove it");
        }

        @Test
        void value_is_read_back_unencoded_in_the_order_in_which_it_was_set() {
            Client client = Client.builder()
                    .name("alice")
                    .sipHeader("X-B", "a&b=c?d+e\"é<;,% ")
                    .sipHeader("X-A", "")
                    .build();

            assertThat(client)
                    .hasToString("<Client>alice?X-B=a%26b%3Dc%3Fd%2Be%22%C3%A9%3C%3B%2C%25%20&amp;X-A=</Client>");
            assertThat(client.sipHeaders()).isUnmodifiable();
            assertThat(client.sipHeaders().entrySet())
                    .map(Object::toString)
                    .containsExactly("X-B=a&b=c?d+e\"é<;,% ", "X-A=");
            assertThat(client.name()).isEqualTo("alice");
            assertThat(Noun.number("1").sipHeaders()).isEmpty();
        }

        @Test
        void value_may_hold_what_xml_cannot_because_it_is_encoded() {
            assertThat(Number.builder()
                            .number("1")
                            .sipHeader("X-A", "\u0001\uFFFE")
                            .build())
                    .hasToString("<Number>1?X-A=%01%EF%BF%BE</Number>");
            assertRefused(
                    () -> Client.builder().sipHeader("X-A", "\u0001\uD800"),
                    "Client sipHeader X-A holds U+D800 at index 1, half a surrogate pair, which UTF-8 cannot hold; remove it");
        }

        @Test
        void headers_of_a_sip_are_limited() {
            String fits = "v".repeat(1024 - "?X-A=".length());
            assertThat(Sip.builder()
                            .uri("sip:a@b")
                            .sipHeader("X-A", fits)
                            .build()
                            .sipHeaders())
                    .containsEntry("X-A", fits);
            assertNotBuilt(
                    () -> Sip.builder()
                            .uri("sip:a@b")
                            .sipHeader("X-A", fits + "v")
                            .build(),
                    "Sip headers must have at most 1024 characters, encoded and together, not 1025");
        }
    }

    @Nested
    class SipRules {

        @ParameterizedTest
        @ValueSource(strings = {"alice", "tel:1", "http://a", "sip:a b", "sip:<a@b>", "sip:\"a\"@b"})
        void uri_is_a_sip_uri(String uri) {
            assertRefused(
                    () -> Noun.sip(uri),
                    "Sip uri must be a SIP URI, such as sip:alice@example.com, not " + Printable.quoted(uri));
        }

        @ParameterizedTest
        @ValueSource(strings = {"sip:alice@example.com", "sips:a@b;transport=tcp", "SIP:example.com:5060"})
        void uri_is_written_as_it_is_given(String uri) {
            assertThat(Noun.sip(uri)).hasToString("<Sip>" + uri + "</Sip>");
            assertThat(Noun.sip(uri).uri()).isEqualTo(uri);
        }

        @Test
        void uri_has_255_characters_at_most() {
            String longest = "sip:" + "a".repeat(251);
            assertThat(Noun.sip(longest).uri()).hasSize(255);
            assertRefused(
                    () -> Noun.sip(longest + "a"),
                    "Sip uri must have at most 255 characters, not 256: \"sip:" + "a".repeat(196) + "…\"");
        }
    }

    @Nested
    class VideoRules {

        @ParameterizedTest
        @CsvSource({"mode", "resolution", "layout"})
        void arrangement_is_for_conferences_only(String attribute) {
            Video.Builder builder = Video.builder().enable(true);
            Video video = switch (attribute) {
                case "mode" -> builder.mode(VideoMode.MCU).build();
                case "resolution" -> builder.resolution(VideoResolution.VGA).build();
                default -> builder.layout(VideoLayout.TILE).build();
            };
            String rest = ", whose Video has enable and overlay; leave it out";
            assertRefused(
                    () -> Client.builder().video(video),
                    "Video " + attribute + " is only for a Conference, not for a Client" + rest);
            assertRefused(
                    () -> Sip.builder().video(video),
                    "Video " + attribute + " is only for a Conference, not for a Sip" + rest);
            assertThat(Conference.builder().name("room").video(video).build().video())
                    .contains(video);
        }

        @Test
        void name_moves_into_the_attribute_with_its_headers() {
            assertThat(Client.builder()
                            .video(video -> video.overlay("<&>"))
                            .sipHeader("X-A", "1")
                            .sipHeader("X-B", "2")
                            .name("alice")
                            .build())
                    .hasToString("<Client name=\"alice?X-A=1&amp;X-B=2\"><Video overlay=\"&lt;&amp;&gt;\"/></Client>");
            Sip sip = Sip.builder()
                    .uri("sip:a@b")
                    .username("a")
                    .video(video -> video.enable(true))
                    .build();
            assertThat(sip).hasToString("<Sip name=\"sip:a@b\" username=\"a\"><Video enable=\"true\"/></Sip>");
            assertThat(sip.uri()).isEqualTo("sip:a@b");
            assertThat(sip.video()).contains(Video.builder().enable(true).build());
            Conference room = Conference.builder()
                    .name("room")
                    .video(video -> video.mode(VideoMode.SFU))
                    .build();
            assertThat(room).hasToString("<Conference name=\"room\"><Video mode=\"sfu\"/></Conference>");
            assertThat(room.name()).isEqualTo("room");
        }

        @Test
        void builder_from_before_the_video_goes_on_without() {
            Client.Builder builder = Client.builder().name("alice");
            Client heard = builder.build();
            Client seen = builder.video(video -> video.enable(true)).build();

            assertThat(heard).hasToString("<Client>alice</Client>").isNotEqualTo(seen);
            assertThat(heard.video()).isEmpty();
            assertThat(heard.name()).isEqualTo(seen.name());
        }
    }
}
