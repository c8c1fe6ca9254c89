package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallCompleted;
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
import io.rcml.links.Link;
import io.rcml.links.Links;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Qualifier;
import jakarta.inject.Singleton;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Status callbacks, arguments, and links, in a real CDI container. */
class ReportsTest {

    private Application application;
    private Heard heard;

    @BeforeEach
    void deploy() {
        application = Application.of(
                Agents.class,
                Deliveries.class,
                Kept.class,
                Night.class,
                Heard.class,
                Own.class,
                Loud.class,
                Quiet.class);
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
    void links_to_them_subscribe_to_no_events() {
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

    @Test
    void arguments_are_bound_by_type_and_beans_are_destroyed() {
        assertThat(application.answer(
                        "/agents/alice/2026/args", "CallStatus", "ringing", "day", "2026-01-02", "n", "1", "n", "2"))
                .isEqualTo("200");
        assertThat(heard.handled)
                .containsExactly("CA1 alice 2026 Optional[2026-01-02] [1, 2] Optional.empty own loud own own");
        assertThat(heard.destroyed).containsExactly("own", "own");
    }

    @Test
    void other_scopes_keep_their_instance() {
        application.answer("/kept/count", "CallStatus", "ringing");
        application.answer("/kept/count", "CallStatus", "ringing");
        assertThat(heard.handled).containsExactly("1", "2");
    }

    @Test
    void a_dependent_controller_is_destroyed_after_the_call() {
        application.answer("/night/inherited", "CallStatus", "ringing");
        assertThat(heard.handled).containsExactly("Night");
        assertThat(heard.destroyed).containsExactly("night");
    }

    @Test
    void links_are_made_from_references_and_names() {
        Links links = application.bean(Links.class);
        assertThat(links.to(Agents::answered)).hasToString("https://app.example.com/phone/agents/answered");
        assertThat(links.to(Agents.class, "arguments").with("agent", "a b").with("year", 1))
                .hasToString("https://app.example.com/phone/agents/a%20b/1/args");
    }

    @Test
    void links_know_who_inherits_a_handler() {
        Links links = application.bean(Links.class);
        assertThat(links.to(Night::inherited)).hasToString("https://app.example.com/phone/night/inherited");
        assertThat(links.to(Kept::inherited)).hasToString("https://app.example.com/phone/kept/inherited");
        assertThat(links.to(Kept.class, "inherited")).hasToString("https://app.example.com/phone/kept/inherited");
        assertThat(new Night().own(links)).hasToString("https://app.example.com/phone/night/inherited");
        assertThat(new Kept().own(links)).hasToString("https://app.example.com/phone/kept/inherited");
    }

    @Test
    void what_is_no_handler_has_no_link() {
        Links links = application.bean(Links.class);
        String test = ReportsTest.class.getName() + '$';
        assertThatThrownBy(() -> links.to(Heard::later))
                .hasMessage(test + "Heard.later is no handler; annotate it with @OnCall, @OnScreening or @OnStatus");
        assertThatThrownBy(() -> links.to((Agents agents) -> agents.fails()))
                .hasMessage("A lambda in " + ReportsTest.class.getName()
                        + " is no handler; give the reference of one, such as Reception::answered, or its class and"
                        + " name, such as Reception.class, \"answered\"");
        assertThatThrownBy(() -> links.to(Base::inherited))
                .hasMessage(test + "Base.inherited is a handler of several controllers, " + test + "Kept and " + test
                        + "Night; name one by its class, such as Kept.class, \"inherited\"");
        assertThatThrownBy(() -> links.to(Agents.class, "nobody"))
                .hasMessage(test + "Agents.nobody is no handler; annotate it with @OnCall, @OnScreening or @OnStatus");
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

        @OnStatus("/{agent}/{year}/args")
        void arguments(
                CallSid sid,
                @Param("agent") String agent,
                @Param("year") int year,
                @Param("day") Optional<LocalDate> day,
                @Param("n") List<Long> numbers,
                @Param("none") Optional<CallSid> none,
                Own own,
                @Marked Voice voice,
                Instance<Own> several,
                Event<String> event,
                Supplies<String> generic) {
            event.fire("x");
            heard.handled.add(String.join(
                    " ",
                    List.of(
                            sid.value(),
                            agent,
                            String.valueOf(year),
                            day.toString(),
                            numbers.toString(),
                            none.toString(),
                            own.name(),
                            voice.name(),
                            several.get().name(),
                            generic.get())));
        }
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

    abstract static class Base {

        @Inject
        Heard heard;

        @OnStatus("/inherited")
        void inherited(StatusCallback call) {
            heard.handled.add(getClass().getSimpleName());
        }

        Link own(Links links) {
            return links.to(this::inherited);
        }
    }

    @ApplicationScoped
    @RcmlController("/kept")
    static class Kept extends Base {

        private int count;

        @OnStatus("/count")
        void count() {
            heard.handled.add(String.valueOf(++count));
        }
    }

    @Dependent
    @RcmlController("/night")
    static class Night extends Base {

        @PreDestroy
        void end() {
            heard.destroyed.add("night");
        }
    }

    @Qualifier
    @Retention(RetentionPolicy.RUNTIME)
    @interface Marked {}

    interface Voice {
        String name();
    }

    interface Supplies<T> {
        T get();
    }

    @Marked
    @ApplicationScoped
    static class Loud implements Voice {
        @Override
        public String name() {
            return "loud";
        }
    }

    @ApplicationScoped
    static class Quiet implements Voice, Supplies<String> {
        @Override
        public String name() {
            return "quiet";
        }

        @Override
        public String get() {
            return "own";
        }
    }

    @Dependent
    static class Own {

        @Inject
        Heard heard;

        String name() {
            return "own";
        }

        @PreDestroy
        void end() {
            heard.destroyed.add("own");
        }
    }

    @Singleton
    static class Heard {

        final List<String> handled = new CopyOnWriteArrayList<>();
        final List<String> observed = new CopyOnWriteArrayList<>();
        final List<String> destroyed = new CopyOnWriteArrayList<>();
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
