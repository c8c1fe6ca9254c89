package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.ONE;
import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Gather;
import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Record;
import io.rcml.annotation.Sms;
import io.rcml.annotation.UssdCollect;
import io.rcml.call.GatherResult;
import io.rcml.internal.cdi.Application;
import org.junit.jupiter.api.Test;

/** Actions that lead to another kind of handler, or to none. */
@SuppressWarnings("unused")
class WrongActionsTest {

    private static final String TEST = "io.rcml.internal.deployment.mistakes.WrongActionsTest$";

    @Test
    void an_action_leads_to_no_status_handler() {
        assertProblem(
                ActionToStatus.class,
                ".a: action is \"b\", which leads to " + TEST
                        + "ActionToStatus.b, an @OnStatus method; name an @OnCall method.");
    }

    @RcmlController("/x")
    static class ActionToStatus {
        @OnCall("/a")
        @Dial(action = "b")
        String a() {
            return "";
        }

        @OnStatus("/b")
        void b() {}
    }

    @Test
    void an_action_from_the_root_leads_to_no_status_handler() {
        assertProblem(
                RootedActionToStatus.class,
                ".a: action is \"/x/b\", which leads to " + TEST
                        + "RootedActionToStatus.b, an @OnStatus method; name an @OnCall method.");
    }

    @RcmlController("/x")
    static class RootedActionToStatus {
        @OnCall("/a")
        @Dial(action = "/x/b")
        String a() {
            return "";
        }

        @OnStatus("/b")
        void b() {}
    }

    @Test
    void an_action_leads_to_no_screening_handler() {
        assertProblem(
                ActionToScreening.class,
                ".a: action is \"../x/b\", which leads to " + TEST
                        + "ActionToScreening.b, an @OnScreening method; name an @OnCall method.");
    }

    @RcmlController("/x")
    static class ActionToScreening {
        @OnCall("/a")
        @Dial(action = "../x/b")
        String a() {
            return "";
        }

        @OnScreening("/b")
        void b() {}
    }

    @Test
    void an_action_leads_to_a_handler() {
        assertProblem(
                ActionToNowhere.class,
                ".a: action is \"typo?x=y\", which leads to /x/typo, where no handler is; name the path of one, or write the URL absolute if it is another servlet's.");
    }

    @RcmlController("/x")
    static class ActionToNowhere {
        @OnCall("/a")
        @Gather(action = "typo?x=y")
        void a() {}
    }

    @Test
    void a_url_may_lead_to_a_handler_that_a_problem_kept_out() {
        assertThat(Application.failure(ActionToPrivate.class))
                .isEqualTo(ONE + TEST + "ActionToPrivate.b: @OnCall is on a private method; make it package-private.");
    }

    @RcmlController("/x")
    static class ActionToPrivate {
        @OnCall("/a")
        @Gather(action = "b")
        void a() {}

        @OnCall("/b")
        @Hangup
        private void b() {}
    }

    @Test
    void the_action_of_record_leads_to_no_status_handler() {
        assertProblem(
                RecordToStatus.class,
                ".a: action is \"b\", which leads to " + TEST
                        + "RecordToStatus.b, an @OnStatus method; name an @OnCall method.");
    }

    @RcmlController("/x")
    static class RecordToStatus {
        @OnCall("/a")
        @Record(action = "b")
        void a() {}

        @OnStatus("/b")
        void b(GatherResult report) {}
    }

    @Test
    void the_action_of_sms_leads_to_no_screening_handler() {
        assertProblem(
                SmsToScreening.class,
                ".a: action is \"b\", which leads to " + TEST
                        + "SmsToScreening.b, an @OnScreening method; name an @OnCall method.");
    }

    @RcmlController("/x")
    static class SmsToScreening {
        @OnCall("/a")
        @Sms(action = "b")
        String a() {
            throw new UnsupportedOperationException();
        }

        @OnScreening("/b")
        void b() {}
    }

    @Test
    void the_action_of_ussd_collect_leads_to_no_status_handler() {
        assertProblem(
                CollectToStatus.class,
                ".a: action is \"b\", which leads to " + TEST
                        + "CollectToStatus.b, an @OnStatus method; name an @OnCall method.");
    }

    @RcmlController("/x")
    static class CollectToStatus {
        @OnCall("/a")
        @UssdCollect(action = "b")
        String a() {
            throw new UnsupportedOperationException();
        }

        @OnStatus("/b")
        void b() {}
    }

    @Test
    void a_parameter_that_the_platform_sends_itself_is_none_of_a_link() {
        assertThat(Application.failure(Doubled.class))
                .endsWith("Doubled.menu: The link to " + Doubled.class.getName()
                        + ".chosen cannot hold a value as Digits, which CallAPI sends itself, so that it would come twice; give"
                        + " it a name of your own.");
    }

    @RcmlController("/doubled")
    static class Doubled {

        @OnCall("/menu")
        @Gather(action = "chosen?Digits=1")
        void menu() {}

        @OnCall("/chosen")
        @Hangup
        void chosen() {}
    }
}
