package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.ONE;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Gather;
import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.call.VoiceRequest;
import io.rcml.internal.cdi.Application;
import org.junit.jupiter.api.Test;

/** Several mistakes in one application: all are listed at once. */
@SuppressWarnings("unused")
class SeveralMistakesTest {

    private static final String TEST = "io.rcml.internal.deployment.mistakes.SeveralMistakesTest$";

    @Test
    void all_problems_of_all_controllers_are_listed_at_once() {
        assertThat(Application.failure(TimeoutZero.class, NoSlash.class, AbstractOne.class))
                .isEqualTo("rcml-jakarta cannot deploy this application because of 3 problems:\n1. " + TEST
                        + "AbstractOne: it has @RcmlController, and CDI did not discover it as a bean; it is abstract, so"
                        + " put the annotation on the classes that extend it.\n2. " + TEST
                        + "NoSlash.a: the path \"a\" does not begin with a slash; write \"/a\".\n3. " + TEST
                        + "TimeoutZero.a: Dial timeout must be 1 or more (seconds), not \"0\".");
    }

    @RcmlController("/x")
    static class TimeoutZero {
        @OnCall
        @Dial(timeout = 0)
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @RcmlController("/x")
    static class NoSlash {
        @OnStatus("a")
        void a() {}
    }

    @RcmlController("/x")
    abstract static class AbstractOne {
        @OnStatus
        void a() {}
    }

    @Test
    void what_the_configuration_has_is_said_to_be_checked_later() {
        assertThat(Application.failure(TimeoutZero.class, OtherMissingKey.class))
                .isEqualTo(ONE + TEST + "TimeoutZero.a: Dial timeout must be 1 or more (seconds), not \"0\"."
                        + "\nWhat the configuration has for ${…} is checked once this is mended.");
    }

    @RcmlController("/y")
    static class OtherMissingKey {
        @OnCall
        @Gather(hints = {"one", "${no.such.key}"})
        void a() {}
    }

    @Test
    void overloads_with_the_same_mistake_are_told_each() {
        assertThat(Application.failure(Overloads.class))
                .isEqualTo("rcml-jakarta cannot deploy this application because of 2 problems:\n1. " + TEST
                        + "Overloads.a: @OnCall is on a private method; make it package-private.\n2. " + TEST
                        + "Overloads.a: @OnCall is on a private method; make it package-private.");
    }

    @RcmlController("/o")
    static class Overloads {
        @OnCall("/one")
        @Hangup
        private void a() {}

        @OnCall("/two")
        @Hangup
        private void a(VoiceRequest call) {}
    }
}
