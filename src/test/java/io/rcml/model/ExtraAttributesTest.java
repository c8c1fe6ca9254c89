package io.rcml.model;

import static io.rcml.call.CallEvent.ANSWERED;
import static io.rcml.call.CallEvent.COMPLETED;
import static io.rcml.model.Refusals.assertNotBuilt;
import static io.rcml.model.Refusals.assertRefused;
import static io.rcml.model.Refusals.nothing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.rcml.internal.text.Printable;
import io.rcml.links.Link;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Attributes that are set by their name. */
class ExtraAttributesTest {

    /** One that the platform may learn tomorrow. */
    @Nested
    class Unknown {

        @Test
        void is_written_behind_those_that_are_known_in_the_order_in_which_it_is_set() {
            Say say = Say.builder()
                    .attribute("b", "<\"&>")
                    .attribute("a", "")
                    .voice(Voice.MAN)
                    .text("hello")
                    .build();

            assertThat(say).hasToString("<Say voice=\"man\" b=\"&lt;&quot;&amp;&gt;\" a=\"\">hello</Say>");
            assertThat(say.attributes())
                    .isUnmodifiable()
                    .containsExactly(entry("voice", "man"), entry("b", "<\"&>"), entry("a", ""));
            Rcml rcml = Rcml.of(say);
            assertThat(Rcml.parse(rcml.toXml())).isEqualTo(rcml);
        }

        @Test
        void counts_for_equality_but_its_place_does_not() {
            Leave one = Leave.builder().attribute("a", "1").attribute("b", "2").build();

            assertThat(one)
                    .isEqualTo(Leave.builder()
                            .attribute("b", "2")
                            .attribute("a", "1")
                            .build())
                    .hasSameHashCodeAs(Leave.builder()
                            .attribute("b", "2")
                            .attribute("a", "1")
                            .build())
                    .isNotEqualTo(Leave.builder().attribute("a", "1").build())
                    .isNotEqualTo(Leave.builder()
                            .attribute("a", "2")
                            .attribute("b", "1")
                            .build());
        }

        @Test
        void is_replaced_when_it_is_set_again() {
            assertThat(Hangup.builder()
                            .attribute("a", "1")
                            .attribute("b", "2")
                            .attribute("a", "3")
                            .build())
                    .hasToString("<Hangup a=\"3\" b=\"2\"/>");
        }

        @Test
        void is_set_on_a_document_too() {
            assertThat(Rcml.builder().attribute("version", "2").build().toXml()).endsWith("<Response version=\"2\"/>");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "1a", "-a", "a b", "a=", "xml:lang", "xmlns:a", ":", "a\"", "a\u0000"})
        void needs_a_name(String name) {
            assertRefused(
                    () -> Say.builder().attribute(name, "x"),
                    Printable.quoted(name) + " is no name for an element or attribute;"
                            + " use letters, digits, '-', '_' and '.', and begin with a letter or '_'");
        }

        @ParameterizedTest
        @ValueSource(strings = {"xmlns", "XMLNS"})
        void is_no_namespace(String name) {
            assertRefused(
                    () -> Say.builder().attribute(name, "urn:x"),
                    "Say xmlns would declare a namespace, and RCML has none");
        }

        @Test
        void is_not_null_and_holds_what_xml_can_hold() {
            assertRefused(() -> Say.builder().attribute(nothing(), "x"), "Say attribute's name must not be null");
            assertRefused(() -> Say.builder().attribute("x", nothing()), "Say x must not be null");
            assertRefused(
                    () -> Say.builder().attribute("x", "ab\uD800"),
                    "Say x holds U+D800 at index 2, which XML 1.0 cannot hold; remove it");
        }

        @Test
        void is_one_of_thirty_two() {
            Pause.Builder pause = Pause.builder().length(1);
            for (int i = 0; i < 32; i++) {
                pause.attribute("a" + i, "");
            }
            assertRefused(
                    () -> pause.attribute("a32", ""),
                    "Pause a32 is one too many: an element has at most 32 attributes that RCML does not know");
            Rcml rcml = Rcml.of(
                    pause.attribute("a31", "again").attribute("length", "2").build());
            assertThat(Rcml.parse(rcml.toXml())).isEqualTo(rcml);
        }
    }

    /** One that has a method of its own. */
    @Nested
    class Known {

        @Test
        void is_as_if_its_own_method_had_set_it() {
            assertThat(Dial.builder()
                            .attribute("action", "/a")
                            .attribute("method", "get")
                            .attribute("timeout", " 07 ")
                            .attribute("record", "TRUE")
                            .to("1")
                            .build())
                    .isEqualTo(Dial.builder()
                            .action("/a")
                            .method(HttpMethod.GET)
                            .timeout(7)
                            .record(true)
                            .to("1")
                            .build());
            assertThat(Client.builder()
                            .attribute("statusCallback", "https://a.example/")
                            .attribute("statusCallbackEvent", "completed answered")
                            .name("alice")
                            .build())
                    .isEqualTo(Client.builder()
                            .statusCallback("https://a.example/")
                            .statusCallbackEvent(ANSWERED, COMPLETED)
                            .name("alice")
                            .build());
        }

        @Test
        void is_replaced_by_its_own_method_and_replaces_what_that_has_set() {
            assertThat(Pause.builder().attribute("length", "2").length(3).build())
                    .hasToString("<Pause length=\"3\"/>");
            assertThat(Pause.builder().length(3).attribute("length", "2").build())
                    .hasToString("<Pause length=\"2\"/>");
        }

        @Test
        void is_checked_as_by_its_own_method() {
            assertRefused(
                    () -> Dial.builder().attribute("timeout", "0"),
                    "Dial timeout must be 1 or more (seconds), not \"0\"");
            assertRefused(
                    () -> Dial.builder().attribute("timeout", "soon"),
                    "Dial timeout must be 1 or more (seconds), not \"soon\"");
            assertRefused(
                    () -> Dial.builder().attribute("method", "PUT"),
                    "Dial method must be one of GET POST, not \"PUT\"");
            assertRefused(
                    () -> Dial.builder().attribute("callerId", nothing()),
                    "Dial callerId must not be null; to leave the attribute out, do not set it");
            assertRefused(
                    () -> Client.builder().attribute("statusCallback", "/events"),
                    "Client statusCallback must be an absolute http or https URL in ASCII,"
                            + " such as https://app.example.com/calls, not \"/events\"");
            assertRefused(
                    () -> Client.builder().attribute("statusCallbackEvent", "rang"),
                    "Client statusCallbackEvent must be one or more of initiated ringing answered completed,"
                            + " parted by commas, not \"rang\"");
            assertRefused(
                    () -> Gather.builder().attribute("hints", "yes,,no"),
                    "Gather hints must be at most 50 phrases of at most 100 characters, parted by commas, not \"yes,,no\"");
            assertRefused(
                    () -> Record.builder().attribute("media", "text"),
                    "Record media must be one of audio_only video_only audio_video, not \"text\"");
        }

        @Test
        void is_checked_with_the_others_when_it_is_built() {
            assertNotBuilt(
                    () -> Sms.builder().text("hi").attribute("method", "GET").build(),
                    "Sms method is set without action, so the platform would ignore it; set action or leave method out");
            assertNotBuilt(
                    () -> Gather.builder().attribute("input", "SPEECH").build(),
                    "Gather input is \"speech\", and there is no partialResultCallback, which the platform requires for"
                            + " speech; set it");
            assertRefused(
                    () -> Client.builder().video(video -> video.attribute("mode", "sfu")),
                    "Video mode is only for a Conference, not for a Client, whose Video has enable and overlay;"
                            + " leave it out");
        }

        @Test
        void callback_forgets_what_the_linked_handler_hears() {
            Link link = Link.toStatus("Desk.heard", "https://a.example/heard", Set.of(ANSWERED));

            assertThat(Client.builder()
                            .name("alice")
                            .statusCallback(link)
                            .attribute("statusCallback", "https://a.example/other")
                            .build()
                            .statusCallbackEvents())
                    .containsExactly(COMPLETED);
        }

        @ParameterizedTest
        @CsvSource({"Timeout, timeout", "CALLERID, callerId", "hangUpOnStar, hangupOnStar"})
        void is_spelt_in_its_own_case(String name, String spelt) {
            assertRefused(
                    () -> Dial.builder().attribute(name, "1"),
                    "Dial " + name + " is spelt " + spelt + "; the platform would ignore it");
        }

        @Test
        void name_is_not_set_as_an_attribute() {
            String why = " name is not set as an attribute: it is written as one once there is video,"
                    + " and as text before; set it by ";
            assertRefused(() -> Client.builder().attribute("name", "alice"), "Client" + why + "name(…)");
            assertRefused(() -> Sip.builder().attribute("name", "sip:a@b"), "Sip" + why + "uri(…)");
            assertRefused(() -> Conference.builder().attribute("name", "room"), "Conference" + why + "name(…)");
            assertThat(Number.builder().number("1").attribute("name", "desk").build())
                    .hasToString("<Number name=\"desk\">1</Number>");
        }
    }
}
