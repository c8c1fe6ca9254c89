package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.StatusCallback;
import io.rcml.internal.cdi.Application;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Specializes;
import org.junit.jupiter.api.Test;

/** Handlers in classes that are no controllers, so that nobody would ever call them. */
class StrayHandlersTest {

    @Test
    void a_bean_with_handlers_is_a_controller() {
        assertProblem(
                Forgotten.class,
                ": it has methods that answer CallAPI, and no @RcmlController, so that nobody calls them; add"
                        + " @RcmlController to the class.");
    }

    @ApplicationScoped
    static class Forgotten {

        @OnCall("/incoming")
        @Say
        String hello() {
            return "Hello";
        }
    }

    @Test
    void it_is_told_with_all_other_problems() {
        assertThat(Application.failure(Forgotten.class, Wrong.class))
                .startsWith("rcml-jakarta cannot deploy this application because of 2 problems:\n1. ")
                .contains("\n1. " + Forgotten.class.getName() + ": it has methods")
                .contains("\n2. " + Wrong.class.getName() + ".heard: ");
    }

    @RcmlController("/wrong")
    static class Wrong {

        @OnStatus("/heard")
        void heard(StatusCallback call, java.time.LocalDate date) {
            // no such argument
        }
    }

    @Test
    void handlers_may_be_inherited_by_a_controller_and_a_controller_replaced() {
        try (Application application = Application.of(Base.class, Inheriting.class, Replaced.class, Replacing.class)) {
            assertThat(application
                            .request("/inheriting/hello", "CallSid", "CA1")
                            .status())
                    .isEqualTo(200);
        }
    }

    static class Base {

        @OnCall(value = "/hello", unsigned = true)
        @Say
        String hello() {
            return "Hello";
        }
    }

    @RcmlController("/inheriting")
    static class Inheriting extends Base {}

    @RcmlController("/replaced")
    static class Replaced {

        @OnCall(value = "/hello", unsigned = true)
        @Say
        String hello() {
            return "Hello";
        }
    }

    @Specializes
    static class Replacing extends Replaced {

        @Override
        @OnCall(value = "/hello", unsigned = true)
        @Say
        String hello() {
            return "Good day";
        }
    }
}
