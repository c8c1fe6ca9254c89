package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallEvent;
import io.rcml.call.CallSid;
import io.rcml.call.DeliveryResult;
import io.rcml.call.Direction;
import io.rcml.call.FaxResult;
import io.rcml.call.GatherResult;
import io.rcml.call.GeolocationResult;
import io.rcml.call.Parameters;
import io.rcml.call.SmsResult;
import io.rcml.call.StatusCallback;
import io.rcml.call.TranscriptionResult;
import io.rcml.call.TranscriptionStatus;
import io.rcml.links.Links;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What came of recordings and messages, reported with a call or without, in a real CDI container. */
class DeliveryReportsTest {

    private Application application;
    private Heard heard;

    @BeforeEach
    void deploy() {
        application = Application.of(Deliveries.class, Agents.class, Heard.class);
        heard = application.bean(Heard.class);
    }

    @AfterEach
    void undeploy() {
        application.close();
    }

    @Test
    void what_was_said_in_a_recording_is_heard_without_a_call() {
        try (LogRecords log = new LogRecords()) {
            assertThat(application
                            .request(
                                    "/deliveries/transcribed",
                                    "TranscriptionText",
                                    "call me back",
                                    "TranscriptionStatus",
                                    "completed",
                                    "RecordingUrl",
                                    "r.wav")
                            .status())
                    .isEqualTo(200);
            assertThat(application.request("/deliveries/transcribed").status()).isEqualTo(200);
            assertThat(heard.handled).containsExactly("Optional[call me back] COMPLETED r.wav", "Optional.empty ? ?");
            assertThat(heard.observed).isEmpty();
            assertThat(log.lines()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({"sms, Sms", "fax, Fax", "geolocation, Geolocation"})
    void what_came_of_a_delivery_is_heard_with_a_call_or_without(String path, String name) {
        try (LogRecords log = new LogRecords()) {
            assertThat(application
                            .request("/deliveries/" + path, name + "Sid", "SM1", name + "Status", "sent")
                            .status())
                    .isEqualTo(200);
            assertThat(application
                            .request(
                                    "/deliveries/" + path,
                                    name + "Sid",
                                    "SM2",
                                    "CallSid",
                                    "CA1",
                                    "CallStatus",
                                    "completed")
                            .status())
                    .isEqualTo(200);
            assertThat(heard.handled)
                    .containsExactly(
                            name + " SM1 Optional[SENT] of Optional.empty",
                            name + " SM2 Optional.empty of Optional[CA1]");
            assertThat(heard.observed).isEmpty();
            assertThat(log.lines()).isEmpty();
        }
    }

    @Test
    void a_failure_to_hear_of_no_call_says_so() {
        try (LogRecords log = new LogRecords()) {
            assertThat(application
                            .request("/deliveries/throws", "SmsSid", "SM1", "SmsStatus", "failed", "of", "CA1")
                            .status())
                    .isEqualTo(500);
            assertThat(log.lines())
                    .containsExactly("SEVERE " + Deliveries.class.getName()
                            + ".fails failed for call none, answered by status 500");
        }
    }

    @Test
    void a_report_of_no_call_reaches_who_takes_it_apart_and_needs_none() {
        try (LogRecords log = new LogRecords()) {
            assertThat(application
                            .request("/deliveries/apart", "TranscriptionText", "call me back")
                            .status())
                    .isEqualTo(200);
            assertThat(heard.handled).containsExactly("call me back Optional.empty Optional.empty");
            assertThat(log.lines())
                    .containsExactly("WARNING " + Deliveries.class.getName()
                            + ".apart got a status callback of no known event, for call none: CallStatus is \"\"");
        }
    }

    @Test
    void links_to_handlers_of_results_subscribe_to_no_events() {
        Links links = application.bean(Links.class);
        assertThat(List.of(
                        links.to(Agents::speech),
                        links.to(Deliveries::transcribed),
                        links.to(Deliveries::sms),
                        links.to(Deliveries::fax),
                        links.to(Deliveries::geolocation)))
                .allSatisfy(link -> assertThat(link.events()).isEmpty());
        assertThat(links.to(Agents::raw).events()).containsExactly(CallEvent.values());
    }

    @RcmlController("/deliveries")
    static class Deliveries {

        @Inject
        Heard heard;

        @OnStatus("/transcribed")
        void transcribed(TranscriptionResult result) {
            heard.handled.add(result.text() + " "
                    + result.status().map(TranscriptionStatus::name).orElse("?") + " "
                    + result.recordingUrl().orElse("?"));
        }

        @OnStatus("/sms")
        void sms(SmsResult result, Optional<CallSid> call) {
            hear("Sms", result, call);
        }

        @OnStatus("/fax")
        void fax(Optional<CallSid> call, FaxResult result) {
            hear("Fax", result, call);
        }

        @OnStatus("/geolocation")
        void geolocation(GeolocationResult result, @Param("CallSid") Optional<CallSid> call) {
            hear("Geolocation", result, call);
        }

        @OnStatus("/throws")
        void fails(SmsResult result, @Param("of") CallSid ofTheLink) {
            throw new IllegalStateException("broken");
        }

        @OnStatus("/apart")
        void apart(@Param("TranscriptionText") String text, Optional<CallSid> call, Optional<Direction> direction) {
            heard.handled.add(text + " " + call + " " + direction);
        }

        private void hear(String name, DeliveryResult result, Optional<CallSid> call) {
            heard.handled.add(name + " " + result.sid().orElse("") + " " + result.status() + " of " + call);
        }
    }

    @RcmlController("/agents")
    static class Agents {

        @Inject
        Heard heard;

        @OnStatus("/raw")
        void raw(Parameters parameters) {
            heard.handled.add("raw");
        }

        @OnStatus("/speech")
        void speech(GatherResult result) {
            heard.handled.add(result.unstableSpeech().orElse(""));
        }
    }

    @Singleton
    static class Heard {

        final List<String> handled = new CopyOnWriteArrayList<>();
        final List<String> observed = new CopyOnWriteArrayList<>();

        void all(@Observes StatusCallback call) {
            if (call.event().value().equals("initiated")) {
                throw new IllegalStateException("observer");
            }
            observed.add(call.getClass().getSimpleName());
        }
    }
}
