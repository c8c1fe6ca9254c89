package io.rcml.simulator.internal.wire;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import io.rcml.call.StatusCallback;
import io.rcml.simulator.Application;
import io.rcml.simulator.CallSimulator;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import io.rcml.simulator.script.Dialect;
import io.rcml.simulator.script.Faults;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each quirk of the platform's code, as {@link Dialect#RESTCOMM} has it. */
class RestcommTest {

    private static final String NAMED =
            "<Dial><Client statusCallback='{root}/events' statusCallbackEvent='%s'>alice</Client></Dial>";
    private static final String UNNAMED = "<Dial><Client statusCallback='{root}/events'>alice</Client></Dial>";

    private final Application application = new Application();

    @AfterEach
    void close() {
        application.close();
    }

    private CallSimulator dials(String dial) {
        application.on("/", dial);
        return restcomm().callee("alice", Callee.answersAfter(3).talksFor(42));
    }

    private CallSimulator restcomm() {
        return application.simulator().from("carol").dialect(Dialect.RESTCOMM);
    }

    private List<String> heard(String parameter) {
        return application.heardAt("/events").stream()
                .map(request -> request.raw(parameter))
                .toList();
    }

    // What the platform sends

    @Test
    void a_voice_request_says_more_than_is_documented() {
        restcomm()
                .parameter("SipHeader_X-Agent", "7")
                .parameter("CallerName", "Carol")
                .call();

        assertThat(application.only("/").parameters().names())
                .containsExactly(
                        "CallSid",
                        "AccountSid",
                        "From",
                        "To",
                        "CallStatus",
                        "ApiVersion",
                        "Direction",
                        "CallerName",
                        "SipHeader_X-Agent",
                        "InstanceId",
                        "OutboundCallSid",
                        "ForwardedFrom",
                        "CallTimestamp",
                        "ReferTarget",
                        "Transferor",
                        "Transferee");
        assertThat(application.only("/").raw("CallTimestamp")).isEqualTo("2026-07-04T06:05:06Z");
    }

    @Test
    void absent_values_arrive_as_a_bare_name_as_empty_and_as_the_text_null() {
        restcomm().call();

        assertThat(application.only("/").body())
                .contains("&CallerName=&")
                .contains("&OutboundCallSid=null&")
                .contains("&ForwardedFrom&CallTimestamp=");
    }

    @Test
    void a_screening_request_lacks_instance_id_and_call_timestamp() {
        application.on("/whisper", "");
        dials("<Dial><Client url='/whisper'>alice</Client></Dial>").call();

        assertThat(application.only("/whisper").parameters().names())
                .containsExactly(
                        "CallSid", "AccountSid", "From", "To", "CallStatus", "ApiVersion", "Direction", "CallerName");
    }

    @Test
    void a_screening_request_of_a_sip_leg_has_its_call_id_and_headers() {
        application.on("/whisper", "");
        SimulatedCall call = dials("<Dial><Sip url='/whisper'>sip:alice@example.com?X-Ticket=7</Sip></Dial>")
                .callee("sip:alice@example.com", Callee.answers())
                .call();

        assertThat(application.only("/whisper").raw("SipCallId")).endsWith("@callapi.example");
        assertThat(application.only("/whisper").raw("SipHeader_X-Ticket")).isEqualTo("7");
        assertThatCall(call).wasAnsweredBy("sip:alice@example.com");
    }

    @Test
    void from_and_to_are_user_parts_of_sip_uris() {
        application.on("/whisper", "");
        dials("<Dial><Sip url='/whisper'>sip:alice@example.com;transport=tcp</Sip></Dial>")
                .callee("sip:alice@example.com;transport=tcp", Callee.answers())
                .call();

        assertThat(application.only("/whisper").raw("To")).isEqualTo("alice");
    }

    @Test
    void a_dial_action_tells_of_the_leg_that_answered() {
        SimulatedCall call = dials("<Dial action='/dialled' record='true'><Client>alice</Client></Dial>")
                .call();

        assertThat(application.only("/dialled").parameters().asMap())
                .containsEntry("DialCallStatus", List.of("completed"))
                .containsEntry(
                        "DialCallSid",
                        List.of(call.legsTo("alice").get(0).callSid().value()))
                .containsEntry("DialCallDuration", List.of("42"))
                .containsEntry("DialRingDuration", List.of("3"));
        assertThat(application.only("/dialled").raw("RecordingUrl"))
                .matches("https://callapi.example/2012-04-24/Accounts/AC[0-9]+/Recordings/RE[0-9a-f]{32}")
                .isEqualTo(application.only("/dialled").raw("PublicRecordingUrl"));
    }

    @Test
    void a_dial_action_tells_of_sip() {
        dials("<Dial action='/dialled'><Sip>sip:alice@example.com?X-Ticket=7</Sip></Dial>")
                .callee("sip:alice@example.com", Callee.busy())
                .call();

        assertThat(application.only("/dialled").raw("DialSipResponseCode")).isEqualTo("486");
        assertThat(application.only("/dialled").raw("DialSipCallId")).endsWith("@callapi.example");
        assertThat(application.only("/dialled").raw("DialSipHeader_X-Ticket")).isEqualTo("7");
    }

    @Test
    void a_failed_dial_sends_the_text_null() {
        dials("<Dial action='/dialled'><Client>nobody</Client></Dial>")
                .callee("nobody", Callee.unreachable())
                .call();

        assertThat(application.only("/dialled").body()).contains("DialCallStatus=null&DialCallSid=null&");
    }

    @Test
    void a_status_callback_says_more_than_is_documented() {
        SimulatedCall call = dials(NAMED.formatted("ringing")).call();

        assertThat(application.only("/events").parameters().names())
                .containsExactly(
                        "CallSid",
                        "AccountSid",
                        "From",
                        "To",
                        "CallStatus",
                        "ApiVersion",
                        "Direction",
                        "CallerName",
                        "InstanceId",
                        "ForwardedFrom",
                        "Timestamp",
                        "CallbackSource",
                        "SequenceNumber",
                        "ParentCallSid");
        assertThat(heard("ParentCallSid")).containsExactly(call.callSid().value());
        assertThat(application.only("/events").body()).contains("&ForwardedFrom&Timestamp=");
    }

    @Test
    void all_four_events_are_sent_where_none_are_named() {
        assertThatCall(dials(UNNAMED).call()).reported("alice", CallEvent.values());
    }

    @Test
    void events_that_are_parted_by_spaces_subscribe_to_nothing() {
        assertThatCall(dials(NAMED.formatted("initiated ringing answered completed"))
                        .call())
                .reported("alice");
    }

    @Test
    void white_space_around_commas_is_deleted() {
        assertThatCall(dials(NAMED.formatted(" ringing , completed ")).call())
                .reported("alice", CallEvent.RINGING, CallEvent.COMPLETED);
    }

    @Test
    void the_status_is_exactly_one_of_the_four_events() {
        dials(UNNAMED).call();

        assertThat(heard("CallStatus")).containsExactly("initiated", "ringing", "answered", "completed");
    }

    @Test
    void a_busy_leg_says_completed_too() {
        SimulatedCall call = dials(UNNAMED).callee("alice", Callee.busy()).call();

        assertThat(heard("CallStatus")).containsExactly("initiated", "completed");
        assertThatCall(call).legEnded("alice", CallStatus.BUSY);
    }

    @Test
    void the_sequence_number_is_a_constant_of_the_event() {
        dials(UNNAMED).callee("alice", Callee.noAnswer()).call();

        assertThat(heard("SequenceNumber")).containsExactly("0", "1", "3");
    }

    @Test
    void the_timestamp_is_in_the_servers_language_and_ends_with_a_zones_id() {
        List<String> firsts = Stream.of(1, 2, 3, 4)
                .map(seed -> {
                    SimulatedCall call = dials(UNNAMED).seed(seed).call();
                    return call.callbacks().get(0).parameters().raw("Timestamp").orElse("");
                })
                .toList();

        assertThat(firsts).allSatisfy(text -> assertThat(text).endsWith("2026 09:05:06 Europe/Athens"));
        assertThat(firsts).startsWith("Sat, 04 Jul 2026 09:05:06 Europe/Athens").doesNotHaveDuplicates();
    }

    @Test
    void whatever_is_reported_can_be_read_by_our_own_types() {
        for (int seed = 1; seed <= 4; seed++) {
            SimulatedCall call = dials(UNNAMED).seed(seed).call();

            assertThat(call.callbacks()).hasSize(4).allSatisfy(request -> {
                StatusCallback report = StatusCallback.of(request.parameters()).orElseThrow();
                assertThat(Optional.of(report.event())).isEqualTo(request.event());
                assertThat(report.timestamp())
                        .contains(Instant.parse("2026-07-04T06:05:06Z").plus(request.at()));
            });
        }
    }

    // How it sends

    @Test
    void a_post_is_urlencoded_utf_8_which_it_does_not_say() {
        restcomm().from("Žofie & Karel").call();

        assertThat(application.only("/").headers())
                .contains(entry("Content-type", List.of("application/x-www-form-urlencoded")));
        assertThat(application.only("/").body()).contains("&From=%C5%BDofie+%26+Karel&");
    }

    @Test
    void an_application_that_does_not_answer_is_given_up() {
        CountDownLatch over = new CountDownLatch(1);
        application.on("/", request -> {
            awaitUninterruptibly(over);
            return Application.Answer.status(200);
        });

        assertThat(restcomm().patience(Duration.ofMillis(50)).call().problems())
                .containsExactly(application.url() + " gave no document: no answer in time");
        over.countDown();
    }

    private static void awaitUninterruptibly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void a_post_moves_the_query_of_the_url_into_the_body() {
        dials(
                        "<Dial><Client statusCallback='{root}/events?desk=7&amp;desk=8' statusCallbackEvent='ringing'>alice</Client></Dial>")
                .call();

        assertThat(application.only("/events").query()).isEmpty();
        assertThat(application.only("/events").body()).startsWith("desk=7&desk=8&CallSid=");
    }

    @Test
    void a_get_leaves_the_query_where_it_is() {
        dials(
                        "<Dial><Client statusCallback='{root}/events?desk=7' statusCallbackMethod='GET' statusCallbackEvent='ringing'>alice"
                                + "</Client></Dial>")
                .call();

        assertThat(application.only("/events").query()).startsWith("desk=7&CallSid=");
    }

    @Test
    void a_relative_status_callback_goes_nowhere() {
        SimulatedCall call = dials("<Dial><Client statusCallback='/events'>alice</Client></Dial>")
                .call();

        assertThatCall(call).reported("alice").wasAnsweredBy("alice");
        assertThat(call.problems())
                .containsExactly("Client statusCallback \"/events\" is not absolute, so nothing is reported");
    }

    @Test
    void url_and_action_may_be_relative() {
        application.on("/a/b", "<Dial action='dialled'><Client url='../whisper?x=1'>alice</Client></Dial>");
        application.on("/whisper", "");
        dials("<Redirect>a/b</Redirect>").call();

        assertThat(application.heard().stream().map(Application.Heard::path))
                .containsExactly("/", "/a/b", "/whisper", "/a/dialled");
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307})
    void redirects_are_followed_with_the_same_method(int status) {
        application.on("/", request -> new Application.Answer(status, Map.of("Location", "/moved"), ""));
        application.on("/moved", "<Say>Hello</Say>");

        assertThatCall(restcomm().call()).said("Hello").hasNoProblems();
        assertThat(application.only("/moved").method()).isEqualTo("POST");
        assertThat(application.only("/moved").body())
                .isEqualTo(application.only("/").body());
    }

    @Test
    void a_redirect_to_no_url_is_no_answer() {
        application.on("/", request -> new Application.Answer(302, Map.of("Location", "ftp://example.com/"), ""));

        assertThat(restcomm().call().problems())
                .containsExactly(application.url() + " gave no document: redirected to no http or https URL");
    }

    @Test
    void cookies_are_shared_between_calls() {
        application.on(
                "/",
                request -> new Application.Answer(
                        200, Map.of("Content-Type", "text/xml", "Set-Cookie", "JSESSIONID=1; Path=/"), "<Response/>"));
        CallSimulator callApi = restcomm();
        callApi.call();
        callApi.seed(2).call();

        assertThat(application.heardAt("/").get(0).headers()).doesNotContainKey("Cookie");
        assertThat(application.heardAt("/").get(1).headers()).contains(entry("Cookie", List.of("JSESSIONID=1")));
    }

    @Test
    void an_answer_that_takes_6_seconds_comes_too_late() {
        application.on("/", "<Say>Hello</Say>");

        assertThatCall(restcomm().answersTake(5).call()).said("Hello").hasNoProblems();
        assertThat(restcomm().answersTake(6).call().problems())
                .containsExactly(application.url() + " gave no document: no answer in time");
    }

    @Test
    void nothing_is_sent_again_after_a_failure() {
        application.on("/events", request -> Application.Answer.status(500));
        SimulatedCall call = dials(NAMED.formatted("ringing")).call();

        assertThat(application.heardAt("/events")).hasSize(1);
        assertThatCall(call).wasAnsweredBy("alice");
        assertThat(call.problems()).containsExactly(application.url() + "/events did not take a report: status 500");
    }

    @Test
    void nothing_is_signed() {
        restcomm().call();

        assertThat(application.only("/").headers().keySet())
                .noneMatch(header -> header.toLowerCase(Locale.ROOT).contains("sign"));
    }

    @Test
    void completed_blocks_the_leg_for_up_to_5_seconds() {
        Duration without =
                dials(NAMED.formatted("answered")).answersTake(3).call().duration();

        assertThat(dials(NAMED.formatted("completed")).answersTake(3).call().duration())
                .isEqualTo(without.plusSeconds(3));
        assertThat(dials(NAMED.formatted("completed")).answersTake(5).call().duration())
                .isEqualTo(without.plusSeconds(2).plusSeconds(5));
    }

    // What it accepts

    @ParameterizedTest
    @ValueSource(ints = {201, 202, 400, 404, 500})
    void any_status_but_200_fails_the_call(int status) {
        application.on(
                "/", request -> new Application.Answer(status, Map.of("Content-Type", "text/xml"), "<Response/>"));
        SimulatedCall call = restcomm().call();

        assertThatCall(call).ended(CallStatus.FAILED);
        assertThat(call.problems())
                .containsExactly(application.url() + " gave no document: status " + status + ", text/xml");
    }

    @Test
    void the_fallback_url_is_tried_once_for_the_first_document() {
        application.on("/", request -> Application.Answer.status(500));
        application.on("/fallback", "<Redirect>/gone</Redirect>");
        application.on("/gone", request -> Application.Answer.status(404));

        SimulatedCall call = restcomm().fallbackUrl("/fallback").call();

        assertThat(application.heard().stream().map(Application.Heard::path))
                .containsExactly("/", "/fallback", "/gone");
        assertThatCall(call).ended(CallStatus.FAILED);
    }

    @Test
    void status_204_kills_the_call_without_a_fallback() {
        application.on("/", request -> Application.Answer.status(204));

        assertThatCall(restcomm().fallbackUrl("/fallback").call()).ended(CallStatus.FAILED);
        assertThat(application.heardAt("/fallback")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/xml", "application/xml", "text/xml;charset=UTF-8", "Application/XML; charset=utf-8"})
    void xml_is_accepted_by_these_content_types(String type) {
        answers(type, "<Response><Say>Hello</Say></Response>");

        assertThatCall(restcomm().call()).said("Hello").hasNoProblems();
    }

    @Test
    void a_document_is_decoded_as_utf_8_whatever_it_says() {
        answers(
                "text/xml;charset=ISO-8859-1",
                "<?xml version='1.0' encoding='ISO-8859-1'?><Response><Say>úvěr</Say></Response>");

        assertThatCall(restcomm().call()).said("úvěr");
    }

    @Test
    void a_missing_content_type_hangs_up() {
        application.on("/", request -> new Application.Answer(200, Map.of(), "<Response><Say>Hello</Say></Response>"));
        SimulatedCall call = restcomm().call();

        assertThatCall(call).said().ended(CallStatus.COMPLETED).lasted(Duration.ZERO);
        assertThat(call.problems())
                .containsExactly(application.url()
                        + " gave no document: status 200 without a content type; the call is hung up");
    }

    @Test
    void an_unknown_content_type_is_silence() {
        answers("text/html", "<Response><Say>Hello</Say></Response>");
        SimulatedCall call = restcomm().caller(Caller.hangsUp(40)).call();

        assertThatCall(call).said().lasted(Duration.ofSeconds(40));
        assertThat(call.problems())
                .containsExactly(
                        application.url() + " gave no document: status 200, text/html; the line is silent from now on");
    }

    private void answers(String type, String body) {
        application.on("/", request -> new Application.Answer(200, Map.of("Content-Type", type), body));
    }

    @Test
    void stray_ampersands_are_repaired() {
        application.on("/", "<Say>Marks & Spencer &amp; &lt;sons></Say>");

        assertThatCall(restcomm().call()).said("Marks & Spencer & <sons>");
    }

    @Test
    void cdata_is_corrupted_by_the_repair() {
        application.on("/", "<Say><![CDATA[Marks & Spencer]]></Say>");

        assertThatCall(restcomm().call()).said("Marks &amp; Spencer");
    }

    @Test
    void values_are_trimmed() {
        application.on("/", "<Say>\n  Hello\n</Say><Pause length=' 3 '/>");

        assertThatCall(restcomm().call()).said("Hello").lasted(Duration.ofSeconds(4));
    }

    @Test
    void unknown_verbs_are_skipped() {
        application.on("/", "<Sing>la</Sing><Say>Hello</Say>");
        SimulatedCall call = restcomm().call();

        assertThatCall(call).said("Hello");
        assertThat(call.problems()).containsExactly("<Sing> is no verb, and skipped");
    }

    @Test
    void a_misspelt_attribute_is_silently_ignored() {
        SimulatedCall call = dials("<Dial Timeout='5'><Client StatusCallback='{root}/events'>bob</Client></Dial>")
                .call();

        assertThatCall(call).reported("bob").lasted(Duration.ofSeconds(30)).hasNoProblems();
    }

    @Test
    void a_video_without_a_name_on_its_parent_fails_the_call() {
        SimulatedCall call = dials("<Dial><Client>alice<Video enable='true'/></Client></Dial><Say>Sorry</Say>")
                .call();

        assertThatCall(call).dialled().said().ended(CallStatus.FAILED);
        assertThat(call.problems()).containsExactly("a noun with <Video> has no name, on which the platform stumbles");
    }

    @Test
    void a_conference_overrides_the_other_nouns_of_its_dial() {
        SimulatedCall call = dials("<Dial><Client>alice</Client><Conference>lobby</Conference></Dial>")
                .caller(Caller.hangsUp(9))
                .call();

        assertThatCall(call).dialled().lasted(Duration.ofSeconds(9));
        assertThat(call.moments().stream().map(Moment::text)).contains("enters the conference lobby");
    }

    @Test
    void a_leg_is_bridged_when_its_screening_document_runs_to_its_end() {
        application.on("/whisper", "");

        assertThatCall(dials("<Dial><Client url='/whisper'>alice</Client></Dial>")
                        .call())
                .wasAnsweredBy("alice");
    }

    @Test
    void a_hangup_while_screening_ends_the_callers_call() {
        application.on("/whisper", "<Hangup/>");
        SimulatedCall call = dials(
                        "<Dial action='/dialled'><Client url='/whisper'>alice</Client></Dial><Say>Sorry</Say>")
                .call();

        assertThatCall(call)
                .wasAnsweredByNobody()
                .said()
                .ended(CallStatus.COMPLETED)
                .lasted(Duration.ofSeconds(3));
        assertThat(application.heardAt("/dialled")).isEmpty();
    }

    @Test
    void a_callee_who_hangs_up_while_being_screened_ends_the_callers_call() {
        application.on("/whisper", "<Pause length='9'/>");
        SimulatedCall call = dials("<Dial><Client url='/whisper'>alice</Client></Dial><Say>Sorry</Say>")
                .callee("alice", Callee.answersAfter(3).hangsUpAfter(4))
                .call();

        assertThatCall(call).wasAnsweredByNobody().said().lasted(Duration.ofSeconds(7));
    }

    @Test
    void a_custom_header_has_its_name_before_the_last_equals_sign_and_gets_its_x() {
        SimulatedCall call = dials("<Dial><Client>alice?Ticket=a=7&amp;X-Desk=front</Client></Dial>")
                .call();

        assertThat(call.legsTo("alice").get(0).sipHeaders())
                .containsExactly(entry("X-Ticket=a", "7"), entry("X-Desk", "front"));
    }

    // Duplicates and losses: section 2

    @Test
    void duplicates_happen_and_so_do_missing_ones() {
        SimulatedCall twice = dials(UNNAMED).faults(Faults.none().duplicate(1)).call();
        assertThat(twice.eventsOf("alice")).hasSize(8);

        SimulatedCall lost = dials(UNNAMED).faults(Faults.none().drop(1)).call();
        assertThat(lost.callbacks()).hasSize(4).allMatch(request -> request.delivery() == Request.Delivery.DROPPED);
        assertThat(application.heardAt("/events")).hasSize(8);
    }
}
