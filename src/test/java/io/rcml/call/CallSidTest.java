package io.rcml.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class CallSidTest {

    @Test
    void it_prints_as_its_value() {
        assertThat(new CallSid("ID1-CA2")).hasToString("ID1-CA2").isEqualTo(new CallSid("ID1-CA2"));
    }

    @Test
    void a_blank_one_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallSid(" "))
                .withMessage("A CallSid is a visible identifier such as CA1234, but this one is \" \":"
                        + " pass the platform's CallSid as it came");
    }

    @Test
    void one_that_would_forge_a_log_line_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new CallSid("CA1\r\nINFO all is well"))
                .withMessage("A CallSid is a visible identifier such as CA1234, but this one is"
                        + " \"CA1\\r\\nINFO all is well\": pass the platform's CallSid as it came");
    }
}
