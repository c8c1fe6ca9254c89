package io.rcml.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.call.CallEvent;
import io.rcml.call.CallLeg;
import io.rcml.call.CallSid;
import io.rcml.call.CallTimeline;
import io.rcml.call.StatusCallback;
import io.rcml.simulator.report.Leg;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Dialect;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Timelines of calls as every platform reports them, in whichever order, lost or doubled. */
class SimulatedTimelinesTest {

    private final Application application = new Application();

    @AfterEach
    void close() {
        application.close();
    }

    static Stream<Arguments> forks() {
        return Stream.of(Dialect.values())
                .flatMap(dialect -> IntStream.rangeClosed(1, 10).mapToObj(legs -> Arguments.of(dialect, legs)));
    }

    /** The last callee answers, the others are busy, decline or only ring. */
    private SimulatedCall fork(Dialect dialect, int legs) {
        String nouns = IntStream.rangeClosed(1, legs)
                .mapToObj(i -> "<Client statusCallback='" + application.url() + "/leg'"
                        + " statusCallbackEvent='initiated,ringing,answered,completed'>c" + i + "</Client>")
                .collect(Collectors.joining("", "<Dial>", "</Dial>"));
        application.on("/call", nouns).on("/leg", "");
        CallSimulator simulator =
                CallSimulator.against(application.url()).dialect(dialect).seed(legs);
        for (int i = 1; i < legs; i++) {
            simulator = simulator.callee("c" + i, i % 2 == 0 ? Callee.busy() : Callee.noAnswer());
        }
        return simulator.callee("c" + legs, Callee.answersAfter(3).talksFor(20)).call("/call");
    }

    private static List<StatusCallback> reports(SimulatedCall call) {
        return call.requests().stream()
                .filter(request -> request.event().isPresent())
                .flatMap(request -> StatusCallback.of(request.parameters()).stream())
                .toList();
    }

    private static Leg winner(SimulatedCall call) {
        return call.legs().stream()
                .skip(1)
                .filter(leg -> leg.answered().isPresent())
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("forks")
    void whoever_answered_a_fork_is_known_in_any_order_of_reports(Dialect dialect, int legs) {
        SimulatedCall call = fork(dialect, legs);
        String expected = CallTimeline.of(call.callSid(), reports(call)).toString();

        for (long seed = 0; seed < 50; seed++) {
            List<StatusCallback> shuffled = new ArrayList<>(reports(call));
            shuffled.addAll(reports(call));
            Collections.shuffle(shuffled, new Random(seed));
            CallTimeline timeline = CallTimeline.of(call.callSid(), shuffled);

            assertThat(timeline).hasToString(expected);
            assertThat(timeline.legs())
                    .filteredOn(leg -> !leg.callSid().equals(call.callSid()))
                    .hasSize(legs);
            assertThat(timeline.answeredBy().map(CallLeg::callSid))
                    .contains(winner(call).callSid());
            assertThat(timeline.isOver()).isTrue();
            assertThat(timeline.isConclusive()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("forks")
    void all_orders_of_the_answered_legs_events_with_each_lost_or_doubled_say_the_same(Dialect dialect, int legs) {
        SimulatedCall call = fork(dialect, legs);
        CallSid winner = winner(call).callSid();
        List<StatusCallback> others = reports(call).stream()
                .filter(report -> !report.callSid().equals(winner))
                .toList();
        List<StatusCallback> own = reports(call).stream()
                .filter(report -> report.callSid().equals(winner))
                .toList();

        orders(own, order -> {
            for (StatusCallback one : own) {
                check(call, winner, others, with(order, one), true);
                boolean isEnd = one.event() == CallEvent.COMPLETED;
                check(call, winner, others, without(order, one), !isEnd);
            }
        });
    }

    private static void check(
            SimulatedCall call, CallSid winner, List<StatusCallback> others, List<StatusCallback> own, boolean over) {
        List<StatusCallback> all = new ArrayList<>(own);
        all.addAll(others);
        CallTimeline timeline = CallTimeline.of(call.callSid(), all);

        assertThat(timeline.answeredBy().map(CallLeg::callSid)).contains(winner);
        // CallAPI tells the number's own URL that the call is over, whatever it tells of the legs.
        assertThat(timeline.isOver()).isEqualTo(over || call.dialect() == Dialect.CALLAPI);
        assertThat(timeline.isConclusive()).isEqualTo(over);
        assertThat(timeline.leg(winner).flatMap(CallLeg::talked).map(Duration::toSeconds))
                .isEqualTo(over ? Optional.of(20L) : Optional.empty());
    }

    private static List<StatusCallback> with(List<StatusCallback> order, StatusCallback doubled) {
        List<StatusCallback> more = new ArrayList<>(order);
        more.add(doubled);
        return more;
    }

    private static List<StatusCallback> without(List<StatusCallback> order, StatusCallback lost) {
        return order.stream().filter(report -> report != lost).toList();
    }

    private static void orders(List<StatusCallback> reports, Consumer<List<StatusCallback>> each) {
        if (reports.isEmpty()) {
            each.accept(List.of());
        }
        for (StatusCallback first : reports) {
            orders(without(reports, first), rest -> {
                List<StatusCallback> order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                each.accept(order);
            });
        }
    }
}
