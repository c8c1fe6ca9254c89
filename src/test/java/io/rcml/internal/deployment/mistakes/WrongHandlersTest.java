package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Fax;
import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Play;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Reject;
import io.rcml.annotation.Say;
import org.junit.jupiter.api.Test;

/** Annotations that do not go together, and methods that cannot be handlers. */
@SuppressWarnings("unused")
class WrongHandlersTest {

    @Test
    void a_method_has_one_verb() {
        assertProblem(
                TwoVerbs.class, ".a: it has @Play and @Say; keep one, or return an Rcml document with several verbs.");
    }

    @RcmlController("/x")
    static class TwoVerbs {
        @OnCall
        @Say
        @Play
        String a() {
            return "";
        }
    }

    @Test
    void a_handler_cannot_be_for_links_alone_and_for_everyone() {
        assertProblem(
                LinkedAndUnsigned.class,
                ".a: it has linked = true, which lets in by link alone, and unsigned = true, which lets in everyone; keep one of"
                        + " them.");
    }

    @RcmlController("/x")
    static class LinkedAndUnsigned {
        @OnCall(linked = true, unsigned = true)
        @Say
        String a() {
            return "";
        }
    }

    @Test
    void a_verb_needs_a_handler() {
        assertProblem(
                VerbWithoutHandler.class,
                ".a: @Say is on a method that is no handler; add @OnCall or @OnScreening with its path, or remove @Say.");
    }

    @RcmlController("/x")
    static class VerbWithoutHandler {
        @OnStatus
        void b() {}

        @Say
        String a() {
            return "";
        }
    }

    @Test
    void a_fax_needs_a_handler() {
        assertProblem(
                FaxWithoutHandler.class,
                ".a: @Fax is on a method that is no handler; add @OnCall or @OnScreening with its path, or remove @Fax.");
    }

    @RcmlController("/x")
    static class FaxWithoutHandler {
        @OnStatus
        void b() {}

        @Fax
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_method_hears_one_kind_of_request() {
        assertProblem(TwoKinds.class, ".a: it has both @OnCall and @OnStatus; keep one of them.");
    }

    @RcmlController("/x")
    static class TwoKinds {
        @OnCall
        @OnStatus
        void a() {}
    }

    @Test
    void a_status_handler_has_no_verb() {
        assertProblem(
                StatusWithVerb.class,
                ".a: it is an @OnStatus method with @Hangup, and the platform ignores the answer to a report; remove @Hangup, or put @OnCall in place of @OnStatus.");
    }

    @RcmlController("/x")
    static class StatusWithVerb {
        @OnStatus
        @Hangup
        void a() {}
    }

    @Test
    void a_status_handler_rejects_no_call() {
        assertProblem(
                StatusRejects.class,
                ".a: it is an @OnStatus method with @Reject, and the platform ignores the answer to a report; remove @Reject, or put @OnCall in place of @OnStatus.");
    }

    @RcmlController("/x")
    static class StatusRejects {
        @OnStatus
        @Reject
        void a() {}
    }

    @Test
    void a_screening_handler_does_not_dial() {
        assertProblem(
                ScreeningDials.class,
                ".a: it has @Dial, and a screening document must not dial (Client noun, url); return prompts, or nothing to accept the call.");
    }

    @RcmlController("/x")
    static class ScreeningDials {
        @OnScreening
        @Dial
        String a() {
            return "";
        }
    }

    @Test
    void a_handler_is_not_private() {
        assertProblem(PrivateMethod.class, ".a: @OnCall is on a private method; make it package-private.");
    }

    @RcmlController("/x")
    static class PrivateMethod {
        @OnCall
        @Hangup
        private void a() {}
    }

    @Test
    void a_handler_is_not_static() {
        assertProblem(StaticMethod.class, ".a: @OnStatus is on a static method; remove static.");
    }

    @RcmlController("/x")
    static class StaticMethod {
        @OnStatus
        static void a() {}
    }

    @Test
    void a_controller_has_a_handler() {
        assertProblem(
                WithoutHandler.class,
                ": it is an @RcmlController without a handler; put @OnCall, @OnScreening or @OnStatus on a method, or remove @RcmlController.");
    }

    @RcmlController("/x")
    static class WithoutHandler {
        void a() {}
    }
}
