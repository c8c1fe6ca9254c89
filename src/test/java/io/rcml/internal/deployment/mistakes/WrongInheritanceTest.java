package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Gather;
import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallAnswered;
import io.rcml.call.StatusCallback;
import io.rcml.internal.cdi.Application;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Handlers that a controller inherits, overrides or forgets to annotate again. */
@SuppressWarnings("unused")
class WrongInheritanceTest {

    private static final String TEST = "io.rcml.internal.deployment.mistakes.WrongInheritanceTest$";

    @Test
    void a_type_variable_of_a_parameter_is_not_resolved() {
        assertProblem(
                OfAnswered.class,
                ".a: it takes or returns T, and type variables are not resolved; override it in the controller with the type itself and with its annotations.");
    }

    @RcmlController("/x")
    static class OfAnswered extends OfReport<CallAnswered> {}

    abstract static class OfReport<T extends StatusCallback> {
        @OnStatus("/a")
        void a(T report) {}
    }

    @Test
    void an_override_of_a_handler_with_a_type_variable_repeats_its_annotation() {
        assertProblem(
                ForgetfulOfTypes.class,
                ".a: it overrides the handler " + TEST
                        + "OfReport.a without its annotation; repeat @OnStatus(\"/a\") or rename it.");
    }

    @RcmlController("/x")
    static class ForgetfulOfTypes extends OfReport<CallAnswered> {
        @Override
        void a(CallAnswered report) {}
    }

    @Test
    void an_override_with_a_type_in_place_of_a_variable_is_one_handler() {
        assertThat(Application.failure(Overriding.class, OverridingAgain.class))
                .isEqualTo("deployed: 2 handlers: @OnStatus /again/a, @OnStatus /x/a");
    }

    @RcmlController("/x")
    static class Overriding extends OfReport<CallAnswered> {
        @Override
        @OnStatus("/a")
        void a(CallAnswered report) {}
    }

    @RcmlController("/again")
    static class OverridingAgain extends Overriding {
        @Override
        @OnStatus("/a")
        void a(CallAnswered report) {}
    }

    @Test
    void a_type_variable_of_a_result_is_not_resolved() {
        assertProblem(
                OfText.class,
                ".a: it takes or returns java.util.List<? extends R>, and type variables are not resolved; override it in the controller with the type itself and with its annotations.");
    }

    @RcmlController("/x")
    static class OfText extends OfPrompts<Say> {}

    abstract static class OfPrompts<R> {
        @OnCall
        @Gather
        List<? extends R> a() {
            return List.of();
        }
    }

    @Test
    void an_override_repeats_the_annotation() {
        assertProblem(
                Forgetful.class,
                ".a: it overrides the handler " + TEST
                        + "Remembering.a without its annotation; repeat @OnCall(\"/a\") or rename it.");
    }

    @RcmlController("/x")
    static class Forgetful extends Remembering {
        @Override
        void a() {}
    }

    static class Remembering {
        @OnCall("/a")
        @Hangup
        void a() {}
    }

    @Test
    void an_override_repeats_the_annotation_of_the_nearest_class() {
        assertProblem(
                ForgetfulBelow.class,
                ".a: it overrides the handler " + TEST
                        + "RememberingBelow.a without its annotation; repeat @OnCall(\"/b\") or rename it.");
    }

    @RcmlController("/x")
    static class ForgetfulBelow extends RememberingBelow {
        @Override
        void a() {}
    }

    static class RememberingBelow extends Remembering {
        @Override
        @OnCall("/b")
        @Hangup
        void a() {}
    }

    @Test
    void an_interface_declares_no_handler() {
        assertProblem(
                OfInterface.class,
                ".a: it is declared in the interface " + TEST
                        + "Declaring, where handlers are not found; declare it in the class, with @OnStatus.");
    }

    @RcmlController("/x")
    static class OfInterface implements Declaring {}

    interface Declaring {
        @OnStatus
        default void a() {}
    }

    @Test
    void a_handler_that_a_bridge_makes_public_is_still_one() {
        assertThat(Application.failure(Visible.class))
                .isEqualTo("deployed: 2 handlers: @OnStatus /x/a, @OnStatus /x/b");
    }

    @RcmlController("/x")
    public static class Visible extends Invisible {}

    abstract static class Invisible {
        @OnStatus("/a")
        public void a() {}

        @OnStatus("/b")
        public void b(CallAnswered report) {}
    }
}
