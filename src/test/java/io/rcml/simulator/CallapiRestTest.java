package io.rcml.simulator;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.rest.CallApi;
import io.rcml.rest.CallApiException;
import io.rcml.rest.Recording;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import io.rcml.simulator.script.Dialect;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** CallAPI's REST API, as its pages document it, played for an application that is being called. */
class CallapiRestTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final Application application = new Application();
    private final RestApi api = RestApi.start(Dialect.CALLAPI);

    @AfterEach
    void close() {
        api.close();
        application.close();
    }

    private CallSimulator callApi() {
        return application.simulator().dialect(Dialect.CALLAPI).restApi(api);
    }

    private String send(String method, String path, String form) {
        return send(method, path, form, basic(api.authToken() + ':')).body();
    }

    private HttpResponse<String> send(String method, String path, String form, String authorization) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(api.url() + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .method(method, HttpRequest.BodyPublishers.ofString(form));
        if (!authorization.isEmpty()) {
            request.header("Authorization", authorization);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static String basic(String credentials) {
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    private String callSid() {
        return application.heardAt("/").get(0).raw("CallSid");
    }

    /** Asks the API while a leg rings. */
    private List<String> whileRinging(String... methodPathForm) {
        List<String> answers = new ArrayList<>();
        application.on(
                "/",
                "<Dial><Client statusCallback='{root}/events' statusCallbackEvent='ringing'>alice</Client></Dial>");
        application.on("/events", report -> {
            for (int i = 0; i < methodPathForm.length; i += 3) {
                answers.add(send(
                        methodPathForm[i], methodPathForm[i + 1].replace("{sid}", callSid()), methodPathForm[i + 2]));
            }
            return Application.Answer.status(200);
        });
        callApi().callee("alice", Callee.answers()).call();
        return answers;
    }

    @Test
    void the_token_is_the_users_name_or_a_parameter() {
        assertThat(api.url()).contains("/call/2012-04-24/Accounts/");
        assertThat(send("GET", "/Calls.json", "")).isEqualTo("{\"calls\":[]}");
        assertThat(send("GET", "/Calls.json?token=" + api.authToken(), "", "").body())
                .isEqualTo("{\"calls\":[]}");
        assertThat(send("POST", "/ListCalls.json", "token=" + api.authToken(), "")
                        .body())
                .isEqualTo("{\"calls\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Basic bm9ib2R5Og==", "Bearer x"})
    void a_refusal_has_status_200_and_says_that_it_is_html(String authorization) {
        HttpResponse<String> refused = send("GET", "/Calls.json?token=wrong", "", authorization);

        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.headers().firstValue("Content-Type")).contains("text/html; charset=UTF-8");
        assertThat(refused.body()).isEqualTo("{\"status\":\"error\",\"error\":\"not logged in\"}");
    }

    @Test
    void a_call_is_read_in_each_of_the_documented_spellings() {
        List<String> answers = whileRinging(
                "GET",
                "/Calls/{sid}.json",
                "",
                "GET",
                "/Calls.json/{sid}",
                "",
                "POST",
                "/ListCalls/{sid}.json",
                "",
                "GET",
                "/Calls/{sid}",
                "");

        assertThat(answers.subList(0, 3))
                .allSatisfy(answer ->
                        assertThat(answer).contains("\"sid\":\"" + callSid() + "\"", "\"status\":\"IN-PROGRESS\""));
        assertThat(answers.get(3)).contains("<Sid>" + callSid() + "</Sid>", "<Status>IN-PROGRESS</Status>");
    }

    @Test
    void calls_are_listed_by_what_is_asked_for() {
        List<String> answers = whileRinging(
                "POST",
                "/ListCalls.json",
                "From=9895550199&To=9895550100",
                "POST",
                "/ListCalls.json",
                "From=nobody",
                "POST",
                "/ListCalls.json",
                "StartTime=2026-07-04+06:05:00&EndTime=2026-07-05",
                "POST",
                "/ListCalls.json",
                "StartTime=2026-07-05",
                "POST",
                "/ListCalls.json",
                "Page=1&PageSize=1",
                "POST",
                "/ListCalls.json",
                "CallSid={sid}");

        assertThat(answers.get(0)).contains(callSid()).doesNotContain("alice");
        assertThat(answers.get(1)).isEqualTo("{\"calls\":[]}");
        assertThat(answers.get(2)).contains(callSid(), "alice");
        assertThat(answers.get(3)).isEqualTo("{\"calls\":[]}");
        assertThat(answers.get(4).split("\"sid\"", -1)).hasSize(2);
        assertThat(answers.get(5)).isEqualTo("{\"calls\":[]}"); // nobody filled {sid} in a form
    }

    @Test
    void who_does_not_exist_is_refused() {
        assertThat(send("GET", "/Calls/CA9.json", ""))
                .isEqualTo("{\"status\":\"error\",\"error\":\"there is no such call: /call/2012-04-24/Accounts/"
                        + api.accountSid() + "/Calls/CA9\"}");
        assertThat(send("GET", "/Recordings/RE9.json", ""))
                .isEqualTo("{\"status\":\"error\",\"error\":\"there is no such recording: RE9\"}");
        assertThat(send("POST", "/Calls.json", "From=1&To=2"))
                .isEqualTo("{\"status\":\"error\",\"error\":\"a call needs From, To and Url, and there is no Url\"}");
    }

    @Test
    void a_leg_is_muted() {
        assertThat(whileRinging("POST", "/Calls/{sid}.json", "Mute=true", "POST", "/Calls/{sid}.json", "Mute=false"))
                .allSatisfy(answer -> assertThat(answer).contains("\"status\":\"IN-PROGRESS\""));
    }

    @Test
    void both_legs_of_a_conversation_are_moved() {
        application.on(
                "/",
                "<Dial action='/dialled'><Client statusCallback='{root}/events' statusCallbackEvent='answered'>alice"
                        + "</Client></Dial>");
        application.on("/room", "<Dial><Conference>both</Conference></Dial>");
        application.on("/events", report -> {
            send(
                    "POST",
                    "/Calls/" + callSid() + ".json",
                    "Url=" + application.url() + "/room&MoveConnectedCallLeg=true");
            return Application.Answer.status(200);
        });
        SimulatedCall call = callApi()
                .callee("alice", Callee.answersAfter(2).neverHangsUp())
                .caller(Caller.hangsUp(30))
                .call();

        assertThat(call.moments().stream().map(Moment::text))
                .contains(
                        "leads both legs to " + application.url() + "/room: the call of alice",
                        "enters the conference both");
        assertThat(application.heardAt("/room").stream().map(heard -> heard.raw("CallSid")))
                .containsExactlyInAnyOrder(
                        callSid(), call.legsTo("alice").get(0).callSid().value());
        assertThat(application.heardAt("/dialled")).isEmpty();
    }

    @Test
    void who_answers_a_call_that_the_api_began_is_found_out_if_wanted() {
        application.on("/document", "<Say>Hello</Say>");
        application.on("/progress", "");
        String form = "From=%2B19895550100&To=%2B19895550142&Url=" + application.url() + "/document&StatusCallback="
                + application.url() + "/progress&StatusCallbackEvent=ringing,answered,completed";

        SimulatedCall machine = callApi()
                .callee("+19895550142", Callee.answers().voicemail())
                .startedBy(() -> assertThat(send("POST", "/Calls.json", form + "&DetectVoicemail=yes"))
                        .contains("\"status\":\"QUEUED\""));
        assertThat(machine.problems()).isEmpty();
        assertThat(application.heardAt("/progress").stream()
                        .map(heard -> heard.raw("CallStatus") + ' ' + heard.raw("VoicemailDetector")))
                .containsExactly("ringing absent", "in-progress voicemail", "completed voicemail");
        assertThat(application.heardAt("/progress")).allSatisfy(heard -> {
            assertThat(heard.raw("Direction")).isEqualTo("outbound-api");
            assertThat(heard.raw("To")).isEqualTo("9895550142");
            assertThat(heard.parameters().names())
                    .doesNotContain("PostStatus", "Timestamp", "SequenceNumber", "CallbackSource", "CallDuration");
        });

        callApi().callee("+19895550142", Callee.answers()).startedBy(() -> send("POST", "/Calls.json", form));
        assertThat(application.heardAt("/progress").get(4).raw("VoicemailDetector"))
                .isEqualTo("absent");
    }

    @Test
    void what_was_recorded_is_listed_read_and_deleted() {
        List<String> answers = new ArrayList<>();
        application.on("/", "<Record action='/recorded'/>");
        application.on("/recorded", told -> {
            String url = told.raw("RecordingUrl");
            String sid = url.substring(url.lastIndexOf('/') + 1);
            answers.add(send("GET", "/Recordings.json", ""));
            answers.add(send("GET", "/Recordings/" + sid + ".json", ""));
            answers.add(send("DELETE", "/Recordings.json/" + sid, ""));
            answers.add(send("GET", "/Recordings.json", ""));
            return Application.Answer.xml("<Response/>");
        });
        callApi().caller(Caller.speaks("one two three")).call();

        assertThat(answers.get(0))
                .startsWith("{\"recordings\":[{\"sid\":\"RE")
                .contains("\"call_sid\":\"" + callSid() + "\"", "\"duration\":\"2\"", ".wav\"");
        assertThat(answers.get(1)).startsWith("{\"sid\":\"RE");
        assertThat(answers.get(2)).isEmpty();
        assertThat(answers.get(3)).isEqualTo("{\"recordings\":[]}");
    }

    @Test
    void the_librarys_own_client_finds_its_way() {
        List<Object> seen = new ArrayList<>();
        application.on("/", "<Record action='/recorded'/>");
        try (CallApi client = CallApi.builder()
                .baseUrl(api.url())
                .authToken(api.authToken())
                .platform(CallApi.Platform.CALLAPI)
                .build()) {
            application.on("/recorded", told -> {
                CallSid sid = new CallSid(told.raw("CallSid"));
                seen.add(client.calls().get(sid).status().orElseThrow());
                seen.add(client.calls()
                        .list(filter -> filter.callSid(sid))
                        .calls()
                        .size());
                seen.add(client.calls()
                        .change(sid, change -> change.mute(true))
                        .sid()
                        .equals(sid));
                Recording recording = client.recordings().list().get(0);
                client.recordings().delete(recording.sid());
                seen.add(client.recordings().list().size());
                try {
                    client.recordings().get(recording.sid());
                } catch (CallApiException refused) {
                    seen.add(refused.platformMessage().orElseThrow());
                    seen.add(refused.mayBeDone());
                }
                return Application.Answer.xml("<Response/>");
            });
            SimulatedCall call =
                    callApi().caller(Caller.speaks("one two three")).call();

            assertThat(seen.subList(0, 4)).containsExactly(CallStatus.IN_PROGRESS, 1, true, 0);
            assertThat(seen.get(4).toString()).startsWith("there is no such recording: RE");
            assertThat(seen.get(5)).isEqualTo(false);
            assertThatCall(call).hasNoProblems();
        }
    }
}
