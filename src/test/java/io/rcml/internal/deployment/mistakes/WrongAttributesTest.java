package io.rcml.internal.deployment.mistakes;

import static io.rcml.internal.deployment.mistakes.Mistakes.assertProblem;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Gather;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.Pause;
import io.rcml.annotation.Play;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Record;
import io.rcml.annotation.Say;
import io.rcml.model.GatherInput;
import io.rcml.model.HttpMethod;
import org.junit.jupiter.api.Test;

/** Attributes of annotations with values that the platform would refuse or ignore. */
@SuppressWarnings("unused")
class WrongAttributesTest {

    @Test
    void the_timeout_of_dial_is_a_second_or_more() {
        assertProblem(TimeoutZero.class, ".a: Dial timeout must be 1 or more (seconds), not \"0\".");
    }

    @RcmlController("/x")
    static class TimeoutZero {
        @OnCall
        @Dial(timeout = 0)
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void an_attribute_has_one_value() {
        assertProblem(TwoValues.class, ".a: @Dial has 2 values for timeout; give it one.");
    }

    @RcmlController("/x")
    static class TwoValues {
        @OnCall
        @Dial(timeout = {1, 2})
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void an_action_is_a_url() {
        assertProblem(
                BadAction.class,
                ".a: Dial action must be a URL, with spaces, quotes and all beyond ASCII percent-encoded, not \"not a url\".");
    }

    @RcmlController("/x")
    static class BadAction {
        @OnCall
        @Dial(action = "not a url")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void a_method_needs_an_action() {
        assertProblem(
                MethodWithoutAction.class,
                ".a: Dial method is set without action, so the platform would ignore it; set action or leave method out.");
    }

    @RcmlController("/x")
    static class MethodWithoutAction {
        @OnCall
        @Dial(method = HttpMethod.GET)
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void the_language_of_say_is_one_that_the_platform_speaks() {
        assertProblem(
                BadLanguage.class,
                ".a: Say language must be one of bf bp en en-gb cf cs dan fi es fr de el it nl no pl pt ru ar ca sv tr, not \"xx\".");
    }

    @RcmlController("/x")
    static class BadLanguage {
        @OnCall
        @Say(language = "xx")
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void the_loop_of_play_is_not_negative() {
        assertProblem(
                NegativeLoop.class, ".a: Play loop must be 0 or more (times; 0 is until the call ends), not \"-1\".");
    }

    @RcmlController("/x")
    static class NegativeLoop {
        @OnCall
        @Play(loop = -1)
        String a() {
            throw new UnsupportedOperationException();
        }
    }

    @Test
    void the_length_of_pause_is_a_second_or_more() {
        assertProblem(PauseZero.class, ".a: Pause length must be 1 or more (seconds), not \"0\".");
    }

    @RcmlController("/x")
    static class PauseZero {
        @OnCall
        @Pause(length = 0)
        void a() {}
    }

    @Test
    void gather_with_speech_needs_somewhere_to_report_it() {
        assertProblem(
                SpeechWithoutCallback.class,
                ".a: Gather input is \"speech\", and there is no partialResultCallback, which the platform requires for speech; set it.");
    }

    @RcmlController("/x")
    static class SpeechWithoutCallback {
        @OnCall
        @Gather(input = GatherInput.SPEECH)
        void a() {}
    }

    @Test
    void the_max_length_of_record_is_two_seconds_or_more() {
        assertProblem(RecordForASecond.class, ".a: Record maxLength must be 2 or more (seconds), not \"1\".");
    }

    @RcmlController("/x")
    static class RecordForASecond {
        @OnCall
        @Record(maxLength = 1)
        void a() {}
    }

    @Test
    void the_timeout_of_record_is_a_second_or_more() {
        assertProblem(RecordTimeout.class, ".a: Record timeout must be 1 or more (seconds), not \"0\".");
    }

    @RcmlController("/x")
    static class RecordTimeout {
        @OnCall
        @Record(timeout = 0)
        void a() {}
    }

    @Test
    void record_is_finished_on_a_key_or_on_none() {
        assertProblem(RecordKey.class, ".a: Record finishOnKey must be digits, # and *, or -1 for no key, not \"\".");
    }

    @RcmlController("/x")
    static class RecordKey {
        @OnCall
        @Record(finishOnKey = "")
        void a() {}
    }
}
