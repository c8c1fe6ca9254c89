package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallCompleted;
import io.rcml.call.GatherResult;
import io.rcml.call.Parameters;
import io.rcml.call.StatusCallback;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Status callbacks of legs and unfinished speech, in a real CDI container. */
class ReportsTest {

    private Application application;
    private Heard heard;

    @BeforeEach
    void deploy() {
        application = Application.of(Agents.class, Heard.class);
        heard = application.bean(Heard.class);
    }

    @AfterEach
    void undeploy() {
        application.close();
    }

    @Test
    void a_typed_handler_hears_its_event_only_and_all_are_fired() throws Exception {
        assertThat(application.answer("/agents/answered", "CallStatus", "in-progress"))
                .isEqualTo("200");
        assertThat(application.answer("/agents/answered", "CallStatus", "completed"))
                .isEqualTo("200");

        assertThat(heard.handled).containsExactly("answered");
        assertThat(heard.observed).containsExactlyInAnyOrder("CallAnswered", "CallCompleted", "completed");
        assertThat(heard.asynchronous.await(10, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void a_handler_that_throws_still_fires() {
        try (LogRecords log = new LogRecords()) {
            assertThat(application.answer("/agents/throws", "CallStatus", "ringing"))
                    .isEqualTo("500");
            assertThat(heard.observed).containsExactly("CallRinging");
            assertThat(log.lines())
                    .containsExactly(
                            "SEVERE " + Agents.class.getName() + ".fails failed for call CA1, answered by status 500");
        }
    }

    @Test
    void a_report_whose_handler_lacks_a_parameter_still_fires() {
        try (LogRecords log = new LogRecords()) {
            assertThat(application.answer("/agents/needs", "CallStatus", "ringing"))
                    .isEqualTo("400");
            assertThat(heard.observed).containsExactly("CallRinging");
            assertThat(log.lines())
                    .containsExactly("WARNING " + Agents.class.getName()
                            + ".needs was not called for call CA1, answered by status 400: The request has no agent,"
                            + " and @Param(\"agent\") needs one; take Optional<…> if it may be missing");
        }
    }

    @Test
    void an_observer_that_throws_gives_500() {
        try (LogRecords log = new LogRecords()) {
            assertThat(application.answer("/agents/all", "CallStatus", "initiated"))
                    .isEqualTo("500");
            assertThat(heard.handled).containsExactly("all");
            assertThat(log.lines())
                    .containsExactly(
                            "SEVERE " + Agents.class.getName() + ".all failed for call CA1, answered by status 500");
            assertThat(log.records().get(0).getThrown()).hasMessage("observer");
        }
    }

    @Test
    void an_unknown_status_is_logged_and_reaches_only_who_needs_no_report() {
        try (LogRecords log = new LogRecords()) {
            assertThat(application.answer("/agents/answered", "CallStatus", "x\ny"))
                    .isEqualTo("200");
            assertThat(application.answer("/agents/all", "CallStatus", "x\ny")).isEqualTo("200");
            assertThat(application.answer("/agents/raw", "CallStatus", "x\ny")).isEqualTo("200");
            assertThat(heard.handled).containsExactly("raw");
            assertThat(heard.observed).isEmpty();
            assertThat(log.lines())
                    .hasSize(3)
                    .contains("WARNING " + Agents.class.getName()
                            + ".answered got a status callback of no known event, for call CA1: CallStatus is"
                            + " \"x\\ny\"");
        }
    }

    @Test
    void unfinished_speech_is_no_status_callback() {
        assertThat(application.answer("/agents/speech", "CallStatus", "answered", "UnstableSpeechResult", "hel"))
                .isEqualTo("200");
        assertThat(heard.handled).containsExactly("hel");
        assertThat(heard.observed).isEmpty();
    }

    @Test
    void a_report_without_call_sid_is_refused() {
        try (LogRecords log = new LogRecords()) {
            assertThat(application
                            .request("/agents/all", "CallStatus", "ringing")
                            .status())
                    .isEqualTo(400);
            assertThat(log.lines())
                    .containsExactly("WARNING " + Agents.class.getName()
                            + ".all was not called, answered by status 400: A StatusCallback needs the parameter"
                            + " CallSid, and none arrived (parameters: CallStatus): is this request from CallAPI?");
        }
    }

    @RcmlController("/agents")
    static class Agents {

        @Inject
        Heard heard;

        @OnStatus("/answered")
        void answered(CallAnswered call) {
            heard.handled.add("answered");
        }

        @OnStatus("/all")
        void all(StatusCallback call) {
            heard.handled.add("all");
        }

        @OnStatus("/raw")
        void raw(Parameters parameters) {
            heard.handled.add("raw");
        }

        @OnStatus("/speech")
        void speech(GatherResult result) {
            heard.handled.add(result.unstableSpeech().orElse(""));
        }

        @OnStatus("/throws")
        void fails() throws Exception {
            throw new Exception("broken");
        }

        @OnStatus("/needs")
        void needs(@Param("agent") String agent) {}
    }

    @Singleton
    static class Heard {

        final List<String> handled = new CopyOnWriteArrayList<>();
        final List<String> observed = new CopyOnWriteArrayList<>();
        final CountDownLatch asynchronous = new CountDownLatch(2);

        void all(@Observes StatusCallback call) {
            if (call.event().value().equals("initiated")) {
                throw new IllegalStateException("observer");
            }
            observed.add(call.getClass().getSimpleName());
        }

        void completed(@Observes CallCompleted call) {
            observed.add("completed");
        }

        void later(@ObservesAsync StatusCallback call) {
            asynchronous.countDown();
        }
    }
}
