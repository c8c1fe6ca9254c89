package io.rcml.simulator.internal.verbs;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.call.CallStatus;
import io.rcml.simulator.Application;
import io.rcml.simulator.CallSimulator;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Each verb of the language, executed. */
class VerbsTest {

    private final Application application = new Application();

    @AfterEach
    void close() {
        application.close();
    }

    private CallSimulator answers(String verbs) {
        application.on("/", verbs);
        return application.simulator().from("carol");
    }

    private static List<String> media(SimulatedCall call) {
        return call.moments().stream()
                .filter(moment -> moment.kind() == Moment.Kind.MEDIA)
                .map(Moment::text)
                .toList();
    }

    @Test
    void a_caller_who_hides_has_no_from_and_is_anonymous() {
        SimulatedCall call = answers("<Say>Hello</Say>").from("").call();

        assertThat(application.only("/").raw("From")).isEmpty();
        assertThat(call.caller().name()).isEqualTo("anonymous");
        assertThatCall(call).said("Hello");
    }

    // What is no document

    @Test
    void what_cannot_be_read_fails_the_call_and_the_problem_says_where() {
        application.on("/", request -> Application.Answer.xml("<Response>\n<Say>Hello</Response>"));
        SimulatedCall call = application.simulator().call();

        assertThatCall(call).ended(CallStatus.FAILED);
        assertThat(call.problems())
                .containsExactly(
                        application.url() + " gave no document: Line 2, column 11: expected </Say> for the element"
                                + " that begins at line 2, column 1, found </Response>");
    }

    @Test
    void what_is_no_response_fails_the_call() {
        application.on("/", request -> Application.Answer.xml("<html/>"));

        assertThat(application.simulator().call().problems())
                .containsExactly(application.url() + " gave no document: its root is <html>, and must be <Response>");
    }

    @Test
    void an_empty_answer_is_nothing_to_do() {
        application.on("/", request -> Application.Answer.status(204));

        assertThatCall(application.simulator().call())
                .ended(CallStatus.COMPLETED)
                .hasNoProblems();
    }

    // Say, Play, Pause

    @Test
    void say_play_and_pause_take_their_time_one_after_the_other() {
        SimulatedCall call = answers(
                        "<Say>Hello</Say><Pause length='10'/><Play>/sounds/a.wav</Play><Pause/><Say loop='3'>Bye</Say>")
                .call();

        assertThatCall(call)
                .said("Hello", "Bye")
                .lasted(Duration.ofSeconds(1 + 10 + 5 + 1 + 3))
                .hasNoProblems();
        assertThat(media(call))
                .containsExactly(
                        "says \"Hello\"",
                        "is silent for 10 s",
                        "plays " + application.url() + "/sounds/a.wav",
                        "is silent for 1 s",
                        "says \"Bye\"");
    }

    @Test
    void a_loop_of_0_lasts_until_the_caller_hangs_up() {
        SimulatedCall call = answers("<Play loop='0'>/music.wav</Play><Say>Never</Say>")
                .caller(Caller.hangsUp(3000))
                .call();

        assertThatCall(call).said().lasted(Duration.ofMinutes(50));
    }

    @Test
    void an_hour_of_call_takes_no_time() {
        assertThatCall(answers("<Pause length='3600'/>").call()).lasted(Duration.ofHours(1));
    }

    @Test
    void a_call_that_nobody_ends_is_ended_after_four_hours() {
        SimulatedCall call = answers("<Say loop='0'>Hello</Say>").call();

        assertThatCall(call).lasted(Duration.ofHours(4)).ended(CallStatus.COMPLETED);
        assertThat(call.problems()).containsExactly("the call has lasted four hours, and is ended");
    }

    // Gather

    @Test
    void gather_plays_its_prompts_and_sends_the_digits() {
        application.on("/chosen", "<Say>Sales</Say>");
        SimulatedCall call = answers(
                        "<Gather action='/chosen' numDigits='1'><Say>Press one</Say><Pause length='2'/></Gather><Say>Nothing</Say>")
                .caller(Caller.presses("12"))
                .call();

        assertThatCall(call).said("Press one", "Sales").hasNoProblems();
        assertThat(application.only("/chosen").raw("Digits")).isEqualTo("1");
        assertThat(call.requests().get(1).at()).isEqualTo(Duration.ofSeconds(1 + 2 + 1));
    }

    @Test
    void gather_goes_on_when_nothing_is_heard_until_the_timeout() {
        SimulatedCall call = answers("<Gather timeout='7'><Say>Press one</Say></Gather><Say>Nothing</Say>")
                .call();

        assertThatCall(call).said("Press one", "Nothing").lasted(Duration.ofSeconds(1 + 7 + 1));
    }

    @ParameterizedTest
    @CsvSource({"12#34, '', 12, 1.5", "12*34, finishOnKey='*', 12, 1.5", "12#, finishOnKey='', 12#, 7"})
    void gather_ends_at_the_finishing_key_or_after_the_timeout(
            String keys, String attribute, String digits, double seconds) {
        application.on("/chosen", "");
        SimulatedCall call = answers("<Gather action='/chosen' " + attribute + "/>")
                .caller(Caller.presses(keys))
                .call();

        assertThat(application.only("/chosen").raw("Digits")).isEqualTo(digits);
        double took = call.duration().toMillis() / 1000.0;
        assertThat(took).isBetween(seconds, seconds + 1);
    }

    @Test
    void a_key_that_is_pressed_early_ends_the_prompts() {
        application.on("/chosen", "");
        SimulatedCall call = answers(
                        "<Gather action='/chosen' numDigits='1'><Play>/a.wav</Play><Play>/b.wav</Play></Gather>")
                .caller(Caller.listens().thenPressesAfter(2, "1"))
                .call();

        assertThat(media(call)).containsExactly("plays " + application.url() + "/a.wav", "presses 1");
        assertThatCall(call).lasted(Duration.ofSeconds(2));
    }

    @Test
    void gather_without_an_action_asks_the_current_document() {
        application.on(
                "/",
                request -> Application.Answer.xml(
                        request.raw("Digits").equals("absent")
                                ? "<Response><Gather method='GET'/></Response>"
                                : "<Response><Say>Thanks</Say></Response>"));
        SimulatedCall call =
                application.simulator().caller(Caller.presses("7#")).call();

        assertThatCall(call).said("Thanks");
        assertThat(application.heardAt("/"))
                .extracting(Application.Heard::method)
                .containsExactly("POST", "GET");
    }

    @Test
    void gather_of_speech_reports_unfinished_words_and_sends_the_whole() {
        application.on("/heard", "").on("/partial", request -> Application.Answer.status(200));
        answers("<Gather input='speech' action='/heard' partialResultCallback='/partial'/>")
                .caller(Caller.speaks("sales in Brno"))
                .call();

        assertThat(application.heardAt("/partial").stream().map(request -> request.raw("UnstableSpeechResult")))
                .containsExactly("sales", "sales in");
        assertThat(application.only("/heard").raw("SpeechResult")).isEqualTo("sales in Brno");
    }

    @Test
    void gather_does_not_hear_what_it_does_not_listen_for() {
        assertThatCall(answers("<Gather><Say>Press</Say></Gather><Say>Nothing</Say>")
                        .caller(Caller.speaks("one"))
                        .call())
                .said("Press", "Nothing");
    }

    // Record

    @Test
    void record_sends_the_recording_and_its_length() {
        application.on("/recorded", "<Say>Thank you</Say>");
        SimulatedCall call = answers("<Record action='/recorded' timeout='4'/><Say>Never</Say>")
                .caller(Caller.speaks("one two three four five"))
                .call();

        assertThatCall(call).said("Thank you");
        assertThat(application.only("/recorded").raw("RecordingDuration")).isEqualTo("2");
        assertThat(application.only("/recorded").raw("RecordingUrl")).contains("/Recordings/RE");
        assertThat(media(call)).startsWith("beeps", "says \"one two three four five\"");
        assertThat(call.requests().get(1).at()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void record_ends_at_a_key_at_its_longest_and_without_a_beep() {
        application.on("/recorded", "");
        answers("<Record action='/recorded' finishOnKey='*' maxLength='3' playBeep='false'/>")
                .caller(Caller.speaks("one two three").thenPresses("*"))
                .call();
        assertThat(application.heardAt("/recorded").get(0).raw("Digits")).isEqualTo("*");

        SimulatedCall longest = answers("<Record action='/recorded' maxLength='3' playBeep='false'/>")
                .caller(Caller.speaks("a b c d e f g h i j k l m n o p"))
                .call();
        assertThat(application.heardAt("/recorded").get(1).raw("RecordingDuration"))
                .isEqualTo("3");
        assertThat(media(longest)).doesNotContain("beeps");
    }

    @Test
    void a_transcription_is_reported() {
        application.on("/recorded", "");
        answers("<Record action='/recorded' transcribe='true' transcribeCallback='/transcribed'/>")
                .caller(Caller.speaks("please call back"))
                .call();

        assertThat(application.only("/transcribed").parameters().asMap())
                .containsEntry("TranscriptionText", List.of("please call back"))
                .containsEntry("TranscriptionStatus", List.of("completed"))
                .containsKeys("TranscriptionUrl", "RecordingUrl");
    }

    // Redirect, Reject, Hangup

    @Test
    void redirect_goes_on_elsewhere_and_nothing_after_it_is_reached() {
        application.on("/next", "<Say>Next</Say>");
        SimulatedCall call = answers("<Redirect method='GET'>/next?a=b</Redirect><Say>Never</Say>")
                .call();

        assertThatCall(call).said("Next");
        assertThat(application.only("/next").query()).startsWith("a=b&CallSid=CA");
    }

    @Test
    void an_application_that_redirects_in_circles_is_stopped() {
        SimulatedCall call = answers("<Redirect>/</Redirect>").call();

        assertThat(call.requests()).hasSize(1000);
        assertThat(call.problems()).contains("the application was asked 1000 times; it seems to lead in circles");
    }

    @ParameterizedTest
    @CsvSource({"<Reject/>, FAILED", "<Reject reason='busy'/>, BUSY", "<Reject reason='rejected'/>, FAILED"})
    void reject_refuses_a_call_that_was_not_answered(String reject, CallStatus status) {
        SimulatedCall call = answers(reject + "<Say>Never</Say>").call();

        assertThatCall(call).said().ended(status);
        assertThat(call.caller().answered()).isEmpty();
    }

    @Test
    void hangup_ends_the_call() {
        assertThatCall(answers("<Say>Bye</Say><Hangup/><Say>Never</Say>").call())
                .said("Bye")
                .ended(CallStatus.COMPLETED);
    }

    // Dial

    @Test
    void dial_rings_until_its_timeout_and_the_document_goes_on() {
        SimulatedCall call =
                answers("<Dial timeout='12'>+1234</Dial><Say>Nobody</Say>").call();

        assertThatCall(call)
                .rang("+1234")
                .legEnded("+1234", CallStatus.NO_ANSWER)
                .said("Nobody")
                .lasted(Duration.ofSeconds(13));
    }

    @Test
    void who_would_answer_at_the_timeout_is_too_late() {
        SimulatedCall call = answers("<Dial timeout='12'>client:alice</Dial>")
                .callee("alice", Callee.answersAfter(12))
                .call();

        assertThatCall(call).legEnded("alice", CallStatus.NO_ANSWER);
    }

    @Test
    void dial_ends_at_its_time_limit() {
        application.on("/dialled", "");
        SimulatedCall call = answers("<Dial timeLimit='30' action='/dialled'>+1234</Dial>")
                .callee("+1234", Callee.answersAfter(1).neverHangsUp())
                .call();

        assertThatCall(call).lasted(Duration.ofSeconds(31));
        assertThat(application.only("/dialled").raw("DialCallDuration")).isEqualTo("30");
    }

    @Test
    void dial_ends_when_the_caller_presses_a_star() {
        SimulatedCall call = answers("<Dial hangupOnStar='true'>+1234</Dial><Say>Back</Say>")
                .callee("+1234", Callee.answersAfter(1).neverHangsUp())
                .caller(Caller.presses("*"))
                .call();

        assertThatCall(call).said("Back").lasted(Duration.ofSeconds(1 + 1 + 1));
    }

    private static Stream<Arguments> whyNobodyIsConnected() {
        return Stream.of(
                Arguments.of(Callee.busy(), "busy"),
                Arguments.of(Callee.unreachable(), "failed"),
                Arguments.of(Callee.declines(), "busy"),
                Arguments.of(Callee.ringsFor(3), "no-answer"));
    }

    @ParameterizedTest
    @MethodSource("whyNobodyIsConnected")
    void the_action_tells_why_nobody_was_connected(Callee bob, String status) {
        application.on("/dialled", "<Say>Sorry</Say>");
        SimulatedCall call = answers("<Dial action='/dialled' method='GET'><Client>bob</Client></Dial><Say>Never</Say>")
                .callee("bob", bob)
                .call();

        assertThatCall(call).said("Sorry").wasAnsweredByNobody();
        assertThat(application.only("/dialled").raw("DialCallStatus")).isEqualTo(status);
        assertThat(application.only("/dialled").raw("DialCallDuration")).isEqualTo("0");
        assertThat(application.only("/dialled").method()).isEqualTo("GET");
    }

    @Test
    void a_caller_who_hangs_up_while_it_rings_cancels_all_and_the_action_is_told() {
        application.on("/dialled", "<Say>Nobody hears this</Say>");
        SimulatedCall call = answers("<Dial action='/dialled'><Client>alice</Client><Client>bob</Client></Dial>")
                .caller(Caller.hangsUp(5))
                .call();

        assertThatCall(call)
                .legEnded("alice", CallStatus.CANCELED)
                .legEnded("bob", CallStatus.CANCELED)
                .said()
                .lasted(Duration.ofSeconds(5));
        assertThat(application.only("/dialled").raw("DialCallStatus")).isEqualTo("canceled");
    }

    @Test
    void a_recording_is_told_to_the_action_even_if_the_caller_hangs_up() {
        application.on("/dialled", "");
        answers("<Dial action='/dialled' record='true'>+1234</Dial>")
                .callee("+1234", Callee.answersAfter(1))
                .caller(Caller.hangsUp(20))
                .call();

        assertThat(application.only("/dialled").raw("DialCallStatus")).isEqualTo("completed");
        assertThat(application.only("/dialled").raw("DialCallDuration")).isEqualTo("19");
        assertThat(application.only("/dialled").raw("RecordingUrl")).contains("/Recordings/RE");
    }

    @Test
    void a_callee_who_hangs_up_while_being_screened_is_not_connected() {
        application.on("/whisper", "<Pause length='10'/>");
        SimulatedCall call = answers("<Dial><Client url='/whisper'>alice</Client></Dial><Say>Sorry</Say>")
                .callee("alice", Callee.answersAfter(1).rejectsScreening())
                .call();

        assertThatCall(call).wasAnsweredByNobody().said("Sorry").lasted(Duration.ofSeconds(2));
    }

    @Test
    void a_number_may_have_digits_to_send() {
        SimulatedCall call = answers("<Dial><Number sendDigits='ww12'>+1234</Number></Dial>")
                .callee("+1234", Callee.answers())
                .call();

        assertThat(media(call)).contains("presses ww12");
    }

    @Test
    void a_sip_endpoint_must_be_alone() {
        SimulatedCall call = answers("<Dial><Sip>sip:a@example.com</Sip><Client>bob</Client></Dial>")
                .call();

        assertThatCall(call).dialled();
        assertThat(call.problems()).containsExactly("<Dial> has 2 nouns, among them one that must be alone");
    }

    // Conference, queues

    @Test
    void a_conference_lasts_until_the_caller_leaves_or_it_is_over() {
        application.on("/dialled", "");
        assertThatCall(answers("<Dial><Conference>lobby</Conference></Dial>")
                        .caller(Caller.hangsUp(90))
                        .call())
                .lasted(Duration.ofSeconds(90));
        assertThatCall(answers("<Dial action='/dialled'><Conference>lobby</Conference></Dial>")
                        .callee("lobby", Callee.answersAfter(10).talksFor(50))
                        .call())
                .lasted(Duration.ofMinutes(1));
        assertThat(application.heardAt("/dialled")).hasSize(1);
    }

    @Test
    void who_waits_for_a_conference_to_start_hears_the_document_of_its_wait_url() {
        application.on("/music", "<Say>Please wait</Say><Pause length='30'/><Say>Never</Say>");
        SimulatedCall call = answers(
                        "<Dial><Conference startConferenceOnEnter='false' waitUrl='/music' waitMethod='GET'>"
                                + "lobby</Conference></Dial>")
                .callee("lobby", Callee.answersAfter(20).talksFor(10))
                .call();

        assertThatCall(call).said("Please wait").lasted(Duration.ofSeconds(30));
        assertThat(application.only("/music").method()).isEqualTo("GET");
    }

    @Test
    void who_waits_in_a_queue_leaves_it_by_leave_or_is_connected() {
        application.on("/music", "<Say>Please wait</Say><Leave/>").on("/left", "<Say>Bye</Say>");
        assertThatCall(answers("<Enqueue waitUrl='/music' action='/left'>support</Enqueue>")
                        .call())
                .said("Please wait", "Bye");
        assertThat(application.only("/left").raw("QueueResult")).isEqualTo("leave");

        assertThatCall(answers("<Enqueue>support</Enqueue><Say>Done</Say>")
                        .callee("support", Callee.answersAfter(5).talksFor(20))
                        .call())
                .said("Done")
                .lasted(Duration.ofSeconds(26));
    }

    @Test
    void a_dial_of_a_queue_connects_with_who_waits_there() {
        assertThatCall(answers("<Dial><Queue>support</Queue></Dial>")
                        .callee("support", Callee.answers().talksFor(20))
                        .call())
                .lasted(Duration.ofSeconds(20));
    }

    // Messages

    @ParameterizedTest
    @CsvSource({"Sms, SmsSid, SmsStatus", "Fax, FaxSid, FaxStatus"})
    void a_message_is_sent_reported_and_acted_on(String verb, String sid, String status) {
        application.on("/sent", "<Say>Sent</Say>");
        SimulatedCall call = answers(
                        "<%1$s to='+1234' statusCallback='{root}/report' action='/sent'>text</%1$s>".formatted(verb))
                .call();

        assertThatCall(call).said("Sent").hasNoProblems();
        assertThat(application.only("/report").raw(status)).isEqualTo("sent");
        assertThat(application.only("/sent").raw(sid))
                .isEqualTo(application.only("/report").raw(sid));
    }

    @Test
    void a_message_without_an_action_lets_the_document_go_on() {
        SimulatedCall call = answers(
                        "<Sms>text</Sms><Email to='a@example.com' from='b@example.com'>body</Email><Say>Next</Say>")
                .call();

        assertThatCall(call).said("Next");
        assertThat(media(call))
                .containsSubsequence(
                        "sends a short message to carol: text",
                        "sends an e-mail to a@example.com, Restcomm Email Service: body");
    }

    @Test
    void a_geolocation_is_reported_and_acted_on() {
        application.on("/found", "");
        answers(
                        "<Geolocation><Immediate deviceIdentifier='d1' statusCallback='{root}/report' action='/found'/></Geolocation>")
                .call();

        assertThat(application.only("/report").raw("GeolocationStatus")).isEqualTo("sent");
        assertThat(application.only("/found").raw("GeolocationSid")).startsWith("GL");
    }

    // USSD

    @Test
    void a_ussd_dialogue_shows_texts_and_sends_what_is_typed() {
        application.on("/typed", "<UssdMessage>Thank you</UssdMessage>");
        SimulatedCall call = answers(
                        "<Language>en</Language><UssdCollect action='/typed'><UssdMessage>1 sales</UssdMessage>"
                                + "<UssdMessage>2 support</UssdMessage></UssdCollect>")
                .caller(Caller.presses("2"))
                .call();

        assertThatCall(call).said("1 sales\n2 support", "Thank you").hasNoProblems();
        assertThat(application.only("/typed").raw("Digits")).isEqualTo("2");
    }
}
