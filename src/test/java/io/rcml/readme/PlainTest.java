package io.rcml.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.call.CallSid;
import io.rcml.call.GatherResult;
import io.rcml.call.Parameters;
import io.rcml.call.StatusCallback;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void two_holds_the_line() {
        GatherResult two = GatherResult.of(Parameters.of("CallSid", "CA1", "Digits", "2"));

        assertThat(new Switchboard().chosen(two).toXml())
                .endsWith("<Response><Dial><Conference>hold</Conference></Dial></Response>");
    }

    @Test
    void a_call_is_charged_by_what_its_reports_say_together() {
        Charges charges = new Charges();
        charges.charge(
                new CallSid("CA1"),
                Stream.of(
                                Parameters.of(
                                        "CallSid",
                                        "CA2",
                                        "ParentCallSid",
                                        "CA1",
                                        "To",
                                        "alice",
                                        "CallStatus",
                                        "completed",
                                        "CallDuration",
                                        "42"),
                                Parameters.of(
                                        "CallSid", "CA3", "ParentCallSid", "CA1", "To", "bob", "CallStatus", "busy"))
                        .map(parameters -> StatusCallback.of(parameters).orElseThrow())
                        .toList());

        assertThat(charges.charged()).containsExactly(Map.entry("alice", Duration.ofSeconds(42)));
    }
}
