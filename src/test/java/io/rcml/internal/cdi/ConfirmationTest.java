package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.rcml.annotation.Confirmed;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallCompleted;
import io.rcml.call.CallRequest;
import io.rcml.call.CallRinging;
import io.rcml.call.GatherResult;
import io.rcml.call.Parameters;
import io.rcml.call.StatusCallback;
import io.rcml.internal.deployment.Deployment;
import io.rcml.internal.dispatch.Dispatcher;
import io.rcml.internal.http.Origin;
import io.rcml.internal.http.PlainOrigin;
import io.rcml.internal.http.Received;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Reports that the platform's REST API is asked about before anybody hears them, over HTTP. */
class ConfirmationTest {

    private static final String CONFIRMED = Books.class.getName() + ".confirmed was not called, answered by status ";

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private Iterator<Said> script = List.<Said>of().iterator();
    private HttpServer platform;
    private Application application;
    private Heard heard;

    private record Said(int status, String body) {

        /** The call, with this status. */
        static Said call(String status) {
            return new Said(200, "{\"sid\":\"CA2\",\"status\":\"" + status + "\"}");
        }
    }

    @BeforeEach
    void deploy() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", exchange -> {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            Said said = script.next();
            byte[] body = said.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(said.status(), body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        platform.start();
        application = Application.of(configuration(), Books.class, Heard.class);
        heard = application.bean(Heard.class);
    }

    @AfterEach
    void stop() {
        application.close();
        platform.stop(0);
    }

    private Map<String, String> configuration() {
        return configuration(platform.getAddress().getPort());
    }

    private static Map<String, String> configuration(int port) {
        return Map.of(
                "rcml.base-url",
                "https://app.example.com/phone",
                "rcml.api.url",
                "http://localhost:" + port,
                "rcml.api.account-sid",
                "AC1",
                "rcml.api.auth-token",
                "s3cret");
    }

    private void platformSays(Said... said) {
        script = Stream.of(said).iterator();
    }

    private int report(String... more) {
        return application
                .request(
                        "/books/confirmed",
                        Stream.concat(Stream.of("CallSid", "CA2"), Stream.of(more))
                                .toArray(String[]::new))
                .status();
    }

    /** As documented, and as the code reports and spells it. */
    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "in-progress, in-progress",
        "answered,    in-progress",
        "answered,    IN_PROGRESS",
        "in-progress, completed",
        "completed,   completed",
        "completed,   busy",
        "completed,   no-answer",
        "completed,   FAILED",
        "completed,   canceled",
        "busy,        busy",
        "no-answer,   no-answer",
        "canceled,    cancelled"
    })
    void what_the_api_confirms_is_heard_by_method_and_observer(String reported, String status) {
        platformSays(Said.call(status));

        assertThat(report("CallStatus", reported)).isEqualTo(200);
        assertThat(heard.handled).hasSize(1).isEqualTo(heard.observed).isEqualTo(heard.confirmed);
        assertThat(asked).containsExactly("GET /2012-04-24/Accounts/AC1/Calls/CA2.json");
    }

    /** What is over stays so, and is asked for once; what may still become so, twice. */
    @ParameterizedTest(name = "{0} by {1}")
    @CsvSource({
        "in-progress, answered,  busy,        1",
        "answered,    answered,  no-answer,   1",
        "answered,    answered,  canceled,    1",
        "answered,    answered,  failed,      1",
        "busy,        busy,      completed,   1",
        "no-answer,   no-answer, busy,        1",
        "answered,    answered,  ringing,     2",
        "answered,    answered,  queued,      2",
        "completed,   completed, in-progress, 2",
        "busy,        busy,      ringing,     2"
    })
    void what_the_api_contradicts_is_heard_by_nobody(String status, String reported, String known, int times) {
        Said call = Said.call(known);
        platformSays(call, call);

        try (LogRecords log = new LogRecords()) {
            assertThat(report("CallStatus", status)).isEqualTo(403);
            assertThat(log.lines())
                    .containsExactly("WARNING " + CONFIRMED + "403: call CA2 is reported as " + reported
                            + ", and the platform's REST API says " + known);
        }
        assertThat(heard.handled).isEmpty();
        assertThat(heard.observed).isEmpty();
        assertThat(asked).hasSize(times);
    }

    @Test
    void what_is_not_written_down_yet_is_waited_for() {
        platformSays(Said.call("in-progress"), Said.call("completed"));

        assertThat(report("CallStatus", "completed")).isEqualTo(200);
        assertThat(heard.handled).hasSize(1);
        assertThat(asked).hasSize(2);
    }

    @Test
    void what_is_reported_by_duration_or_number_alone_is_confirmed_too() {
        platformSays(Said.call("in-progress"), Said.call("in-progress"), Said.call("busy"));

        assertThat(report("CallDuration", "60")).isEqualTo(403);
        assertThat(report("SequenceNumber", "2")).isEqualTo(403);
        assertThat(heard.observed).isEmpty();
    }

    @Test
    void a_call_that_the_account_does_not_have_is_heard_by_nobody() {
        platformSays(new Said(404, "{\"code\":20404,\"message\":\"There is no such call\"}"));

        try (LogRecords log = new LogRecords()) {
            assertThat(report("CallStatus", "completed")).isEqualTo(403);
            assertThat(log.lines())
                    .containsExactly(
                            "WARNING " + CONFIRMED
                                    + "403: call CA2 is reported as completed, and the platform's REST API knows no such call; if it"
                                    + " is one, see that it is the account's in rcml.api.account-sid, and that rcml.api.url is right");
        }
        assertThat(heard.observed).isEmpty();
    }

    @Test
    void another_call_confirms_nothing() {
        platformSays(new Said(200, "{\"sid\":\"CA9\",\"status\":\"completed\"}"));

        try (LogRecords log = new LogRecords()) {
            assertThat(report("CallStatus", "completed")).isEqualTo(403);
            assertThat(log.lines())
                    .containsExactly(
                            "WARNING " + CONFIRMED
                                    + "403: call CA2 is reported as completed, and the platform's REST API has call CA9 in its place");
        }
    }

    @Test
    void where_the_api_fails_the_report_is_logged_whole_and_heard_by_nobody() {
        platformSays(new Said(500, ""));

        try (LogRecords log = new LogRecords()) {
            assertThat(report("CallStatus", "completed", "CallDuration", "60")).isEqualTo(503);
            assertThat(log.lines())
                    .containsExactly("SEVERE " + CONFIRMED
                            + "503: call CA2 is reported as completed, and the platform's REST API could not be asked;"
                            + " the report was CallCompleted[CallSid=CA2, CallStatus=completed, CallDuration=60]");
            assertThat(log.records().get(0).getThrown())
                    .hasMessage("GET http://localhost:" + platform.getAddress().getPort()
                            + "/2012-04-24/Accounts/AC1/Calls/CA2.json was answered by status 500; ask again later");
        }
        assertThat(heard.handled).isEmpty();
        assertThat(heard.observed).isEmpty();
    }

    @Test
    void where_the_api_is_not_there_the_report_is_logged_whole_and_heard_by_nobody() {
        platform.stop(0);

        try (LogRecords log = new LogRecords()) {
            assertThat(report("CallStatus", "answered")).isEqualTo(503);
            assertThat(log.lines())
                    .containsExactly("SEVERE " + CONFIRMED
                            + "503: call CA2 is reported as answered, and the platform's REST API could not be asked;"
                            + " the report was CallAnswered[CallSid=CA2, CallStatus=answered]");
        }
        assertThat(heard.observed).isEmpty();
    }

    /** The platform holds the call for five seconds while a report is answered. */
    @Test
    void an_api_that_does_not_answer_is_waited_for_no_longer_than_a_second_and_a_half() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Application waiting = Application.of(configuration(silent.getLocalPort()), Books.class, Heard.class);
                LogRecords log = new LogRecords()) {
            int status = waiting.request("/books/confirmed", "CallSid", "CA2", "CallStatus", "completed")
                    .status();

            assertThat(status).isEqualTo(503);
            assertThat(log.records().get(0).getThrown()).hasMessageContaining("it took longer than 1500 milliseconds");
        }
    }

    @Test
    void a_status_that_nobody_knows_confirms_nothing() {
        platformSays(Said.call("on\\u001bhold"));

        try (LogRecords log = new LogRecords()) {
            assertThat(report("CallStatus", "completed")).isEqualTo(503);
            assertThat(log.lines())
                    .containsExactly("SEVERE " + CONFIRMED
                            + "503: call CA2 is reported as completed, and the platform's REST API gives it no status that"
                            + " is known here: Call[sid=CA2, status=on\\u001bhold]; the report was"
                            + " CallCompleted[CallSid=CA2, CallStatus=completed]");
        }
        assertThat(heard.observed).isEmpty();
    }

    @Test
    void whoever_interrupts_the_waiting_is_obeyed() {
        platformSays(Said.call("ringing"));
        Thread.currentThread().interrupt();

        try (LogRecords log = new LogRecords()) {
            assertThat(report("CallStatus", "completed")).isEqualTo(503);
            assertThat(Thread.interrupted()).isTrue();
            assertThat(log.lines()).hasSize(1);
        }
        assertThat(heard.observed).isEmpty();
    }

    @Test
    void what_nothing_follows_from_is_heard_as_it_comes() {
        assertThat(report("CallStatus", "initiated")).isEqualTo(200);
        assertThat(report("CallStatus", "ringing")).isEqualTo(200);
        assertThat(application
                        .request("/books/trusting", "CallSid", "CA2", "CallStatus", "completed")
                        .status())
                .isEqualTo(200);
        assertThat(heard.handled).hasSize(3);
        assertThat(asked).isEmpty();
    }

    @Test
    void an_observer_of_confirmed_reports_hears_none_that_came_unconfirmed() {
        platformSays(Said.call("completed"));

        assertThat(application
                        .request("/books/trusting", "CallSid", "CA2", "CallStatus", "completed")
                        .status())
                .isEqualTo(200);
        assertThat(report("CallStatus", "ringing")).isEqualTo(200);
        assertThat(heard.confirmed).isEmpty();
        assertThat(report("CallStatus", "completed")).isEqualTo(200);
        assertThat(heard.confirmed).containsExactly("CallCompleted[CallSid=CA2, CallStatus=completed]");
        assertThat(heard.observed).hasSize(3);
    }

    @Test
    void an_asynchronous_observer_can_ask_for_confirmed_reports_too() throws InterruptedException {
        platformSays(Said.call("completed"));

        try (Application asynchronous = Application.of(configuration(), Books.class, Heard.class, Later.class)) {
            for (String path : List.of("/books/trusting", "/books/confirmed")) {
                assertThat(asynchronous
                                .request(path, "CallSid", "CA2", "CallStatus", "completed", "To", path)
                                .status())
                        .isEqualTo(200);
            }
            assertThat(asynchronous.bean(Later.class).heard.poll(10, TimeUnit.SECONDS))
                    .isEqualTo("/books/confirmed");
        }
    }

    @Test
    void what_the_method_does_not_hear_is_confirmed_to_observers_all_the_same() {
        platformSays(Said.call("completed"));

        assertThat(application
                        .request("/books/answered", "CallSid", "CA2", "CallStatus", "completed")
                        .status())
                .isEqualTo(200);
        assertThat(heard.handled).isEmpty();
        assertThat(heard.confirmed).containsExactly("CallCompleted[CallSid=CA2, CallStatus=completed]");
    }

    @Test
    void an_observer_that_no_confirmed_report_can_reach_is_warned_of() {
        String deaf = Deaf.class.getName();
        String without =
                " and hears nothing: no @OnStatus method with confirm = true hears such reports. Add confirm = true to"
                        + " the method to which they come, or remove @Confirmed.";
        String never =
                " and hears nothing: only answered and completed are confirmed. Observe CallAnswered, CallCompleted or"
                        + " StatusCallback, or remove @Confirmed.";

        assertThat(warnings(Books.class, Heard.class)).isEmpty();
        assertThat(warnings(Confirming.class, Deaf.class))
                .containsExactly(
                        deaf + ".completed observes @Confirmed CallCompleted" + without,
                        deaf + ".ringing observes @Confirmed CallRinging" + never);
        assertThat(warnings(Trusting.class, Deaf.class))
                .containsExactly(
                        deaf + ".all observes @Confirmed CallRequest" + without,
                        deaf + ".completed observes @Confirmed CallCompleted" + without,
                        deaf + ".ringing observes @Confirmed CallRinging" + never);
    }

    private List<String> warnings(Class<?>... beans) {
        try (Application deployed = Application.of(configuration(), beans)) {
            return deployed.bean(Deployment.class).warnings();
        }
    }

    @Test
    void what_is_no_known_event_is_not_heard() {
        try (LogRecords log = new LogRecords()) {
            assertThat(report("CallStatus", "ended")).isEqualTo(200);
            assertThat(log.lines()).hasSize(1);
        }
        assertThat(heard.handled).isEmpty();
        assertThat(asked).isEmpty();
    }

    @Test
    void observers_of_what_the_method_does_not_hear_hear_nothing_unconfirmed() {
        platformSays(Said.call("in-progress"), Said.call("in-progress"));

        assertThat(application
                        .request("/books/answered", "CallSid", "CA2", "CallStatus", "completed")
                        .status())
                .isEqualTo(403);
        assertThat(heard.observed).isEmpty();
    }

    @Test
    void the_client_is_closed_with_the_application() throws IOException {
        Parameters report = Parameters.of("CallSid", "CA2", "CallStatus", "completed");
        Origin origin = new PlainOrigin(report);
        Dispatcher.Match match;
        try (Application ending = Application.of(configuration(), Books.class, Heard.class)) {
            match = Objects.requireNonNull(ending.dispatcher().find("/books/open"));
        }
        try (LogRecords log = new LogRecords()) {
            assertThat(match.answer(origin, limits -> new Received(report, report.asMap(), false, origin))
                            .status())
                    .isEqualTo(503);
            assertThat(log.records().get(0).getThrown())
                    .hasMessage("This CallApi is closed; build another, or ask before the application stops");
        }
        assertThat(asked).isEmpty();
    }

    @Test
    void without_the_api_nothing_can_be_confirmed() {
        assertThat(Application.failure(Confirming.class))
                .isEqualTo("rcml-jakarta cannot deploy this application because of a problem:\n1. "
                        + Confirming.class.getName()
                        + ".answered: it has confirm = true, and the platform's REST API is not configured; set rcml.api.url,"
                        + " rcml.api.account-sid and rcml.api.auth-token, or remove confirm = true.");
    }

    @Test
    void what_is_no_report_of_a_leg_cannot_be_confirmed() {
        String problem =
                ": it has confirm = true and takes no report of a leg, and the platform's REST API confirms nothing"
                        + " else; take StatusCallback, or that of its kinds which the method is to hear, or remove confirm = true.";

        assertThat(Application.failure(configuration(), Vague.class))
                .isEqualTo("rcml-jakarta cannot deploy this application because of 2 problems:\n"
                        + "1. " + Vague.class.getName() + ".all" + problem + "\n"
                        + "2. " + Vague.class.getName() + ".speech" + problem);
    }

    @RcmlController("/books")
    static class Books {

        @Inject
        Heard heard;

        @OnStatus(value = "/confirmed", confirm = true)
        void confirmed(StatusCallback call) {
            heard.handled.add(call.toString());
        }

        @OnStatus(value = "/answered", confirm = true)
        void answered(CallAnswered call) {
            heard.handled.add(call.toString());
        }

        @OnStatus(value = "/open", confirm = true, unsigned = true)
        void open(StatusCallback call) {
            heard.handled.add(call.toString());
        }

        @OnStatus("/trusting")
        void trusting(StatusCallback call) {
            heard.handled.add(call.toString());
        }
    }

    @RcmlController("/confirming")
    static class Confirming {

        @OnStatus(value = "/answered", confirm = true)
        void answered(CallAnswered call) {}
    }

    @RcmlController("/trusting")
    static class Trusting {

        @OnStatus("/all")
        void all(StatusCallback call) {}
    }

    @Singleton
    static class Deaf {

        void all(@Observes @Confirmed CallRequest call) {}

        void completed(@Observes @Confirmed CallCompleted call) {}

        void ringing(@ObservesAsync @Confirmed CallRinging call) {}

        void unqualified(@Observes CallRinging call) {}

        void ofSomethingElse(@Observes @Confirmed String word) {}
    }

    @Singleton
    static class Later {

        final BlockingQueue<String> heard = new LinkedBlockingQueue<>();

        void later(@ObservesAsync @Confirmed CallCompleted call) {
            heard.add(call.to());
        }
    }

    @RcmlController("/vague")
    static class Vague {

        @OnStatus(value = "/all", confirm = true)
        void all(Parameters parameters) {}

        @OnStatus(value = "/speech", confirm = true)
        void speech(GatherResult result) {}
    }

    @Singleton
    static class Heard {

        final List<String> handled = new CopyOnWriteArrayList<>();
        final List<String> observed = new CopyOnWriteArrayList<>();
        final List<String> confirmed = new CopyOnWriteArrayList<>();

        void all(@Observes StatusCallback call) {
            observed.add(call.toString());
        }

        void confirmed(@Observes @Confirmed StatusCallback call) {
            confirmed.add(call.toString());
        }
    }
}
