package io.rcml.simulator;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The REST API, as an application calls it while it is being called. */
class RestApiTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Application application = new Application();
    private final RestApi api = RestApi.start();

    @AfterEach
    void close() {
        api.close();
        application.close();
    }

    private CallSimulator callApi() {
        return application.simulator().from("carol").restApi(api);
    }

    private HttpResponse<String> post(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private HttpResponse<String> get(String path) {
        return send(request(path));
    }

    private HttpRequest.Builder request(String path) {
        String credentials = api.accountSid() + ':' + api.authToken();
        return HttpRequest.newBuilder(URI.create(api.url() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    /** Does something when a report comes. */
    private void whenReported(Runnable action) {
        application.on("/events", report -> {
            action.run();
            return Application.Answer.status(200);
        });
    }

    @Test
    void a_live_call_is_led_to_another_document() {
        application.on(
                "/",
                "<Dial><Client statusCallback='{root}/events' statusCallbackEvent='ringing'>alice</Client></Dial>");
        application.on("/moved", "<Say>Somebody else will help you</Say>");
        whenReported(() -> post(
                "/Calls/" + application.only("/").raw("CallSid") + ".json",
                "Url=" + application.url() + "/moved&Method=GET"));

        SimulatedCall call = callApi().callee("alice", Callee.answers()).call();

        assertThatCall(call)
                .said("Somebody else will help you")
                .legEnded("alice", CallStatus.CANCELED)
                .ended(CallStatus.COMPLETED);
        assertThat(application.only("/moved").method()).isEqualTo("GET");
        assertThat(call.moments().stream().map(Moment::text))
                .contains("leads to " + application.url() + "/moved: the call of carol");
    }

    @Test
    void a_live_call_is_ended() {
        application.on(
                "/",
                "<Dial><Client statusCallback='{root}/events' statusCallbackEvent='answered'>alice</Client></Dial><Say>Never</Say>");
        whenReported(() -> post("/Calls/" + application.only("/").raw("CallSid"), "Status=completed"));

        SimulatedCall call = callApi().callee("alice", Callee.answersAfter(4)).call();

        assertThatCall(call)
                .said()
                .legEnded("alice", CallStatus.COMPLETED)
                .ended(CallStatus.COMPLETED)
                .lasted(Duration.ofSeconds(4));
    }

    @Test
    void a_ringing_leg_is_canceled_and_the_others_ring_on() {
        application.on(
                "/",
                "<Dial><Client statusCallback='{root}/events' statusCallbackEvent='ringing'>alice</Client>"
                        + "<Client>bob</Client></Dial>");
        whenReported(() -> post("/Calls/" + application.only("/events").raw("CallSid"), "Status=canceled"));

        SimulatedCall call = callApi()
                .callee("alice", Callee.answersAfter(2))
                .callee("bob", Callee.answersAfter(5))
                .call();

        assertThatCall(call).legEnded("alice", CallStatus.CANCELED).wasAnsweredBy("bob");
    }

    @Test
    void a_leg_that_was_led_elsewhere_can_be_led_on_and_ended() {
        application.on(
                "/",
                "<Dial><Client statusCallback='{root}/events' statusCallbackEvent='answered'>alice</Client></Dial>");
        whenReported(() -> lead("/first"));
        application.on("/first", request -> {
            lead("/second");
            return Application.Answer.xml("<Response><Say loop='0'>Never</Say></Response>");
        });
        application.on("/second", request -> {
            post("/Calls/" + request.raw("CallSid"), "Status=completed");
            return Application.Answer.xml("<Response><Pause length='600'/></Response>");
        });

        SimulatedCall call = callApi().callee("alice", Callee.answersAfter(2)).call();

        assertThatCall(call).legEnded("alice", CallStatus.COMPLETED);
        assertThat(application.heard().stream().map(Application.Heard::path))
                .containsExactly("/", "/events", "/first", "/second");
        assertThat(call.legsTo("alice").get(0).ended()).isEqualTo(Duration.ofSeconds(2));
    }

    private void lead(String path) {
        post("/Calls/" + application.heardAt("/events").get(0).raw("CallSid"), "Url=" + application.url() + path);
    }

    @Test
    void a_call_is_read_as_json_and_as_xml() {
        List<String> read = new ArrayList<>();
        application.on(
                "/",
                "<Dial><Client statusCallback='{root}/events' statusCallbackEvent='answered'>alice</Client></Dial>");
        whenReported(() -> {
            String sid = application.only("/events").raw("CallSid");
            read.add(get("/Calls/" + sid + ".json").body());
            read.add(get("/Calls/" + sid).body());
        });

        SimulatedCall call = callApi().callee("alice", Callee.answers()).call();
        String child = call.legsTo("alice").get(0).callSid().value();

        assertThat(read.get(0))
                .isEqualTo("{\"sid\":\"" + child + "\",\"parent_call_sid\":\"" + call.callSid()
                        + "\",\"from\":\"carol\",\"to\":\"alice\",\"direction\":\"outbound-dial\",\"status\":\"in-progress\","
                        + "\"start_time\":\"2026-07-04T06:05:06Z\",\"duration\":\"0\"}");
        assertThat(read.get(1))
                .startsWith("<RestcommResponse><Call><Sid>" + child + "</Sid><ParentCallSid>")
                .contains("<Status>in-progress</Status>");
        assertThat(get("/Calls/" + child + ".json").body()).contains("\"status\":\"completed\"", "\"duration\":\"60\"");
        assertThat(get("/Calls.json").body())
                .startsWith("{\"calls\":[{")
                .contains(child, call.callSid().value());
    }

    @Test
    void a_call_is_created_and_reported_on() {
        application.on("/outbound", "<Say>This is your alarm</Say>");
        SimulatedCall call = callApi().callee("+1234", Callee.answersAfter(3)).startedBy(() -> {
            HttpResponse<String> answer = post(
                    "/Calls.json",
                    "From=%2B1000&To=%2B1234&Url=" + application.url() + "/outbound&StatusCallback=" + application.url()
                            + "/events&StatusCallbackEvent=answered,completed");
            assertThat(answer.statusCode()).isEqualTo(201);
            assertThat(answer.body()).contains("\"status\":\"queued\"", "\"direction\":\"outbound-api\"");
        });

        assertThatCall(call)
                .said("This is your alarm")
                .ended(CallStatus.COMPLETED)
                .reported("+1234", CallEvent.ANSWERED, CallEvent.COMPLETED);
        assertThat(call.caller().direction()).isEqualTo(Direction.OUTBOUND_API);
        assertThat(application.only("/outbound").raw("Direction")).isEqualTo("outbound-api");
        assertThat(application.heardAt("/events").get(0).raw("ParentCallSid")).isEqualTo("absent");
    }

    @Test
    void the_platforms_code_reports_the_recording_of_a_created_call() {
        application.on("/outbound", "<Record action='/recorded'/>").on("/recorded", "");
        callApi()
                .dialect(Dialect.RESTCOMM)
                .callee("+1234", Callee.answersAfter(3).speaks("one two three four five"))
                .startedBy(() -> post(
                        "/Calls",
                        "From=%2B1000&To=%2B1234&Url=" + application.url() + "/outbound&StatusCallback="
                                + application.url() + "/events&StatusCallbackEvent=completed"));

        assertThat(application.only("/events").raw("RecordingUrl"))
                .isEqualTo(application.only("/recorded").raw("RecordingUrl"))
                .endsWith(application.only("/events").raw("RecordingSid"));
        assertThat(application.only("/events").raw("RecordingDuration")).isEqualTo("2");
    }

    @Test
    void a_created_call_that_nobody_answers_ends_at_its_timeout() {
        SimulatedCall call = callApi()
                .startedBy(() ->
                        post("/Calls", "From=%2B1000&To=%2B1234&Url=" + application.url() + "/outbound&Timeout=20"));

        assertThatCall(call).ended(CallStatus.NO_ANSWER).lasted(Duration.ofSeconds(20));
        assertThat(application.heard()).isEmpty();
    }

    @Test
    void a_call_may_be_created_while_another_one_is_live() {
        application.on("/", request -> {
            post("/Calls", "From=%2B1000&To=alice&Url=" + application.url() + "/outbound");
            return Application.Answer.xml("<Response><Say>We call her</Say></Response>");
        });
        application.on("/outbound", "<Say>Hello, alice</Say>");

        SimulatedCall call = callApi().callee("alice", Callee.answers()).call();

        assertThatCall(call).said("We call her").saidTo("alice", "Hello, alice");
        assertThat(call.legs()).hasSize(2);
    }

    @Test
    void who_has_no_credentials_is_refused() {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(api.url() + "/Calls.json")));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"CallAPI\"");
        assertThat(answer.body())
                .isEqualTo(
                        "{\"code\":\"401\",\"message\":\"the account's sid and token are needed as Basic authentication\"}");
    }

    @Test
    void what_cannot_be_done_is_refused_with_a_reason() {
        SimulatedCall over = callApi().call();

        assertThat(post("/Calls/CA1.json", "Url=http://localhost/").body())
                .contains("\"code\":\"404\"", "there is no such call");
        assertThat(post("/Calls/" + over.callSid() + ".json", "Url=http://localhost/")
                        .body())
                .isEqualTo("{\"code\":\"409\",\"message\":\"the call is over: " + over.callSid() + "\"}");
        assertThat(post("/Calls.json", "From=a&To=b").body())
                .isEqualTo("{\"code\":\"400\",\"message\":\"a call needs From, To and Url, and there is no Url\"}");
        assertThat(send(request("/Calls.json").DELETE()).statusCode()).isEqualTo(405);
        assertThatThrownBy(() -> callApi().startedBy(() -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("The application was to start a call by POST " + api.url() + "/Calls, and did not");
        assertThatThrownBy(() -> application.simulator().startedBy(() -> {}))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("startedBy needs a REST API to start calls with; set one by restApi");
    }
}
