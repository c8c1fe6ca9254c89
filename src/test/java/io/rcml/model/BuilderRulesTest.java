package io.rcml.model;

import static io.rcml.model.Refusals.assertNotBuilt;
import static io.rcml.model.Refusals.assertRefused;
import static io.rcml.model.Refusals.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.internal.text.Printable;
import io.rcml.links.Link;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the builders refuse, and in which words: a value where it is set, a whole where it is built. */
class BuilderRulesTest {

    @Nested
    class WhatIsMissing {

        @Test
        void who_is_called() {
            assertNotBuilt(() -> Client.builder().build(), "Client has no name; set it by name(…)");
            assertNotBuilt(() -> Number.builder().build(), "Number has no number; set it by number(…)");
            assertNotBuilt(() -> Sip.builder().build(), "Sip has no uri; set it by uri(…)");
            assertNotBuilt(() -> Conference.builder().build(), "Conference has no name; set it by name(…)");
            assertNotBuilt(() -> Dial.builder().build(), "Dial has no noun; set it by noun(…)");
        }

        @Test
        void what_is_said_played_or_gone_on_with() {
            assertNotBuilt(() -> Say.builder().build(), "Say has no text; set it by text(…)");
            assertNotBuilt(() -> Play.builder().build(), "Play has no url; set it by url(…)");
            assertNotBuilt(() -> Redirect.builder().build(), "Redirect has no url; set it by url(…)");
        }

        @Test
        void the_attribute_that_another_depends_on() {
            assertNotBuilt(
                    () -> Dial.builder().to("1").method(HttpMethod.POST).build(),
                    "Dial method is set without action, so the platform would ignore it; set action or leave method out");
            assertNotBuilt(
                    () -> Conference.builder()
                            .name("room")
                            .waitMethod(HttpMethod.GET)
                            .build(),
                    "Conference waitMethod is set without waitUrl, so the platform would ignore it;"
                            + " set waitUrl or leave waitMethod out");
            assertNotBuilt(
                    () -> Sip.builder().uri("sip:a@b").password("secret").build(),
                    "Sip password is set without username, so the platform would ignore it;"
                            + " set username or leave password out");
            assertNotBuilt(
                    () -> Gather.builder()
                            .partialResultCallbackMethod(HttpMethod.GET)
                            .build(),
                    "Gather partialResultCallbackMethod is set without partialResultCallback, so the platform would ignore"
                            + " it; set partialResultCallback or leave partialResultCallbackMethod out");
        }

        @ParameterizedTest
        @CsvSource({"SPEECH, speech", "BOTH, both"})
        void where_speech_is_reported(GatherInput input, String written) {
            assertNotBuilt(
                    () -> Gather.builder().input(input).build(),
                    "Gather input is \"" + written
                            + "\", and there is no partialResultCallback, which the platform requires for speech; set it");
            assertThat(Gather.builder()
                            .input(input)
                            .partialResultCallback("/heard")
                            .build()
                            .input())
                    .contains(input);
        }
    }

    @Nested
    class Null {

        @Test
        void is_no_text() {
            assertRefused(() -> Client.builder().name(nothing()), "Client name must not be null");
            assertRefused(() -> Number.builder().number(nothing()), "Number number must not be null");
            assertRefused(() -> Sip.builder().uri(nothing()), "Sip uri must not be null");
            assertRefused(() -> Conference.builder().name(nothing()), "Conference name must not be null");
            assertRefused(() -> Dial.builder().to(nothing()), "Dial to must not be null");
            assertRefused(() -> Say.builder().text(nothing()), "Say text must not be null");
            assertRefused(() -> Play.builder().url(nothing()), "Play url must not be null");
            assertRefused(() -> Redirect.builder().url(Refusals.<String>nothing()), "Redirect url must not be null");
        }

        @Test
        void is_no_way_to_leave_an_attribute_out() {
            String cure = " must not be null; to leave the attribute out, do not set it";
            assertRefused(() -> Dial.builder().callerId(nothing()), "Dial callerId" + cure);
            assertRefused(() -> Dial.builder().method(nothing()), "Dial method" + cure);
            assertRefused(() -> Say.builder().language(nothing()), "Say language" + cure);
            assertRefused(() -> Client.builder().url(Refusals.<String>nothing()), "Client url" + cure);
        }

        @Test
        void is_no_element() {
            assertRefused(() -> Dial.builder().noun(nothing()), "Dial noun must not be null");
            assertRefused(
                    () -> Dial.builder().nouns(Arrays.asList(Noun.client("a"), nothing())),
                    "Dial noun must not be null");
            assertRefused(() -> Rcml.builder().verb(nothing()), "Response verb must not be null");
            assertRefused(() -> Rcml.builder().prompt(nothing()), "Response prompt must not be null");
            assertRefused(() -> Gather.builder().prompt(nothing()), "Gather prompt must not be null");
            assertRefused(() -> Client.builder().video(Refusals.<Video>nothing()), "Client video must not be null");
            assertRefused(() -> Sip.builder().video(Refusals.<Video>nothing()), "Sip video must not be null");
            assertRefused(
                    () -> Conference.builder().video(Refusals.<Video>nothing()), "Conference video must not be null");
        }

        @Test
        void is_no_link() {
            assertRefused(() -> Dial.builder().action(Refusals.<Link>nothing()), "Dial action must not be null");
            assertRefused(
                    () -> Client.builder().statusCallback(Refusals.<Link>nothing()),
                    "Client statusCallback must not be null");
            assertRefused(() -> Redirect.builder().url(Refusals.<Link>nothing()), "Redirect url must not be null");
        }

        @Test
        void is_no_sip_header() {
            assertRefused(() -> Client.builder().sipHeader(nothing(), "1"), "Client sipHeader name must not be null");
            assertRefused(() -> Client.builder().sipHeader("X-A", nothing()), "Client sipHeader X-A must not be null");
        }
    }

    @Nested
    class Blank {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u2003 "})
        void says_nothing(String blank) {
            String trimmed = " must not be blank: the platform trims it to nothing";
            assertRefused(() -> Noun.client(blank), "Client name" + trimmed);
            assertRefused(() -> Noun.number(blank), "Number number" + trimmed);
            assertRefused(() -> Noun.sip(blank), "Sip uri" + trimmed);
            assertRefused(() -> Noun.conference(blank), "Conference name" + trimmed);
            assertRefused(() -> Dial.builder().to(blank), "Dial to" + trimmed);
            assertRefused(() -> Prompt.say(blank), "Say text" + trimmed);
            assertRefused(() -> Gather.builder().hints("yes", blank), "Gather hints" + trimmed);
        }

        @Test
        void and_no_line_break_ends_the_line_of_a_sip_message() {
            String why = " at index 5, a control character, which no address has; remove it";
            assertRefused(() -> Noun.client("alice\r\nX-Evil: 1"), "Client name holds U+000D" + why);
            assertRefused(() -> Noun.number("+1989\n"), "Number number holds U+000A" + why);
            assertRefused(() -> Noun.conference("lobby\t"), "Conference name holds U+0009" + why);
            assertRefused(() -> Dial.builder().to("alice\u0085"), "Dial to holds U+0085" + why);
        }

        @Test
        void nor_does_one_of_an_attribute_that_goes_into_it() {
            String why = ", a control character, which could end the line that it is sent in; remove it";
            assertRefused(
                    () -> Dial.builder().callerId("+1\r\nX-Evil: 1"), "Dial callerId holds U+000D at index 2" + why);
            assertRefused(() -> Sip.builder().username("a\nb"), "Sip username holds U+000A at index 1" + why);
            assertRefused(() -> Sip.builder().password("secret\u0085"), "Sip password holds U+0085 at index 6" + why);
            assertRefused(
                    () -> Dial.builder().attribute("callerId", "\t1"), "Dial callerId holds U+0009 at index 0" + why);
        }

        @Test
        void dial_without_a_noun_has_no_sip_headers() {
            assertRefused(
                    () -> Dial.builder().to("client:x?X-A=1"),
                    "Dial to must not hold '?', at which SIP headers begin; use sipHeader for those, not \"client:x?X-A=1\"");
        }

        @Test
        void is_no_caller_id_or_username() {
            assertRefused(
                    () -> Dial.builder().callerId(" "), "Dial callerId must hold more than white space, not \" \"");
            assertRefused(() -> Sip.builder().username(""), "Sip username must hold more than white space, not \"\"");
        }
    }

    @Nested
    class Ranges {

        @ParameterizedTest
        @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
        void begin_at_one(int few) {
            String seconds = " must be 1 or more (seconds), not \"" + few + '"';
            assertRefused(() -> Dial.builder().timeout(few), "Dial timeout" + seconds);
            assertRefused(() -> Dial.builder().timeLimit(few), "Dial timeLimit" + seconds);
            assertRefused(() -> Gather.builder().timeout(few), "Gather timeout" + seconds);
            assertRefused(() -> Prompt.pause(few), "Pause length" + seconds);
            assertRefused(
                    () -> Gather.builder().numDigits(few), "Gather numDigits must be 1 or more, not \"" + few + '"');
        }

        @Test
        void let_a_loop_go_on_until_the_call_ends() {
            String times = " must be 0 or more (times; 0 is until the call ends), not \"-1\"";
            assertRefused(() -> Say.builder().loop(-1), "Say loop" + times);
            assertRefused(() -> Play.builder().loop(-1), "Play loop" + times);
            assertThat(Say.builder().text("on and on").loop(0).build()).hasToString("<Say loop=\"0\">on and on</Say>");
        }

        @ParameterizedTest
        @ValueSource(ints = {0, 41})
        void of_participants_are_one_to_forty(int participants) {
            assertRefused(
                    () -> Conference.builder().maxParticipants(participants),
                    "Conference maxParticipants must be between 1 and 40, not \"" + participants + '"');
            assertThat(Conference.builder().name("r").maxParticipants(1).build().maxParticipants())
                    .contains(1);
        }
    }

    @Nested
    class Words {

        @Test
        void of_a_language_are_the_platforms() {
            assertRefused(
                    () -> Say.builder().language("en-US"),
                    "Say language must be one of bf bp en en-gb cf cs dan fi es fr de el it nl no pl pt ru ar ca sv tr,"
                            + " not \"en-US\"");
            assertRefused(
                    () -> Gather.builder().language("en"),
                    "Gather language must be one of en-US en-GB es-ES it-IT fr-FR pl-PL pt-PT, not \"en\"");
        }

        @ParameterizedTest
        @ValueSource(strings = {"a", "12", "-1", " ", "##"})
        void finish_on_key_is_one_key_or_none(String key) {
            assertRefused(
                    () -> Gather.builder().finishOnKey(key),
                    "Gather finishOnKey must be one of 0-9 # *, or empty, not \"" + key + '"');
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "1 2", "1,2", "e", "１"})
        void send_digits_are_keys_and_waits(String digits) {
            assertRefused(
                    () -> Number.builder().sendDigits(digits),
                    "Number sendDigits must be digits, *, #, A to D, and w to wait, not \"" + digits + '"');
        }

        @ParameterizedTest
        @EnumSource(VideoResolution.class)
        void resolutions_are_spelt_as_the_platform_spells_them(VideoResolution resolution) {
            String spelt = switch (resolution) {
                case QCIF -> "QCIF";
                case CIF -> "CIF";
                case CIF4 -> "4CIF";
                case CIF16 -> "16CIF";
                case VGA -> "VGA";
                case HD_720P -> "720p";
            };
            Video video = Video.builder().resolution(resolution).build();
            assertThat(video).hasToString("<Video resolution=\"" + spelt + "\"/>");
            assertThat(video.resolution()).contains(resolution);
        }

        @Test
        void are_otherwise_lower_case_but_for_http() {
            assertThat(Video.builder()
                            .mode(VideoMode.SFU)
                            .layout(VideoLayout.LINEAR)
                            .build())
                    .hasToString("<Video mode=\"sfu\" layout=\"linear\"/>");
            assertThat(Say.builder().text("hi").voice(Voice.WOMAN).build())
                    .hasToString("<Say voice=\"woman\">hi</Say>");
            assertThat(Redirect.builder().url("/a").method(HttpMethod.GET).build())
                    .hasToString("<Redirect method=\"GET\">/a</Redirect>");
        }
    }

    @Nested
    class Urls {

        private static final String WRONG =
                " must be a URL, with spaces, quotes and all beyond ASCII percent-encoded, not \"";

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "a b", "a\"b", "é.wav", "/%zz", "http://", "a\\b"})
        void are_encoded(String url) {
            assertRefused(() -> Prompt.play(url), "Play url" + WRONG + url + '"');
            assertRefused(() -> Redirect.builder().url(url), "Redirect url" + WRONG + url + '"');
            assertRefused(() -> Dial.builder().action(url), "Dial action" + WRONG + url + '"');
            assertRefused(() -> Client.builder().url(url), "Client url" + WRONG + url + '"');
        }

        @Test
        void may_name_a_host_with_an_underscore() {
            assertThat(Client.builder()
                            .name("a")
                            .statusCallback("http://my_app:8080/calls")
                            .build()
                            .statusCallback())
                    .contains("http://my_app:8080/calls");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ftp://a.example/b", "mailto:a@b.example", "http:b", "file:///b", "javascript:b"})
        void are_of_the_web_when_absolute(String url) {
            assertRefused(
                    () -> Gather.builder().action(url),
                    "Gather action must be an absolute http or https URL in ASCII, such as https://app.example.com/calls, not \""
                            + url + '"');
            assertRefused(
                    () -> Conference.builder().waitUrl(url),
                    "Conference waitUrl must be an absolute http or https URL in ASCII, such as https://app.example.com/calls, not \""
                            + url + '"');
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"a.wav", "/a/b", "../a", "?a=b&c=d", "#a", "//a.example/b", "https://a.example/b#c", "%C3%A9"
                })
        void may_be_relative(String url) {
            assertThat(Prompt.play(url).url()).isEqualTo(url);
        }
    }

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
        @ValueSource(strings = {"alice", "tel:1", "sip:", "http://a", "sip:a b", "sip:<a@b>", "sip:\"a\"@b"})
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

    @Nested
    class GatherRules {

        @Test
        void hints_are_fifty_phrases_at_most() {
            String[] fifty = Collections.nCopies(50, "yes").toArray(String[]::new);
            String[] fiftyOne = Collections.nCopies(51, "yes").toArray(String[]::new);
            assertThat(Gather.builder().hints(fifty).build().hints())
                    .hasSize(50)
                    .isUnmodifiable();
            assertRefused(() -> Gather.builder().hints(fiftyOne), "Gather hints must be 1 to 50 phrases, not 51");
            assertRefused(() -> Gather.builder().hints(), "Gather hints must be 1 to 50 phrases, not 0");
        }

        @Test
        void hint_is_a_phrase_of_a_hundred_characters_without_a_comma() {
            String longest = "a".repeat(100);
            assertThat(Gather.builder().hints(longest).build().hints()).containsExactly(longest);
            assertRefused(
                    () -> Gather.builder().hints(longest + "a"),
                    "Gather hints must be phrases of at most 100 characters without a comma, not \"" + longest + "a\"");
            assertRefused(
                    () -> Gather.builder().hints("yes, please"),
                    "Gather hints must be phrases of at most 100 characters without a comma, not \"yes, please\"");
            assertRefused(() -> Gather.builder().hints("yes", nothing()), "Gather hints must not be null");
        }

        @Test
        void prompts_are_played_in_order() {
            Gather gather = Gather.builder()
                    .say("one")
                    .say(say -> say.text("two").voice(Voice.WOMAN))
                    .play("three.wav")
                    .play(play -> play.url("four.wav").loop(2))
                    .pause()
                    .pause(6)
                    .prompts(List.of(Prompt.say("seven")))
                    .build();

            assertThat(gather)
                    .hasToString("<Gather><Say>one</Say><Say voice=\"woman\">two</Say><Play>three.wav</Play>"
                            + "<Play loop=\"2\">four.wav</Play><Pause/><Pause length=\"6\"/><Say>seven</Say></Gather>");
            assertThat(gather.prompts()).hasSize(7).isUnmodifiable();
            assertThat(((Say) gather.prompts().get(0)).spoken()).isEqualTo("one");
        }
    }

    @Test
    void messages_show_a_value_in_one_line_and_without_half_a_character() {
        assertThat(Printable.quoted("a\r\nb\u0085\u2028\u2029\u0000\uD800c"))
                .isEqualTo("\"a\\r\\nb\\u0085\\u2028\\u2029\\u0000\\ud800c\"");
        assertThat(Printable.quoted("😀".repeat(201))).isEqualTo('"' + "😀".repeat(100) + "…\"");
        assertThat(Printable.quoted("a".repeat(100))).isEqualTo('"' + "a".repeat(100) + '"');
    }
}
