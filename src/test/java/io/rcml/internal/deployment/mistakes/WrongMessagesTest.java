package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;

import io.rcml.annotation.Email;
import io.rcml.annotation.Fax;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Sms;
import io.rcml.annotation.UssdCollect;
import io.rcml.annotation.UssdMessage;
import io.rcml.model.HttpMethod;
import io.rcml.model.Verb;
import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Mistakes with the verbs that write: SMS, fax, e-mail and USSD. */
@SuppressWarnings("unused")
class WrongMessagesTest {

    @Test
    void sms_needs_a_string() {
        assertProblem(SmsVoid.class, ".a: @Sms is on a method that returns void; return a String.");
    }

    @RcmlController("/x")
    static class SmsVoid {
        @OnCall
        @Sms
        void a() {}
    }

    @Test
    void fax_needs_a_string_or_a_uri() {
        assertProblem(FaxBytes.class, ".a: @Fax is on a method that returns byte[]; return a String or a URI.");
    }

    @RcmlController("/x")
    static class FaxBytes {
        @OnCall
        @Fax
        byte[] a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void email_needs_a_string() {
        assertProblem(EmailUri.class, ".a: @Email is on a method that returns java.net.URI; return a String.");
    }

    @RcmlController("/x")
    static class EmailUri {
        @OnCall
        @Email(to = "a@example.com", from = "b@example.com")
        URI a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void ussd_collect_needs_no_collection_of_strings() {
        assertProblem(
                CollectStrings.class,
                ".a: @UssdCollect is on a method that returns java.util.List<java.lang.String>; return a String, a UssdMessage, or a collection of UssdMessages.");
    }

    @RcmlController("/x")
    static class CollectStrings {
        @OnCall
        @UssdCollect
        List<String> a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void ussd_collect_needs_a_collection_of_messages() {
        assertProblem(
                CollectVerbs.class,
                ".a: @UssdCollect is on a method that returns java.util.List<io.rcml.model.Verb>; return a String, a UssdMessage, or a collection of UssdMessages.");
    }

    @RcmlController("/x")
    static class CollectVerbs {
        @OnCall
        @UssdCollect
        List<Verb> a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void ussd_message_needs_a_string() {
        assertProblem(MessageVoid.class, ".a: @UssdMessage is on a method that returns void; return a String.");
    }

    @RcmlController("/x")
    static class MessageVoid {
        @OnCall
        @UssdMessage
        void a() {}
    }

    @Test
    void a_method_sends_one_message() {
        assertProblem(
                TwoMessages.class,
                ".a: it has @Email and @Sms; keep one, or return an Rcml document with several verbs.");
    }

    @RcmlController("/x")
    static class TwoMessages {
        @OnCall
        @Sms
        @Email(to = "a@example.com", from = "b@example.com")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void email_has_somebody_to_go_to() {
        assertProblem(EmailWithoutTo.class, ".a: @Email has no to; write @Email(to = …).");
    }

    @RcmlController("/x")
    static class EmailWithoutTo {
        @OnCall
        @Email(
                to = {},
                from = "b@example.com")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void email_has_somebody_to_come_from() {
        assertProblem(EmailWithoutFrom.class, ".a: @Email has no from; write @Email(from = …).");
    }

    @RcmlController("/x")
    static class EmailWithoutFrom {
        @OnCall
        @Email(
                to = "a@example.com",
                from = {})
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void email_goes_to_more_than_white_space() {
        assertProblem(EmailToBlank.class, ".a: Email to must hold more than white space, not \" \".");
    }

    @RcmlController("/x")
    static class EmailToBlank {
        @OnCall
        @Email(to = " ", from = "b@example.com")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void email_goes_to_one_address() {
        assertProblem(EmailToTwo.class, ".a: @Email has 2 values for to; give it one.");
    }

    @RcmlController("/x")
    static class EmailToTwo {
        @OnCall
        @Email(
                to = {"a@example.com", "c@example.com"},
                from = "b@example.com")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void the_method_of_sms_needs_an_action() {
        assertProblem(
                SmsMethod.class,
                ".a: Sms method is set without action, so the platform would ignore it; set action or leave method out.");
    }

    @RcmlController("/x")
    static class SmsMethod {
        @OnCall
        @Sms(method = HttpMethod.GET)
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void the_action_of_ussd_collect_is_a_url() {
        assertProblem(
                CollectAction.class,
                ".a: UssdCollect action must be a URL, with spaces, quotes and all beyond ASCII percent-encoded, not \"not a url\".");
    }

    @RcmlController("/x")
    static class CollectAction {
        @OnCall
        @UssdCollect(action = "not a url")
        String a() {
            throw new UnsupportedOperationException();
        }
    }
}
