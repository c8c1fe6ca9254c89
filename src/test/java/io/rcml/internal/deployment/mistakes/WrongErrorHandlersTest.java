package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;

import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import org.junit.jupiter.api.Test;

/** Error handlers that cannot answer, or that never do. */
@SuppressWarnings("unused")
class WrongErrorHandlersTest {

    private static final String TEST = "io.rcml.internal.deployment.mistakes.WrongErrorHandlersTest$";

    @Test
    void a_method_is_a_handler_or_an_error_handler() {
        assertProblem(CallAndError.class, ".a: it has both @OnCall and @OnError; keep one of them.");
    }

    @RcmlController("/x")
    static class CallAndError {
        @OnCall
        @OnError
        @Say
        String a() {
            return "";
        }
    }

    @Test
    void an_error_handler_is_not_private() {
        assertProblem(PrivateError.class, ".a: @OnError is on a private method; make it package-private.");
    }

    @RcmlController("/x")
    static class PrivateError {
        @OnCall
        @Hangup
        void b() {}

        @OnError
        @Hangup
        private void a() {}
    }

    @Test
    void two_error_handlers_answer_for_two_exceptions() {
        assertProblem(
                TwoErrors.class,
                ".c: it answers for java.lang.Exception, and so does " + TEST
                        + "TwoErrors.b; give one of them another exception.");
    }

    @RcmlController("/x")
    static class TwoErrors {
        @OnCall
        @Hangup
        void a() {}

        @OnError
        @Hangup
        void b(Exception e) {}

        @OnError
        @Say
        String c(Exception e) {
            return "";
        }
    }

    @Test
    void an_error_handler_needs_a_handler_that_answers() {
        assertProblem(
                ErrorsOfReports.class,
                ".b: it is an @OnError method in a class without @OnCall and @OnScreening, so it never answers; move it to where such handlers are, or remove it.");
    }

    @RcmlController("/x")
    static class ErrorsOfReports {
        @OnStatus
        void a() {}

        @OnError
        void b(Thread unchecked) {}
    }

    @Test
    void an_error_handler_makes_no_controller() {
        assertProblem(
                OnlyErrors.class,
                ": it is an @RcmlController without a handler; put @OnCall, @OnScreening or @OnStatus on a method, or remove @RcmlController.");
    }

    @RcmlController("/x")
    static class OnlyErrors {
        @OnError
        @Hangup
        void a() {}
    }
}
