package io.rcml.simulator.internal.wire;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import io.rcml.call.StatusCallback;
import io.rcml.simulator.Application;
import io.rcml.simulator.CallSimulator;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import io.rcml.simulator.script.Dialect;
import io.rcml.simulator.script.Faults;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Each fact of CallAPI's own pages, as {@link Dialect#CALLAPI} plays it. */
class CallapiTest {

    private final Application application = new Application();

    @AfterEach
    void close() {
        application.close();
    }

    private CallSimulator answers(String verbs) {
        application.on("/", verbs);
        return application.simulator().dialect(Dialect.CALLAPI);
    }

    private List<String> heardAt(String path, String parameter) {
        return application.heardAt(path).stream()
                .map(request -> request.raw(parameter))
                .toList();
    }

    @Test
    void the_first_request_is_new_and_says_what_the_page_lists() {
        answers("<Hangup/>").call();

        Application.Heard first = application.heardAt("/").get(0);
        assertThat(first.parameters().names())
                .containsExactly(
                        "CallSid",
                        "InstanceId",
                        "AccountSid",
                        "From",
                        "To",
                        "CallStatus",
                        "ApiVersion",
                        "Direction",
                        "CallTimestamp",
                        "ForwardedFrom",
                        "PostStatus");
        assertThat(first.raw("CallSid"))
                .matches("ID[0-9a-f]{32}-CA[0-9a-f]{32}")
                .startsWith(first.raw("InstanceId"));
        assertThat(first.raw("CallSid").length()).isGreaterThan(60);
        assertThat(first.raw("From")).isEqualTo("9895550199");
        assertThat(first.raw("To")).isEqualTo("9895550100");
        assertThat(first.raw("CallStatus")).isEqualTo("ringing");
        assertThat(first.raw("ForwardedFrom")).isEqualTo("null");
        assertThat(first.raw("CallTimestamp")).isEqualTo("2026-07-04T06:05:06.000Z");
        assertThat(first.raw("PostStatus")).isEqualTo("new");
    }

    @ParameterizedTest
    @CsvSource({"+19895550142, 9895550142", "19895550142, 19895550142", "+420222333444, +420222333444", "carol, carol"})
    void numbers_of_north_america_have_ten_digits(String number, String told) {
        answers("<Dial callerId='" + number + "'><Number statusCallback='{root}/leg'>" + number + "</Number></Dial>")
                .from(number)
                .to(number)
                .callee(number, Callee.busy())
                .call();

        assertThat(heardAt("/", "From")).containsOnly(told);
        assertThat(heardAt("/", "To")).containsOnly(told);
        assertThat(heardAt("/leg", "From")).containsExactly(told);
        assertThat(heardAt("/leg", "To")).containsExactly(told);
    }

    @Test
    void the_numbers_own_url_is_told_as_the_call_advances() {
        SimulatedCall call =
                answers("<Say>Hello</Say><Dial><Client>alice</Client></Dial>").call("/?key=value");

        assertThat(heardAt("/", "PostStatus")).containsExactly("new", "callback", "callback");
        assertThat(heardAt("/", "CallStatus")).containsExactly("ringing", "in-progress", "completed");
        assertThat(application.heardAt("/"))
                .allSatisfy(heard -> assertThat(heard.query()).isEqualTo("key=value"));
        assertThat(application.heardAt("/").get(1).parameters().names())
                .doesNotContain("Timestamp", "CallbackSource", "SequenceNumber", "CallDuration");
        assertThatCall(call).said("Hello").hasNoProblems();
        assertThat(call.requests().stream().filter(request -> request.kind() == Request.Kind.VOICE))
                .hasSize(1);
    }

    @Test
    void a_call_that_is_rejected_is_over_without_being_answered() {
        answers("<Reject reason='busy'/>").call();

        assertThat(heardAt("/", "CallStatus")).containsExactly("ringing", "busy");
        assertThat(heardAt("/", "PostStatus")).containsExactly("new", "callback");
    }

    @Test
    void an_answer_to_such_a_post_is_not_run_and_must_be_one_of_success() {
        application.on(
                "/",
                request -> request.raw("PostStatus").equals("new")
                        ? Application.Answer.xml("<Response><Say>Once</Say></Response>")
                        : Application.Answer.status(500));
        SimulatedCall call = application.simulator().dialect(Dialect.CALLAPI).call();

        assertThat(call.saidTo(call.caller().name())).containsExactly("Once");
        assertThat(call.problems())
                .containsExactly(
                        application.url() + " did not take a report: status 500",
                        application.url() + " did not take a report: status 500");
    }

    @Test
    void such_posts_are_lost_and_repeated_like_other_reports() {
        answers("<Hangup/>").faults(Faults.none().duplicate(1)).call();

        assertThat(heardAt("/", "CallStatus"))
                .containsExactlyInAnyOrder("ringing", "in-progress", "in-progress", "completed", "completed");
    }

    @Test
    void actions_say_nothing_of_it() {
        application.on("/chosen", "<Hangup/>");
        answers("<Gather action='/chosen' numDigits='1'/>")
                .caller(Caller.presses("1"))
                .call();

        assertThat(application.only("/chosen").parameters().names()).doesNotContain("PostStatus");
    }

    @Test
    void the_callbacks_of_a_dialled_leg_are_those_of_the_client_noun() {
        answers(
                        "<Dial><Client statusCallback='{root}/leg' statusCallbackEvent='initiated,ringing,answered,completed'>alice"
                                + "</Client></Dial>")
                .callee("alice", Callee.answersAfter(2).talksFor(5))
                .call();

        assertThat(application.heardAt("/leg").stream()
                        .map(heard -> StatusCallback.of(heard.parameters()).orElseThrow()))
                .extracting(StatusCallback::event)
                .containsExactly(CallEvent.values());
        assertThat(heardAt("/leg", "SequenceNumber")).containsExactly("0", "1", "2", "3");
        assertThat(heardAt("/leg", "ParentCallSid"))
                .containsOnly(application.heardAt("/").get(0).raw("CallSid"));
        assertThat(heardAt("/leg", "CallSid")).allMatch(sid -> sid.matches("ID[0-9a-f]{32}-CA[0-9a-f]{32}"));
    }

    @Test
    void a_gather_hears_keys_alone() {
        application.on("/chosen", "<Hangup/>");
        SimulatedCall call = answers("<Gather input='dtmf speech' action='/chosen'/><Say>Nothing heard</Say>")
                .caller(Caller.speaks("sales"))
                .call();

        assertThatCall(call).said("Nothing heard");
        assertThat(application.heardAt("/chosen")).isEmpty();
    }

    // Record, by its page

    @Test
    void an_empty_recording_is_none_and_the_document_goes_on() {
        SimulatedCall call = answers("<Record action='/recorded'/><Say>Nothing was said</Say>")
                .call();

        assertThatCall(call)
                .said("Nothing was said")
                .ended(CallStatus.COMPLETED)
                .hasNoProblems();
        assertThat(application.heardAt("/recorded")).isEmpty();
    }

    @Test
    void a_recording_is_told_without_a_public_url() {
        application.on("/recorded", "<Hangup/>");
        answers("<Record action='/recorded'/>").caller(Caller.speaks("one two")).call();

        assertThat(application.only("/recorded").parameters().names())
                .contains("RecordingUrl", "RecordingDuration")
                .doesNotContain("PublicRecordingUrl");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void who_hangs_up_while_recorded_leaves_a_recording_and_the_call_is_over_by_then(Dialect dialect) {
        application.on("/recorded", "<Say>Nobody hears it</Say>");
        SimulatedCall call = answers("<Record action='/recorded'/>")
                .dialect(dialect)
                .caller(Caller.speaks("one two three four five six seven eight").hangsUpAfter(2))
                .call();

        Application.Heard told = application.only("/recorded");
        assertThat(told.raw("CallStatus")).isEqualTo("completed");
        assertThat(told.raw("Digits")).isEqualTo("hangup");
        assertThat(told.raw("RecordingDuration")).isEqualTo("2");
        assertThat(told.raw("RecordingUrl")).contains("/Recordings/RE");
        assertThatCall(call).said().ended(CallStatus.COMPLETED).hasNoProblems();
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void a_callback_for_transcription_implies_it(Dialect dialect) {
        application.on("/recorded", "<Pause length='9'/>");
        answers("<Record action='/recorded' transcribeCallback='/transcribed'/>")
                .dialect(dialect)
                .caller(Caller.speaks("please call back"))
                .call();

        assertThat(application.only("/transcribed").raw("TranscriptionText")).isEqualTo("please call back");
    }

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void after_the_caller_hangs_up_on_a_conversation_the_action_says_that_the_call_is_over(Dialect dialect) {
        application.on("/dialled", "<Say>Nobody hears it</Say>");
        answers("<Dial action='/dialled'><Client>alice</Client></Dial>")
                .dialect(dialect)
                .callee("alice", Callee.answersAfter(2).neverHangsUp())
                .caller(Caller.hangsUp(10))
                .call();

        assertThat(application.only("/dialled").raw("CallStatus")).isEqualTo("completed");
        assertThat(application.only("/dialled").raw("DialCallStatus")).isEqualTo("completed");
        assertThat(application.only("/dialled").raw("DialCallDuration")).isEqualTo("8");
    }

    // Forms in parts

    @ParameterizedTest
    @EnumSource(Dialect.class)
    void forms_are_sent_in_parts_if_wanted(Dialect dialect) {
        answers("<Dial><Client statusCallback='{root}/leg'>alice</Client></Dial>")
                .dialect(dialect)
                .from("Žofie & \"Co\"")
                .parameter("CallerName", "callapi-form\r\n--callapi-form--")
                .multipart()
                .call();

        assertThat(application.heard()).isNotEmpty().allSatisfy(heard -> {
            assertThat(heard.headers().get("Content-type"))
                    .singleElement()
                    .asString()
                    .startsWith("multipart/form-data; boundary=callapi-form");
            assertThat(heard.body())
                    .contains("Content-Disposition: form-data; name=\"CallSid\"\r\n\r\n")
                    .contains("name=\"From\"\r\n\r\nŽofie & \"Co\"\r\n");
        });
        assertThat(application.heardAt("/").get(0).headers().get("Content-type"))
                .containsExactly("multipart/form-data; boundary=callapi-form---");
    }

    @Test
    void a_connection_breaks_in_the_middle_of_a_form_in_parts() {
        SimulatedCall call = answers("<Dial><Client statusCallback='{root}/leg'>Žofie</Client></Dial>")
                .multipart()
                .faults(Faults.none().breakConnections(1))
                .call();

        assertThat(call.problems()).isEmpty();
        assertThat(application.heardAt("/leg")).isEmpty();
    }
}
