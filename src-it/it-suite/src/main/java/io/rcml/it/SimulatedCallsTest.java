package io.rcml.it;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import io.rcml.simulator.CallSimulator;
import io.rcml.simulator.SimulatorExtension;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Dialect;
import io.rcml.simulator.script.Faults;
import java.net.URL;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whole calls, with everything that the platform asks and reports in them. */
@ArquillianTest
@RunAsClient
@ExtendWith(SimulatorExtension.class)
class SimulatedCallsTest {

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive war() {
        return Wars.application();
    }

    @Test
    void a_fork_of_three_with_a_busy_one_is_answered_by_the_first(CallSimulator callApi) {
        SimulatedCall call = patient(callApi)
                .callee("alice", Callee.answersAfter(3))
                .callee("bob", Callee.busy())
                .call("team/incoming");

        assertThatCall(call)
                .rang("alice", "carol")
                .didNotRing("bob")
                .wasAnsweredBy("alice")
                .legEnded("bob", CallStatus.BUSY)
                .legEnded("carol", CallStatus.CANCELED)
                .said("It was completed")
                .hasNoProblems();
    }

    @Test
    void the_reception_rings_who_is_on_duty_until_one_answers(CallSimulator callApi) {
        assertThatCall(patient(callApi).callee("alice", Callee.answers()).call("reception/incoming"))
                .dialled("alice", "bob")
                .wasAnsweredBy("alice")
                .reported("alice", CallEvent.ANSWERED)
                .hasNoProblems();
        assertThatCall(patient(callApi).seed(2).call("reception/incoming")).dialled("bob");
    }

    /** A leg that was busy: the document tells it, the platform's code only says completed. */
    @Test
    void reports_of_both_dialects_reach_the_typed_handlers(CallSimulator callApi) {
        SimulatedCall documented = patient(callApi).callee("bob", Callee.busy()).call("team/incoming");
        assertThat(heard("handler", documented, "bob"))
                .containsExactly(
                        bob("CallInitiated", documented, "initiated", 0, ""),
                        bob("CallCompleted", documented, "busy", 1, ", lasted PT0S"));

        SimulatedCall restcomm = patient(callApi)
                .seed(2)
                .dialect(Dialect.RESTCOMM)
                .callee("bob", Callee.busy())
                .call("team/incoming");
        assertThat(heard("handler", restcomm, "bob"))
                .containsExactly(
                        bob("CallInitiated", restcomm, "initiated", 0, ""),
                        bob("CallCompleted", restcomm, "completed", 3, ", lasted PT0S"));
    }

    @Test
    void answers_and_times_in_the_language_of_the_platforms_server_are_read(CallSimulator callApi) {
        SimulatedCall documented =
                patient(callApi).seed(7).callee("alice", Callee.answersAfter(3)).call("team/alone");
        SimulatedCall restcomm = patient(callApi)
                .seed(10)
                .dialect(Dialect.RESTCOMM)
                .callee("alice", Callee.answersAfter(3))
                .call("team/alone");

        assertThat(restcomm.callbacks().get(0).parameters().raw("Timestamp"))
                .contains("sam., 04 juil. 2026 09:05:06 Europe/Athens");
        assertThat(heard("handler", documented, "alice"))
                .containsExactly(
                        alice("CallInitiated", documented, "initiated", 0, "06:05:06Z", ""),
                        alice("CallRinging", documented, "ringing", 1, "06:05:06Z", ""),
                        alice("CallAnswered", documented, "in-progress", 2, "06:05:09Z", ""),
                        alice("CallCompleted", documented, "completed", 3, "06:06:09Z", ", lasted PT1M"));
        assertThat(heard("handler", restcomm, "alice"))
                .containsExactly(
                        alice("CallInitiated", restcomm, "initiated", 0, "06:05:06Z", ""),
                        alice("CallRinging", restcomm, "ringing", 1, "06:05:06Z", ""),
                        alice("CallAnswered", restcomm, "in-progress", 2, "06:05:09Z", ""),
                        alice("CallCompleted", restcomm, "completed", 3, "06:06:09Z", ", lasted PT1M"));
    }

    private static String alice(String type, SimulatedCall call, String status, int number, String time, String more) {
        return type + " alice, status " + status + ", number " + number + ", at 2026-07-04T" + time + ", of "
                + call.callSid() + ", forwarded by nobody" + more;
    }

    private static String bob(String type, SimulatedCall call, String status, int number, String more) {
        return type + " bob, status " + status + ", number " + number + ", at 2026-07-04T06:05:06Z, of "
                + call.callSid() + ", forwarded by nobody" + more;
    }

    @Test
    void observers_hear_each_event_and_those_of_one_type_only_theirs(CallSimulator callApi) {
        SimulatedCall call =
                patient(callApi).seed(3).callee("alice", Callee.answers()).call("team/incoming");

        assertThat(heard("observer", call, "alice")).containsExactly("initiated", "ringing", "answered", "completed");
        assertThat(heard("observer of CallCompleted", call, "alice", 1)).containsExactly("completed");
        assertThat(heard("asynchronous observer", call, "alice"))
                .containsExactlyInAnyOrder("initiated", "ringing", "answered", "completed");
    }

    @Test
    void reports_that_come_twice_and_out_of_order_are_heard_as_they_come(CallSimulator callApi) {
        SimulatedCall call = patient(callApi)
                .seed(4)
                .callee("alice", Callee.answers())
                .faults(Faults.none().duplicate(1).reorder(600))
                .call("team/desk");

        List<String> sent = call.eventsOf("alice").stream()
                .map(event -> event.value() + " at front [3]")
                .toList();
        assertThat(sent).hasSize(8);
        assertThat(heard("handler", call, "alice", 8)).isEqualTo(sent);
    }

    @Test
    void the_query_of_a_callbacks_url_is_read_where_the_platform_moved_it(CallSimulator callApi) {
        SimulatedCall call = patient(callApi)
                .seed(5)
                .dialect(Dialect.RESTCOMM)
                .callee("alice", Callee.ringsFor(2))
                .call("team/desk");

        assertThat(heard("handler", call, "alice", 3))
                .containsExactly("initiated at front [3]", "ringing at front [3]", "completed at front [3]");
    }

    @Test
    void a_link_to_a_handler_of_one_event_subscribes_to_that_event_alone(CallSimulator callApi) {
        for (Dialect dialect : Dialect.values()) {
            assertThatCall(patient(callApi)
                            .seed(6 + dialect.name().length())
                            .dialect(dialect)
                            .callee("alice", Callee.answers())
                            .call("team/answered"))
                    .reported("alice", CallEvent.ANSWERED)
                    .hasNoProblems();
        }
    }

    @Test
    void strangers_and_broken_connections_leave_the_call_as_it_is(CallSimulator callApi) {
        SimulatedCall call = patient(callApi)
                .seed(20)
                .callee("alice", Callee.answers())
                .faults(Faults.none().forge(1).breakConnections(0.5).readSlowly(0.2))
                .call("team/incoming");

        assertThatCall(call).wasAnsweredBy("alice").said("It was completed").hasNoProblems();
    }

    /** The platform gives up after seconds, which a busy machine may need. */
    private static CallSimulator patient(CallSimulator callApi) {
        return callApi.patience(Await.LIMIT);
    }

    private List<String> heard(String by, SimulatedCall call, String name) {
        return heard(by, call, name, call.eventsOf(name).size());
    }

    private List<String> heard(String by, SimulatedCall call, String name, int count) {
        String sid = call.legsTo(name).get(0).callSid().value();
        return new CallApi(application).heard(by, sid, count);
    }
}
