package io.rcml.simulator.internal.verbs;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.call.CallStatus;
import io.rcml.simulator.Application;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ForkTest {

    private final Application application = new Application();

    @AfterEach
    void close() {
        application.close();
    }

    @Test
    void a_fork_of_three_with_a_busy_one_is_answered_by_the_first_to_pick_up() {
        application.on("/incoming", """
                <Say>One moment.</Say><Dial action="/dialled"><Client statusCallback="{root}/events"
                statusCallbackEvent="initiated,ringing,answered,completed">alice</Client>
                <Client>bob</Client><Number>+1234</Number></Dial>""");
        application.on("/dialled", "<Hangup/>");
        SimulatedCall call = application
                .simulator()
                .from("carol")
                .callee("alice", Callee.answersAfter(3))
                .callee("bob", Callee.busy())
                .call("/incoming");

        assertThatCall(call)
                .rang("alice", "+1234")
                .didNotRing("bob")
                .wasAnsweredBy("alice")
                .said("One moment.")
                .ended(CallStatus.COMPLETED)
                .legEnded("bob", CallStatus.BUSY)
                .legEnded("+1234", CallStatus.CANCELED)
                .hasNoProblems();
        assertThat(call.duration()).isEqualTo(Duration.ofSeconds(64));
    }
}
