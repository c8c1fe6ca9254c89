package io.rcml.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CallSidTest {

    @Test
    void itPrintsAsItsValue() {
        assertThat(new CallSid("ID1-CA2")).hasToString("ID1-CA2").isEqualTo(new CallSid("ID1-CA2"));
    }

    @Test
    void aBlankOneIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallSid(" "))
                .withMessage("A CallSid is a visible identifier such as CA1234, but this one is \" \":"
                        + " pass the platform's CallSid as it came");
    }

    @Test
    void oneThatWouldForgeALogLineIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallSid("CA1\r\nINFO all is well"))
                .withMessage("A CallSid is a visible identifier such as CA1234, but this one is"
                        + " \"CA1\\r\\nINFO all is well\": pass the platform's CallSid as it came");
    }
}
