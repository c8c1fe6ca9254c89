package io.rcml.simulator.script;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.call.CallEvent;
import io.rcml.simulator.Application;
import io.rcml.simulator.CallSimulator;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.report.SimulatedCall;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FaultsTest {

    private final Application application = new Application()
            .on("/whisper", "<Say>Hello</Say>")
            .on("/dialled", "<Say>Bye</Say>")
            .on("/", """
                <Say>One moment.</Say>
                <Dial action="/dialled">
                  <Client url="/whisper" statusCallback="{root}/events?tag=1"
                      statusCallbackEvent="initiated,ringing,answered,completed">alice</Client>
                  <Client statusCallback="{root}/events?tag=2"
                      statusCallbackEvent="initiated,ringing,answered,completed">bob</Client>
                </Dial>""");

    @AfterEach
    void close() {
        application.close();
    }

    private SimulatedCall call(Faults faults, long seed) {
        return application
                .simulator()
                .callee("alice", Callee.answers())
                .callee("bob", Callee.declinesAfter(1))
                .faults(faults)
                .seed(seed)
                .call();
    }

    private static List<Request> delivered(SimulatedCall call, Request.Delivery delivery) {
        return call.callbacks().stream()
                .filter(request -> request.delivery() == delivery)
                .toList();
    }

    @ParameterizedTest
    @CsvSource({"DOCUMENTED, 100", "RESTCOMM, 1000"})
    void the_same_seed_gives_the_same_record_byte_for_byte_each_time(Dialect dialect, int times) {
        CallSimulator callApi = application
                .simulator()
                .dialect(dialect)
                .callee("alice", Callee.answers())
                .callee("bob", Callee.declinesAfter(1))
                .faults(Faults.none()
                        .duplicate(0.3)
                        .drop(0.1)
                        .forge(0.2)
                        .reorder(30)
                        .delay(2))
                .seed(42);
        Set<String> transcripts = new HashSet<>();
        Set<SimulatedCall> calls = new HashSet<>();
        for (int i = 0; i < times; i++) {
            SimulatedCall call = callApi.call();
            transcripts.add(call.transcript());
            calls.add(call);
        }

        assertThat(transcripts).hasSize(1);
        assertThat(calls).hasSize(1);
    }

    @Test
    void another_seed_gives_another_record() {
        assertThat(call(Faults.none(), 1)).isNotEqualTo(call(Faults.none(), 2));
    }

    @Test
    void faults_leave_the_identifiers_as_they_are() {
        assertThat(call(Faults.none().duplicate(0.5).reorder(9), 7).legs())
                .isEqualTo(call(Faults.none(), 7).legs());
    }

    @Test
    void duplicated_callbacks_arrive_twice_with_the_same_parameters() {
        SimulatedCall call = call(Faults.none().duplicate(1), 1);

        assertThat(delivered(call, Request.Delivery.DUPLICATED)).hasSize(7);
        assertThat(delivered(call, Request.Delivery.SENT).stream().map(Request::parameters))
                .containsExactlyElementsOf(delivered(call, Request.Delivery.DUPLICATED).stream()
                        .map(Request::parameters)
                        .toList());
        assertThat(application.heardAt("/events")).hasSize(14);
    }

    @Test
    void dropped_callbacks_do_not_arrive() {
        SimulatedCall call = call(Faults.none().drop(1), 1);

        assertThat(application.heardAt("/events")).isEmpty();
        assertThat(delivered(call, Request.Delivery.DROPPED)).hasSize(7);
        assertThatCall(call).wasAnsweredBy("alice");
    }

    @Test
    void reordered_callbacks_arrive_all_and_later() {
        SimulatedCall call = call(Faults.none().reorder(120), 5);

        assertThat(call.eventsOf("alice"))
                .containsExactlyInAnyOrder(CallEvent.values())
                .isNotEqualTo(List.of(CallEvent.values()));
    }

    @Test
    void delayed_callbacks_arrive_in_order_and_late() {
        SimulatedCall call = call(Faults.none().delay(300), 1);

        assertThat(call.eventsOf("alice")).containsExactly(CallEvent.values());
        assertThat(call.callbacks()).allMatch(request -> request.at().toSeconds() >= 300);
    }

    @Test
    void a_broken_connection_loses_a_callback_and_nothing_else() {
        SimulatedCall call = call(Faults.none().breakConnections(1), 1);

        assertThat(delivered(call, Request.Delivery.BROKEN))
                .hasSize(7)
                .allSatisfy(request -> assertThat(request.failure()).contains("connection broken: as asked for"));
        assertThatCall(call).wasAnsweredBy("alice").said("One moment.", "Bye").hasNoProblems();
    }

    @Test
    void a_slow_reader_gets_every_answer_in_the_end() {
        SimulatedCall call = call(Faults.none().readSlowly(1), 1);

        assertThatCall(call).wasAnsweredBy("alice").said("One moment.", "Bye").hasNoProblems();
        assertThat(call.requests())
                .allSatisfy(request -> assertThat(request.status()).isEqualTo(200));
        assertThat(call.moments()).isEqualTo(call(Faults.none(), 1).moments());
    }

    @Test
    void forged_callbacks_tell_of_calls_that_there_are_not_and_lack_the_query() {
        SimulatedCall call = call(Faults.none().forge(1), 1);
        List<String> sids =
                call.legs().stream().map(leg -> leg.callSid().value()).toList();

        assertThat(delivered(call, Request.Delivery.FORGED)).hasSize(7).allSatisfy(request -> {
            assertThat(request.callSid().value()).isNotIn(sids);
            assertThat(request.url()).isEqualTo(application.url() + "/events");
        });
        assertThat(call.eventsOf("alice")).containsExactly(CallEvent.values());
    }

    @Test
    void an_application_that_is_not_there_fails_the_call() {
        SimulatedCall call = CallSimulator.against("http://localhost:1/app").call("incoming");

        assertThat(call.problems()).containsExactly("http://localhost:1/app/incoming gave no document: no connection");
    }

    @Test
    void what_is_no_probability_and_no_time_is_refused() {
        assertThatThrownBy(() -> Faults.none().duplicate(1.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("duplicate takes a probability between 0 and 1, not 1.5");
        assertThatThrownBy(() -> Faults.none().reorder(-1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("reorder takes seconds of virtual time, 0 or more, not -1");
    }

    @Test
    void faults_are_told_in_words() {
        assertThat(Faults.none()).hasToString("none");
        assertThat(Faults.none().duplicate(0.3).reorder(5)).hasToString("duplicate 0.3, reorder 5 s");
    }

    @Test
    void faults_can_be_read() {
        Faults faults = Faults.none()
                .duplicate(0.1)
                .drop(0.2)
                .breakConnections(0.3)
                .readSlowly(0.4)
                .forge(0.5)
                .reorder(6)
                .delay(7);

        assertThat(faults.duplicate()).isEqualTo(0.1);
        assertThat(faults.drop()).isEqualTo(0.2);
        assertThat(faults.breakConnections()).isEqualTo(0.3);
        assertThat(faults.readSlowly()).isEqualTo(0.4);
        assertThat(faults.forge()).isEqualTo(0.5);
        assertThat(faults.reorder()).isEqualTo(6);
        assertThat(faults.delay()).isEqualTo(7);
    }
}
