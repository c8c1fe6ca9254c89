package io.rcml.readme;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.call.GatherResult;
import io.rcml.call.Parameters;
import org.junit.jupiter.api.Test;

class PlainTest {

    @Test
    void two_holds_the_line() {
        GatherResult two = GatherResult.of(Parameters.of("CallSid", "CA1", "Digits", "2"));

        assertThat(new Switchboard().chosen(two).toXml())
                .endsWith("<Response><Dial><Conference>hold</Conference></Dial></Response>");
    }
}
