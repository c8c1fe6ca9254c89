package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.internal.cdi.Application;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Vetoed;
import org.junit.jupiter.api.Test;

/** Controllers that CDI did not discover, and how to have them discovered. */
@SuppressWarnings({"unused", "ClassCanBeStatic"})
class WrongBeansTest {

    @Test
    void an_abstract_controller_is_no_bean() {
        assertProblem(
                AbstractOne.class,
                ": it has @RcmlController, and CDI did not discover it as a bean; it is abstract, so put the annotation on the classes that extend it.");
    }

    @RcmlController("/x")
    abstract static class AbstractOne {
        @OnStatus
        void a() {}
    }

    @Test
    void an_inner_controller_is_no_bean() {
        assertProblem(
                Inner.class,
                ": it has @RcmlController, and CDI did not discover it as a bean; it is an inner class, so make it static.");
    }

    @RcmlController("/x")
    class Inner {
        @OnStatus
        void a() {}
    }

    @Test
    void a_controller_without_a_constructor_that_cdi_can_call_is_no_bean() {
        assertProblem(
                NoConstructor.class,
                ": it has @RcmlController, and CDI did not discover it as a bean; it has no constructor without parameters and none with @Inject, so add one.");
    }

    @RcmlController("/x")
    static class NoConstructor {
        NoConstructor(int i) {}

        @OnStatus
        void a() {}
    }

    @Test
    void a_vetoed_controller_is_no_bean() {
        assertProblem(
                VetoedOne.class,
                ": it has @RcmlController, and CDI did not discover it as a bean; see that its archive has a beans.xml, which Weld on Tomcat needs and which may be empty (WEB-INF/beans.xml), that it does not exclude the class or say bean-discovery-mode=\"none\", that the class is not @Vetoed, and, in an EAR, that it names its scope, such as @RequestScoped.");
    }

    @Vetoed
    @RcmlController("/x")
    static class VetoedOne {
        @OnStatus
        void a() {}
    }

    @Test
    void an_alternative_that_is_not_selected_is_no_problem() {
        assertThat(Application.failure(First.class, NotSelected.class))
                .isEqualTo("deployed: 1 handler: @OnStatus /same");
    }

    @RcmlController
    static class First {
        @OnStatus("/same")
        void a() {}
    }

    @Alternative
    @RcmlController("/same")
    static class NotSelected {
        @OnStatus
        void b() {}
    }
}
