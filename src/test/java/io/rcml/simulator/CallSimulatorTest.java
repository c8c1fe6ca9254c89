package io.rcml.simulator;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.model.HttpMethod;
import io.rcml.model.Rcml;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a script may hold, and what it may not. */
class CallSimulatorTest {

    private final Application application =
            new Application().on("/app", "<Say>Root</Say>").on("/app/calls", "<Say>Calls</Say>");

    @AfterEach
    void close() {
        application.close();
    }

    private CallSimulator app() {
        return CallSimulator.against(application.url() + "/app");
    }

    @Test
    void a_path_is_below_the_applications_root() throws Exception {
        assertThatCall(app().call()).said("Root");
        assertThatCall(app().call("calls")).said("Calls");
        assertThatCall(app().call("/calls")).said("Calls");
        assertThatCall(CallSimulator.against(application.url() + "/app/").call("/calls"))
                .said("Calls");
        assertThatCall(CallSimulator.against(URI.create(application.url())).call("app"))
                .said("Root");
        assertThatCall(CallSimulator.against(URI.create(application.url()).toURL())
                        .call("/app"))
                .said("Root");
        assertThatCall(app().call(application.url() + "/app/calls")).said("Calls");
    }

    @Test
    void a_setter_leaves_the_simulator_that_it_was_called_on_as_it_is() {
        CallSimulator callApi = app();
        callApi.from("carol").seed(9);

        assertThat(callApi.call()).isEqualTo(app().call());
    }

    @Test
    void the_voice_request_says_what_the_script_says() {
        app().from("carol")
                .to("+1000")
                .accountSid("AC7")
                .parameter("CallerName", "Carol")
                .parameter("SipHeader_X-Agent", "7")
                .method(HttpMethod.GET)
                .call();

        Application.Heard request = application.only("/app");
        assertThat(request.method()).isEqualTo("GET");
        assertThat(request.query())
                .matches("CallSid=CA[0-9a-f]{32}&AccountSid=AC7&From=carol&To=%2B1000&CallStatus=ringing"
                        + "&ApiVersion=2012-04-24&Direction=inbound&CallerName=Carol&SipHeader_X-Agent=7");
    }

    @Test
    void the_call_begins_when_the_script_says() {
        application.on("/app", "<Dial><Client statusCallback='{root}/events'>alice</Client></Dial>");
        app().beginsAt(Instant.parse("2030-01-01T00:00:00Z"))
                .callee("alice", Callee.busy())
                .call();

        assertThat(application.only("/events").raw("Timestamp")).isEqualTo("Tue, 01 Jan 2030 00:00:00 +0000");
    }

    @Test
    void who_is_not_mentioned_behaves_like_all_others() {
        application.on("/app", "<Dial timeout='9'>+1234</Dial>");

        assertThatCall(app().call()).rang("+1234").wasAnsweredByNobody();
        assertThatCall(app().otherCallees(Callee.answers()).call()).wasAnsweredBy("+1234");
    }

    @Test
    void a_request_has_the_document_that_it_was_answered_with() {
        assertThat(app().call().requests().get(0).rcml())
                .isEqualTo(Rcml.builder().say("Root").build());
    }

    @Test
    void what_cannot_be_is_refused() {
        assertRefused(
                () -> CallSimulator.against("localhost:8080"),
                "CallSimulator.against takes an absolute http or https URL such as http://localhost:8080/app, not"
                        + " \"localhost:8080\"");
        assertRefused(() -> app().answersTake(-1), "answersTake takes seconds of virtual time, 0 or more, not -1");
        assertRefused(() -> app().patience(Duration.ZERO), "patience takes a time longer than nothing, not PT0S");
        assertRefused(() -> Callee.answersAfter(-1), "answersAfter takes seconds of virtual time, 0 or more, not -1");
        assertRefused(() -> Callee.answers().presses("12a"), "A phone has the keys 0-9 # *, so nobody presses \"12a\"");
        assertRefused(
                () -> Caller.speaks(" "), "speaks needs words, not \" \"; leave it out for somebody who says nothing");
        assertRefused(() -> Load.of(app()).calls(0), "calls takes a number of 1 or more, not 0");
        assertRefused(() -> Load.of(app()).callsPerSecond(0), "callsPerSecond takes a number of more than 0, not 0.0");
    }

    private static void assertRefused(Runnable call, String message) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }
}
