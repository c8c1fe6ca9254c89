package io.rcml.model;

import static io.rcml.model.Refusals.assertNotBuilt;
import static io.rcml.model.Refusals.assertRefused;
import static io.rcml.model.Refusals.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.links.Link;
import java.util.Arrays;
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
        @CsvSource({"SPEECH, speech", "BOTH, dtmf speech"})
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
}
