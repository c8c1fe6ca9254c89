package io.rcml.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void each_call_has_a_seed_of_its_own_counted_up() {
        try (Application application = new Application().on("/", "<Dial><Client>alice</Client></Dial>")) {
            ConcurrentLinkedQueue<SimulatedCall> calls = new ConcurrentLinkedQueue<>();
            LoadReport report = Load.of(application.simulator().seed(10).otherCallees(Callee.answers()))
                    .calls(5)
                    .atOnce(2)
                    .run("/", calls::add);

            assertThat(calls.stream().map(SimulatedCall::seed)).containsExactlyInAnyOrder(10L, 11L, 12L, 13L, 14L);
            assertThat(calls.stream().map(SimulatedCall::callSid)).doesNotHaveDuplicates();
            assertThat(report.calls()).isEqualTo(5);
            assertThat(report.answered()).isEqualTo(5);
            assertThat(report.requests()).isEqualTo(5);
            assertThat(report.errors()).isZero();
        }
    }

    @Test
    void calls_with_problems_count_as_errors() {
        LoadReport report =
                Load.of(CallSimulator.against("http://localhost:1")).calls(3).run("/");

        assertThat(report.errors()).isEqualTo(3);
        assertThat(report.answered()).isZero();
    }

    @Test
    void a_percentile_is_the_smallest_time_that_so_many_do_not_exceed() {
        long[] nanos = LongStream.rangeClosed(1, 200).toArray();

        assertThat(LoadReport.percentile(nanos, 50)).isEqualTo(Duration.ofNanos(100));
        assertThat(LoadReport.percentile(nanos, 99)).isEqualTo(Duration.ofNanos(198));
        assertThat(LoadReport.percentile(nanos, 100)).isEqualTo(Duration.ofNanos(200));
        assertThat(LoadReport.percentile(new long[] {7}, 50)).isEqualTo(Duration.ofNanos(7));
        assertThat(LoadReport.percentile(new long[0], 50)).isZero();
    }

    @Test
    void the_report_is_told_on_two_lines_and_one_for_each_problem() {
        LoadReport report = LoadReport.of(
                List.of(
                        new LoadReport.Result(true, List.of()),
                        new LoadReport.Result(false, List.of("no answer", "silence"))),
                new long[] {1_000_000, 2_000_000, 30_000_000},
                500_000_000);

        assertThat(report.toString().lines())
                .containsExactly(
                        "2 calls in 0.5 s (4.0 a second), 1 answered, 1 with errors",
                        "3 requests, answered in ms: 50% 2.0, 90% 30.0, 99% 30.0, 100% 30.0",
                        "! no answer");
    }
}
