package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallCompleted;
import io.rcml.call.PostStatus;
import io.rcml.call.SmsResult;
import io.rcml.call.StatusCallback;
import io.rcml.call.VoicemailDetector;
import io.rcml.internal.http.Answer;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What CallAPI posts to a number's own URL as the call advances is a report, and no call. */
class ProgressTest {

    private final Application application = Application.of(Line.class, Asking.class, Other.class, Heard.class);
    private final List<String> heard = application.bean(Heard.class).heard();

    @AfterEach
    void close() {
        application.close();
    }

    /** To the number's URL, not by a link. */
    private Answer post(String path, String... more) {
        String[] form = Arrays.copyOf(new String[] {"CallSid", "CA1", "AccountSid", "AC1"}, 4 + more.length);
        System.arraycopy(more, 0, form, 4, more.length);
        return application.requestTo(path, form);
    }

    @Test
    void the_posts_of_one_call_run_the_method_once_and_are_heard_by_who_hears_such_reports() {
        assertThat(post("/line/in", "CallStatus", "ringing", "PostStatus", "new")
                        .document())
                .isNotNull();
        for (String status : List.of("ringing", "in-progress", "COMPLETED")) {
            Answer answer = post("/line/in", "CallStatus", status, "PostStatus", "callback");
            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.document()).isNull();
        }

        assertThat(heard)
                .containsExactly(
                        "in", "observed ringing", "answered", "observed answered", "completed", "observed completed");
    }

    @Test
    void an_endless_url_of_an_entry_point_is_the_numbers_too() {
        assertThat(application
                        .request("/line/in", "CallSid", "CA1", "CallStatus", "ringing", "PostStatus", "callback")
                        .document())
                .isNull();
        assertThat(heard).containsExactly("observed ringing");
    }

    /** A verb without an action asks the document's own URL. */
    @ParameterizedTest
    @CsvSource({
        "Digits, 1",
        "SpeechResult, yes",
        "RecordingUrl, https://files.example.com/1.wav",
        "DialCallStatus, completed",
        "SmsStatus, sent",
        "FaxStatus, sent",
        "GeolocationStatus, sent"
    })
    void what_a_verb_sends_is_answered(String name, String value) {
        assertThat(post("/line/in", "CallStatus", "in-progress", "PostStatus", "callback", name, value)
                        .document())
                .isNotNull();
        assertThat(heard).containsExactly("in");
    }

    @Test
    void what_comes_by_a_link_is_answered() {
        Answer first = post("/line/menu", "CallStatus", "in-progress");
        String action = Objects.requireNonNull(first.document())
                .toXml()
                .replaceAll(".*action=\"https://app.example.com/phone([^\"]*)\".*", "$1");

        assertThat(post(action, "CallStatus", "in-progress", "PostStatus", "callback")
                        .document())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"new", "", "null", "progress"})
    void any_other_post_is_a_call(String word) {
        assertThat(post("/line/in", "CallStatus", "ringing", "PostStatus", word).document())
                .isNotNull();
        assertThat(heard).containsExactly("in");
    }

    @Test
    void a_method_that_asks_for_these_posts_gets_them() {
        assertThat(post(
                                "/asking",
                                "CallStatus",
                                "completed",
                                "PostStatus",
                                "callback",
                                "VoicemailDetector",
                                "voicemail")
                        .document())
                .isNotNull();
        assertThat(heard).containsExactly("asked CALLBACK VOICEMAIL");
    }

    @Test
    void where_nobody_hears_them_the_observers_do() {
        assertThat(post("/other", "CallStatus", "wait-for-answer", "PostStatus", "CALLBACK")
                        .status())
                .isEqualTo(200);
        assertThat(post("/other", "CallStatus", "not-found", "PostStatus", "callback")
                        .status())
                .isEqualTo(200);
        assertThat(heard).containsExactly("observed ringing", "observed completed");
    }

    @Test
    void a_post_of_no_known_status_is_logged_and_answered() {
        try (LogRecords log = new LogRecords()) {
            assertThat(post("/other", "CallStatus", "dancing", "PostStatus", "callback")
                            .status())
                    .isEqualTo(200);
            assertThat(log.lines())
                    .containsExactly(
                            "WARNING " + Other.class.getName()
                                    + ".other got a status callback of no known event, for call CA1: CallStatus is \"dancing\"");
        }
        assertThat(heard).isEmpty();
    }

    @Test
    void a_listener_that_fails_is_logged_and_hinders_nobody() {
        application.bean(Heard.class).breaks();
        try (LogRecords log = new LogRecords()) {
            assertThat(post("/line/in", "CallStatus", "in-progress", "PostStatus", "callback")
                            .status())
                    .isEqualTo(500);
            assertThat(log.lines())
                    .containsExactly(
                            "SEVERE " + Line.class.getName() + ".answered failed for call CA1, answered by status 500");
        }
        assertThat(heard).containsExactly("observed answered");
    }

    @RcmlController("/line")
    static class Line {

        @Inject
        Heard heard;

        @OnCall("/in")
        @Say
        String in() {
            heard.add("in");
            return "Hello";
        }

        @OnCall("/menu")
        @io.rcml.annotation.Gather(action = "chosen")
        void menu() {
            // says nothing
        }

        @OnCall(value = "/chosen", linked = true)
        @Say
        String chosen() {
            return "Thank you";
        }

        @OnStatus("/answered")
        void answered(CallAnswered call) {
            if (heard.isBroken()) {
                throw new IllegalStateException("broken");
            }
            heard.add("answered");
        }

        @OnStatus("/completed")
        void completed(CallCompleted call) {
            heard.add("completed");
        }

        @OnStatus("/sent")
        void sent(SmsResult sms) {
            heard.add("sent");
        }

        @OnStatus("/agents/{name}")
        void agent(StatusCallback call, @Param("name") String name) {
            heard.add(name);
        }
    }

    @RcmlController("/asking")
    static class Asking {

        @Inject
        Heard heard;

        @OnCall(callbacks = true)
        @Say
        String asked(PostStatus post, Optional<VoicemailDetector> detector) {
            heard.add("asked " + post + ' ' + detector.map(Enum::name).orElse("nobody"));
            return "Hello";
        }
    }

    @RcmlController("/other")
    static class Other {

        @OnCall
        @Say
        String other() {
            return "Hello";
        }
    }

    @ApplicationScoped
    static class Heard {

        private final List<String> heard = new ArrayList<>();
        private boolean broken;

        List<String> heard() {
            return heard;
        }

        void add(String what) {
            heard.add(what);
        }

        void breaks() {
            broken = true;
        }

        boolean isBroken() {
            return broken;
        }

        void observe(@Observes StatusCallback call) {
            heard.add("observed " + call.event().value());
        }
    }
}
