package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Gather;
import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Pause;
import io.rcml.annotation.Play;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Record;
import io.rcml.annotation.Redirect;
import io.rcml.annotation.Reject;
import io.rcml.annotation.Say;
import io.rcml.model.Rcml;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Return types that the annotation of the method cannot send. */
@SuppressWarnings({"rawtypes", "unused"})
class WrongReturnTypesTest {

    @Test
    void dial_needs_a_result() {
        assertProblem(
                DialVoid.class,
                ".a: @Dial is on a method that returns void; return a noun (Client, Number, Sip, Conference), a collection of nouns, or a String.");
    }

    @RcmlController("/x")
    static class DialVoid {
        @OnCall
        @Dial
        void a() {}
    }

    @Test
    void dial_needs_a_type_that_says_what_is_dialled() {
        assertProblem(
                DialObject.class,
                ".a: @Dial is on a method that returns java.lang.Object; return a noun (Client, Number, Sip, Conference), a collection of nouns, or a String.");
    }

    @RcmlController("/x")
    static class DialObject {
        @OnCall
        @Dial
        Object a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void dial_needs_a_collection_that_says_of_what() {
        assertProblem(
                DialRawList.class,
                ".a: @Dial is on a method that returns java.util.List; return a noun (Client, Number, Sip, Conference), a collection of nouns, or a String.");
    }

    @RcmlController("/x")
    static class DialRawList {
        @OnCall
        @Dial
        List a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void dial_needs_a_collection_of_nouns() {
        assertProblem(
                DialListOfString.class,
                ".a: @Dial is on a method that returns java.util.List<java.lang.String>; return a noun (Client, Number, Sip, Conference), a collection of nouns, or a String.");
    }

    @RcmlController("/x")
    static class DialListOfString {
        @OnCall
        @Dial
        List<String> a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void dial_takes_no_document() {
        assertProblem(
                DialRcml.class,
                ".a: @Dial is on a method that returns io.rcml.model.Rcml; return a noun (Client, Number, Sip, Conference), a collection of nouns, or a String.");
    }

    @RcmlController("/x")
    static class DialRcml {
        @OnCall
        @Dial
        Rcml a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void gather_needs_prompts() {
        assertProblem(
                GatherText.class,
                ".a: @Gather is on a method that returns java.lang.String; return a prompt (Say, Play, Pause), a collection of prompts, or nothing.");
    }

    @RcmlController("/x")
    static class GatherText {
        @OnCall
        @Gather
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void say_needs_a_string() {
        assertProblem(SayVoid.class, ".a: @Say is on a method that returns void; return a String.");
    }

    @RcmlController("/x")
    static class SayVoid {
        @OnCall
        @Say
        void a() {}
    }

    @Test
    void play_needs_a_string_or_a_uri() {
        assertProblem(
                PlayInt.class, ".a: @Play is on a method that returns java.lang.Integer; return a String or a URI.");
    }

    @RcmlController("/x")
    static class PlayInt {
        @OnCall
        @Play
        Integer a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void redirect_needs_somewhere_to_go() {
        assertProblem(
                RedirectVoid.class,
                ".a: @Redirect is on a method that returns void; return a Link, a String or a URI.");
    }

    @RcmlController("/x")
    static class RedirectVoid {
        @OnCall
        @Redirect
        void a() {}
    }

    @Test
    void pause_takes_nothing() {
        assertProblem(PauseText.class, ".a: @Pause is on a method that returns java.lang.String; return nothing.");
    }

    @RcmlController("/x")
    static class PauseText {
        @OnCall
        @Pause
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void hangup_takes_nothing() {
        assertProblem(HangupText.class, ".a: @Hangup is on a method that returns java.lang.String; return nothing.");
    }

    @RcmlController("/x")
    static class HangupText {
        @OnCall
        @Hangup
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void record_takes_nothing() {
        assertProblem(RecordText.class, ".a: @Record is on a method that returns java.lang.String; return nothing.");
    }

    @RcmlController("/x")
    static class RecordText {
        @OnCall
        @Record
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void reject_takes_nothing() {
        assertProblem(RejectText.class, ".a: @Reject is on a method that returns java.lang.String; return nothing.");
    }

    @RcmlController("/x")
    static class RejectText {
        @OnCall
        @Reject
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_string_needs_a_verb() {
        assertProblem(
                NoVerb.class,
                ".a: it has no verb's annotation and returns java.lang.String; return Rcml, or add the verb, such as @Dial or @Say.");
    }

    @RcmlController("/x")
    static class NoVerb {
        @OnCall
        String a() {
            return "";
        }
    }

    @Test
    void nothing_needs_a_verb() {
        assertProblem(
                NoVerbVoid.class,
                ".a: it has no verb's annotation and returns void; return Rcml, or add the verb, such as @Dial or @Say.");
    }

    @RcmlController("/x")
    static class NoVerbVoid {
        @OnCall
        void a() {}
    }

    @Test
    void a_status_handler_returns_nothing() {
        assertProblem(
                StatusReturns.class,
                ".a: it is an @OnStatus method that returns java.lang.String, and the platform ignores the answer to a report; return nothing.");
    }

    @RcmlController("/x")
    static class StatusReturns {
        @OnStatus
        String a() {
            return "";
        }
    }
}
