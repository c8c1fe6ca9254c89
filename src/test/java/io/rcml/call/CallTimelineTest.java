package io.rcml.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is known of a call, by what was heard of it. */
class CallTimelineTest {

    private static final CallSid CALL = new CallSid("CA1");

    private static StatusCallback report(String sid, String status, int second, String... more) {
        List<String> pairs = new ArrayList<>(List.of(
                "CallSid",
                sid,
                "ParentCallSid",
                "CA1",
                "To",
                "callee of " + sid,
                "CallStatus",
                status,
                "Timestamp",
                "Sat, 04 Jul 2026 09:05:%02d +0000".formatted(second)));
        Collections.addAll(pairs, more);
        return StatusCallback.of(Parameters.of(pairs.toArray(String[]::new))).orElseThrow();
    }

    private static final List<StatusCallback> ANSWERED_LEG = List.of(
            report("CA2", "initiated", 0),
            report("CA2", "ringing", 1),
            report("CA2", "in-progress", 5),
            report("CA2", "completed", 30, "CallDuration", "25"));

    private static final List<StatusCallback> BUSY_LEG =
            List.of(report("CA3", "initiated", 0), report("CA3", "busy", 2, "CallDuration", "0"));

    private static CallTimeline of(CallRequest... heard) {
        return CallTimeline.of(CALL, List.of(heard));
    }

    @Test
    void nothing_is_known_of_a_call_of_which_nothing_was_heard() {
        CallTimeline call = of();

        assertThat(call.legs()).isEmpty();
        assertThat(call.answeredBy()).isEmpty();
        assertThat(call.isOver()).isFalse();
        assertThat(call.isConclusive()).isFalse();
        assertThat(call).hasToString("call CA1: ");
    }

    @Test
    void a_call_is_its_legs_and_what_each_went_through() {
        CallTimeline call = CallTimeline.of(CALL, all());

        assertThat(call.legs()).extracting(CallLeg::to).containsExactly("callee of CA2", "callee of CA3");
        CallLeg answered = call.answeredBy().orElseThrow();
        assertThat(answered.callSid()).hasToString("CA2");
        assertThat(answered.rang()).contains(Duration.ofSeconds(4));
        assertThat(answered.talked()).contains(Duration.ofSeconds(25));
        assertThat(answered.status()).contains(CallStatus.COMPLETED);
        assertThat(answered.initiated()).isPresent();
        assertThat(answered.ringing()).isPresent();
        assertThat(answered.answered()).isPresent();
        assertThat(answered.completed()).isPresent();
        CallLeg busy = call.leg(new CallSid("CA3")).orElseThrow();
        assertThat(busy.isAnswered()).isFalse();
        assertThat(busy.status()).contains(CallStatus.BUSY);
        assertThat(busy.rang()).isEmpty();
        assertThat(busy.talked()).isEmpty();
        assertThat(call.isOver()).isTrue();
        assertThat(call.isConclusive()).isTrue();
        assertThat(call)
                .hasToString("call CA1: CA2 to callee of CA2, completed after 25 s; CA3 to callee of CA3, busy");
    }

    private static List<StatusCallback> all() {
        List<StatusCallback> all = new ArrayList<>(BUSY_LEG);
        all.addAll(ANSWERED_LEG);
        return all;
    }

    @Test
    void reports_are_in_the_order_of_time_and_those_of_a_leg_in_that_of_its_life() {
        List<StatusCallback> shuffled = all();
        Collections.reverse(shuffled);

        assertThat(CallTimeline.of(CALL, shuffled).reports())
                .extracting(report -> report.callSid() + " " + report.event().value())
                .containsExactly(
                        "CA2 initiated",
                        "CA3 initiated",
                        "CA2 ringing",
                        "CA3 completed",
                        "CA2 answered",
                        "CA2 completed");
    }

    @Test
    void of_several_reports_of_an_event_the_first_counts() {
        CallTimeline call = of(report("CA2", "ringing", 1), report("CA2", "ringing", 9));

        assertThat(call.reports()).hasSize(1);
        assertThat(call.legs().get(0).ringing().orElseThrow().parameters().get("Timestamp"))
                .contains("Sat, 04 Jul 2026 09:05:01 +0000");
    }

    @Test
    void a_report_of_unknown_time_follows_the_one_before_it() {
        StatusCallback timeless = StatusCallback.of(
                        Parameters.of("CallSid", "CA2", "ParentCallSid", "CA1", "CallStatus", "in-progress"))
                .orElseThrow();

        assertThat(of(timeless, report("CA2", "completed", 9), report("CA2", "ringing", 1), report("CA3", "busy", 2))
                        .reports())
                .extracting(report -> report.event().value())
                .containsExactly("ringing", "answered", "completed", "completed");
    }

    @Test
    void a_lost_report_that_a_leg_was_answered_follows_from_how_long_it_lasted() {
        CallTimeline call = of(ANSWERED_LEG.get(0), ANSWERED_LEG.get(3));

        assertThat(call.answeredBy()).isPresent();
        assertThat(call.isConclusive()).isTrue();
        assertThat(call.legs().get(0).answered()).isEmpty();
        assertThat(call.legs().get(0).talked()).contains(Duration.ofSeconds(25));
    }

    @Test
    void a_leg_that_is_only_said_to_be_completed_is_not_conclusive() {
        CallTimeline call = of(report("CA2", "ringing", 1), report("CA2", "completed", 30));

        assertThat(call.isOver()).isTrue();
        assertThat(call.answeredBy()).isEmpty();
        assertThat(call.isConclusive()).isFalse();
    }

    @Test
    void a_busy_leg_that_the_platform_calls_completed_is_known_by_its_length() {
        CallTimeline call = of(report("CA2", "ringing", 1), report("CA2", "completed", 30, "CallDuration", "0"));

        assertThat(call.answeredBy()).isEmpty();
        assertThat(call.isConclusive()).isTrue();
    }

    private static DialResult dialled(String sid, String status, String seconds) {
        return DialResult.of(Parameters.of(
                "CallSid",
                "CA1",
                "CallStatus",
                "in-progress",
                "DialCallSid",
                sid,
                "DialCallStatus",
                status,
                "DialCallDuration",
                seconds,
                "DialRingDuration",
                "3"));
    }

    @Test
    void the_result_of_a_dial_says_what_lost_reports_did_not() {
        CallTimeline answered = of(dialled("CA2", "completed", "12"));
        assertThat(answered.answeredBy().orElseThrow().talked()).contains(Duration.ofSeconds(12));
        assertThat(answered.answeredBy().orElseThrow().rang()).contains(Duration.ofSeconds(3));
        assertThat(answered.isConclusive()).isTrue();

        CallTimeline busy = of(report("CA2", "completed", 30), dialled("CA2", "busy", "0"));
        assertThat(busy.answeredBy()).isEmpty();
        assertThat(busy.isConclusive()).isTrue();
        assertThat(busy.legs().get(0).status()).contains(CallStatus.BUSY);
    }

    @Test
    void the_length_follows_from_the_times_where_the_platform_does_not_say_it() {
        CallTimeline call = of(report("CA2", "in-progress", 5), report("CA2", "completed", 30));

        assertThat(call.legs().get(0).talked()).contains(Duration.ofSeconds(25));
    }

    @Test
    void a_length_is_not_below_zero_when_clocks_disagree() {
        CallTimeline call = of(report("CA2", "in-progress", 30), report("CA2", "completed", 5));

        assertThat(call.legs().get(0).talked()).isEmpty();
        assertThat(call.isConclusive()).isFalse();
    }

    @Test
    void of_several_dials_the_last_that_was_answered_counts() {
        CallTimeline call =
                of(report("CA2", "in-progress", 5), report("CA2", "completed", 10), report("CA4", "in-progress", 20));

        assertThat(call.answeredBy().orElseThrow().callSid()).hasToString("CA4");
        assertThat(call.isOver()).isFalse();
    }

    @Test
    void a_call_that_the_api_began_is_its_own_leg() {
        CallTimeline call = CallTimeline.of(
                CALL,
                List.of(StatusCallback.of(Parameters.of(
                                "CallSid", "CA1", "To", "+15550100", "CallStatus", "completed", "CallDuration", "7"))
                        .orElseThrow()));

        assertThat(call.answeredBy().orElseThrow().to()).isEqualTo("+15550100");
        assertThat(call.isOver()).isTrue();
    }

    @Test
    void a_call_is_over_once_the_caller_has_gone() {
        CallTimeline call = of(
                report("CA2", "in-progress", 5),
                VoiceRequest.of(Parameters.of("CallSid", "CA1", "CallStatus", "completed")));

        assertThat(call.isOver()).isTrue();
        assertThat(call.isConclusive()).isFalse();
    }

    @Test
    void what_was_heard_of_another_call_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CallTimeline.of(new CallSid("CA9"), BUSY_LEG))
                .withMessage("A timeline of call CA9 cannot hold what was heard of call CA3: give it reports with that"
                        + " CallSid or ParentCallSid alone");
    }
}
