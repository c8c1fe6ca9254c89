package io.rcml.internal.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConfirmationLimitsTest {

    /** For which the platform holds the call while a report is answered. */
    private static final Duration HELD = Duration.ofSeconds(5);

    @Test
    void a_report_is_confirmed_or_not_within_three_and_a_half_seconds() {
        assertThat(Confirmation.LONGEST).isEqualTo(Duration.ofMillis(3500)).isLessThan(HELD);
    }
}
