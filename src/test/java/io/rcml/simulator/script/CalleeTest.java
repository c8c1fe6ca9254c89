package io.rcml.simulator.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class CalleeTest {

    @Test
    void a_callee_who_answers_does_so_after_3_seconds_and_talks_for_a_minute() {
        Callee callee = Callee.answers();

        assertThat(callee.reaction()).isEqualTo(Callee.Reaction.ANSWERS);
        assertThat(callee.ringsFor()).hasValue(3);
        assertThat(callee.talksFor()).hasValue(60);
        assertThat(callee.hangsUpAfter()).isEmpty();
        assertThat(callee.isScreeningRejected()).isFalse();
        assertThat(callee.inputs()).isEmpty();
    }

    @Test
    void what_never_happens_has_no_time() {
        assertThat(Callee.noAnswer().ringsFor()).isEmpty();
        assertThat(Callee.answers().neverHangsUp().talksFor()).isEmpty();
        assertThat(Caller.listens().hangsUpAfter()).isEmpty();
    }

    @Test
    void what_is_pressed_and_said_adds_up() {
        assertThat(Callee.answers().presses("1#").speaks(" yes ").inputs())
                .extracting(Input::isKeys, Input::text, Input::after)
                .containsExactly(tuple(true, "1#", OptionalInt.empty()), tuple(false, "yes", OptionalInt.empty()));
        assertThat(Caller.listens().thenPressesAfter(2, "7").inputs().get(0).after())
                .hasValue(2);
    }
}
