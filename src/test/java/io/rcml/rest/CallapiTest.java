package io.rcml.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rcml.call.CallEvent;
import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.links.Link;
import io.rcml.model.HttpMethod;
import io.rcml.rest.RawPlatform.Reply;
import io.rcml.rest.RawPlatform.Request;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The API as CallAPI's own pages have it, and as its clients have met it. */
class CallapiTest {

    private static final CallSid SID =
            new CallSid("ID0123456789abcdef0123456789abcdef-CA0123456789abcdef0123456789abcdef");
    private static final String QUEUED = "{\"sid\":\"" + SID + "\",\"InstanceId\":\"ID1\",\"status\":\"QUEUED\","
            + "\"date_created\":\"Sat, 04 Jul 2026 09:05:06 +0000\",\"start_time\":\"2026-07-04T09:05:06.000Z\",\"duration\":0}";

    private static CallApi callapi(RawPlatform platform) {
        return platform.client().platform(CallApi.Platform.CALLAPI).build();
    }

    private static Reply replying(String body) {
        return Reply.json(200, body);
    }

    private static String asked(RawPlatform platform, int index) {
        return platform.requests().get(index).line();
    }

    private static List<String> authorizations(Request request) {
        return request.headers().stream()
                .filter(header -> header.startsWith("Authorization"))
                .toList();
    }

    private static String base64(String credentials) {
        return Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }

    // logging in

    @Test
    void the_token_is_the_users_name_and_there_is_no_password() {
        try (RawPlatform platform = RawPlatform.always(replying(QUEUED));
                CallApi api = callapi(platform)) {
            api.calls().hangUp(SID);

            assertThat(authorizations(platform.requests().get(0)))
                    .containsExactly("Authorization: Basic " + base64("s3cret:"));
        }
    }

    @Test
    void the_token_is_a_parameter_of_what_is_read_and_of_what_is_changed() {
        try (RawPlatform platform = RawPlatform.always(replying(QUEUED));
                CallApi api =
                        platform.client().auth(CallApi.Auth.TOKEN_PARAMETER).build()) {
            api.calls().get(SID);
            api.calls().hangUp(SID);

            assertThat(asked(platform, 0)).endsWith(".json?token=s3cret HTTP/1.1");
            assertThat(asked(platform, 1)).endsWith(".json HTTP/1.1");
            assertThat(platform.requests().get(1).body()).isEqualTo("Status=completed&token=s3cret");
            assertThat(platform.requests())
                    .allSatisfy(request -> assertThat(authorizations(request)).isEmpty());
        }
    }

    @Test
    void a_token_that_is_a_parameter_is_shown_nowhere() {
        try (RawPlatform platform = RawPlatform.always(Reply.json(500, "{\"message\":\"token=s3cret failed\"}"));
                CallApi api =
                        platform.client().auth(CallApi.Auth.TOKEN_PARAMETER).build()) {
            assertThatThrownBy(() -> api.calls().get(SID))
                    .hasMessageContaining("token=[secret] failed")
                    .hasMessageNotContaining("s3cret");
        }
    }

    // where it is

    @ParameterizedTest
    @ValueSource(
            strings = {"", "/", "/2012-04-24", "/2012-04-24/", "/2012-04-24/Accounts/", "/2012-04-24/Accounts/AC1"})
    void the_url_may_go_on_with_the_version_and_the_account(String path) {
        try (RawPlatform platform = RawPlatform.always(replying(QUEUED));
                CallApi api = platform.client().baseUrl(platform.url() + path).build()) {
            api.calls().get(SID);

            assertThat(asked(platform, 0))
                    .isEqualTo("GET /call/2012-04-24/Accounts/AC1/Calls/" + SID + ".json HTTP/1.1");
        }
    }

    @Test
    void the_account_may_be_that_of_the_url_and_must_not_be_another() {
        CallApi.Builder builder = CallApi.builder()
                .baseUrl("https://v1.example.com/call/2012-04-24/Accounts/AC2")
                .authToken("s3cret");

        try (CallApi api = builder.build()) {
            assertThat(api).hasToString("CallApi[https://v1.example.com/call, account AC2]");
        }
        assertThatIllegalStateException()
                .isThrownBy(() -> builder.accountSid("AC1").build())
                .withMessage(
                        "CallApi baseUrl names the account AC2, and accountSid is AC1; leave the account out of the URL,"
                                + " or give both the same");
    }

    // refusals

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    {"status":"error","error":"user inactive"}                       | user inactive
                    {"status":"error","error":"Resource unavailable error"           | Resource unavailable error
                    debug: x=1 {"status" : "error", "error" : "not \\"here\\""} <br> | not "here"
                    """)
    void an_error_with_status_200_is_a_refusal_and_leaves_no_doubt(String body, String error) {
        try (RawPlatform platform = RawPlatform.always(Reply.of(200, "text/html; charset=UTF-8", body));
                CallApi api = callapi(platform)) {
            CallApiException refused = catchThrowableOfType(
                    CallApiException.class, () -> api.calls().hangUp(SID));

            assertThat(refused.mayBeDone()).isFalse();
            assertThat(refused.status()).hasValue(200);
            assertThat(refused.platformMessage()).contains(error);
            assertThat(refused.getMessage())
                    .startsWith("POST " + platform.url())
                    .contains(" was answered by status 200: ")
                    .doesNotContain("nobody knows");
        }
    }

    @Test
    void the_cure_of_a_wrong_token_names_the_keys() {
        try (RawPlatform platform = RawPlatform.always(
                        Reply.of(200, "text/html", "{\"status\":\"error\",\"error\":\"not logged in\"}"));
                CallApi api = callapi(platform)) {
            assertThatThrownBy(() -> api.calls().hangUp(SID))
                    .hasMessage("POST " + platform.url() + "/2012-04-24/Accounts/AC1/Calls/" + SID
                            + ".json was answered by status 200: \"not logged in\"; see that account SID and auth token are"
                            + " right (rcml.api.account-sid, rcml.api.auth-token), and sent as the platform wants them"
                            + " (rcml.api.auth)");
        }
    }

    @Test
    void any_other_refusal_says_that_nothing_was_done() {
        try (RawPlatform platform =
                        RawPlatform.always(replying("{\"status\":\"error\",\"error\":\"no such number\",\"code\":7}"));
                CallApi api = callapi(platform)) {
            assertThatThrownBy(() -> api.calls().hangUp(SID))
                    .hasMessage("POST " + platform.url() + "/2012-04-24/Accounts/AC1/Calls/" + SID
                            + ".json was answered by status 200, code 7: \"no such number\"; the platform refused it, and"
                            + " nothing was carried out");
        }
    }

    @Test
    void errors_in_xml_and_html_give_code_and_message() {
        String xml = "<RestcommResponse><RestException><Status>400</Status><Message>No From</Message><Code>21203</Code>"
                + "</RestException></RestcommResponse>";
        String html = "<html><head><title>HTTP Status 404 - Not Found</title></head><body>x</body></html>";

        assertThat(refusal(Reply.of(400, "application/xml", xml)).getMessage())
                .endsWith(" was answered by status 400, code 21203: \"No From\"");
        assertThat(refusal(Reply.of(404, "text/html", html)).getMessage())
                .endsWith(
                        " was answered by status 404: \"HTTP Status 404 - Not Found\"; see that the call is one of this"
                                + " account, and that the base URL is right (rcml.api.url)");
    }

    private static CallApiException refusal(Reply reply) {
        try (RawPlatform platform = RawPlatform.always(reply);
                CallApi api = platform.client().build()) {
            return catchThrowableOfType(
                    CallApiException.class, () -> api.calls().hangUp(SID));
        }
    }

    // calls

    @Test
    void what_a_call_says_is_read_in_upper_case_and_either_form_of_date() {
        try (RawPlatform platform = RawPlatform.always(replying(QUEUED));
                CallApi api = callapi(platform)) {
            Call call = api.calls()
                    .create(create -> create.from("9895550100")
                            .to("9895550142")
                            .url("https://app.example.com/document")
                            .detectVoicemail());

            assertThat(call.sid()).isEqualTo(SID);
            assertThat(call.status()).contains(CallStatus.QUEUED);
            assertThat(call.dateCreated()).contains(Instant.parse("2026-07-04T09:05:06Z"));
            assertThat(call.startTime()).contains(Instant.parse("2026-07-04T09:05:06Z"));
            assertThat(call.fields()).containsEntry("InstanceId", "ID1");
            assertThat(platform.requests().get(0).body()).endsWith("&DetectVoicemail=yes");
        }
    }

    @Test
    void calls_are_listed_and_read_by_post() {
        Function<Request, Reply> script = request ->
                replying(request.line().contains("ListCalls.json") ? "{\"calls\":[" + QUEUED + "]}" : QUEUED);
        try (RawPlatform platform = RawPlatform.replying(script);
                CallApi api = callapi(platform)) {
            assertThat(api.calls()
                            .list(filter -> filter.from("9895550100")
                                    .pageSize(2000)
                                    .callSid(SID)
                                    .startTime(LocalDate.of(2026, 7, 4))
                                    .endTime(LocalDate.of(2026, 7, 5))
                                    .sortBy(CallFilter.Order.DATE_ASCENDING))
                            .calls())
                    .extracting(Call::sid)
                    .containsExactly(SID);
            assertThat(api.calls().get(SID).sid()).isEqualTo(SID);

            assertThat(asked(platform, 0)).isEqualTo("POST /call/2012-04-24/Accounts/AC1/ListCalls.json HTTP/1.1");
            assertThat(platform.requests().get(0).body())
                    .isEqualTo("From=9895550100&PageSize=2000&CallSid=" + SID
                            + "&StartTime=2026-07-04&EndTime=2026-07-05&SortBy=DateAsc");
            assertThat(asked(platform, 1))
                    .isEqualTo("POST /call/2012-04-24/Accounts/AC1/ListCalls/" + SID + ".json HTTP/1.1");
        }
    }

    @Test
    void a_page_is_as_large_as_the_platform_allows() {
        try (RawPlatform platform = RawPlatform.always(replying("{\"calls\":[]}"));
                CallApi restcomm = platform.client().build()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> restcomm.calls().list(filter -> filter.pageSize(1001)))
                    .withMessage("CallFilter PageSize is 1001, and RestComm allows 1000; ask for fewer, or set"
                            + " rcml.api.platform if it is CallAPI's");
            assertThat(platform.requests()).isEmpty();
        }
    }

    @Test
    void a_list_in_place_of_a_call_has_that_call_alone() {
        try (RawPlatform platform = RawPlatform.always(replying("{\"calls\":[" + QUEUED + "]}"));
                CallApi api = callapi(platform)) {
            assertThat(api.calls().get(SID).sid()).isEqualTo(SID);
        }
        try (RawPlatform platform = RawPlatform.always(replying("{\"calls\":[]}"));
                CallApi api = callapi(platform)) {
            assertThatThrownBy(() -> api.calls().get(SID))
                    .hasMessageContaining("and that has a list of 0 calls where one was asked for")
                    .hasMessageNotContaining("nobody knows");
        }
    }

    @Test
    void what_only_reads_is_asked_again_over_a_new_connection_though_it_is_a_post() {
        int[] times = {0};
        Function<Request, Reply> script = request -> ++times[0] < 3 ? Reply.cut("") : replying(QUEUED);
        try (RawPlatform platform = RawPlatform.replying(script);
                CallApi api = callapi(platform)) {
            assertThat(api.calls().get(SID).sid()).isEqualTo(SID);
            assertThat(platform.requests()).hasSize(3);
        }
    }

    @Test
    void the_next_spelling_is_tried_where_there_is_nothing_at_the_first() {
        Function<Request, Reply> script =
                request -> request.line().contains("/Calls/" + SID + " ") ? replying(QUEUED) : Reply.json(404, "");
        try (RawPlatform platform = RawPlatform.replying(script);
                CallApi api = callapi(platform)) {
            api.calls().hangUp(SID);

            String account = "POST /call/2012-04-24/Accounts/AC1";
            assertThat(platform.requests().stream().map(Request::line))
                    .containsExactly(
                            account + "/Calls/" + SID + ".json HTTP/1.1",
                            account + "/Calls.json/" + SID + " HTTP/1.1",
                            account + "/Calls/" + SID + " HTTP/1.1");
        }
    }

    @Test
    void another_refusal_is_not_asked_for_again() {
        try (RawPlatform platform = RawPlatform.always(Reply.json(500, ""));
                CallApi api = callapi(platform)) {
            assertThatThrownBy(() -> api.calls().hangUp(SID)).isInstanceOf(CallApiException.class);
            assertThat(platform.requests()).hasSize(1);
        }
    }

    @Test
    void a_live_call_is_changed_in_all_that_the_page_says() {
        Link call = Link.toCall("Queue.overflow", "https://app.example.com/overflow");
        Link status = Link.toStatus(
                "Queue.heard", "https://app.example.com/heard", Set.of(CallEvent.ANSWERED, CallEvent.INITIATED));
        try (RawPlatform platform = RawPlatform.always(replying(QUEUED));
                CallApi api = callapi(platform)) {
            api.calls()
                    .change(
                            SID,
                            change -> change.url(call)
                                    .method(HttpMethod.GET)
                                    .fallbackUrl("https://app.example.com/fallback")
                                    .fallbackMethod(HttpMethod.POST)
                                    .statusCallback(status)
                                    .statusCallbackMethod(HttpMethod.POST)
                                    .moveBothLegs()
                                    .mute(true)
                                    .parameter("Beta", "1"));
            api.calls()
                    .changeAsync(SID, change -> change.mute(false))
                    .toCompletableFuture()
                    .join();

            assertThat(platform.requests().get(0).body().split("&", -1))
                    .containsExactly(
                            "Url=https%3A%2F%2Fapp.example.com%2Foverflow",
                            "Method=GET",
                            "FallbackUrl=https%3A%2F%2Fapp.example.com%2Ffallback",
                            "FallbackMethod=POST",
                            "StatusCallback=https%3A%2F%2Fapp.example.com%2Fheard",
                            "StatusCallbackEvent=initiated%2Canswered",
                            "StatusCallbackMethod=POST",
                            "MoveConnectedCallLeg=true",
                            "Mute=true",
                            "Beta=1");
            assertThat(platform.requests().get(1).body()).isEqualTo("Mute=false");
        }
    }

    @Test
    void a_change_that_changes_nothing_or_moves_to_nowhere_is_refused() {
        try (RawPlatform platform = RawPlatform.always(replying(QUEUED));
                CallApi api = callapi(platform)) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> api.calls().change(SID, change -> {}))
                    .withMessage("CallChange changes nothing; set a url(…), mute(…) or the like");
            assertThatIllegalStateException()
                    .isThrownBy(() -> api.calls().change(SID, CallChange.Builder::moveBothLegs))
                    .withMessage("CallChange moves both legs to no URL; set it by url(…)");
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> api.calls().change(SID, change -> change.parameter("Mute", "true")))
                    .withMessage("CallChange Mute is set by a method of its own");
            assertThat(platform.requests()).isEmpty();
        }
    }

    // recordings

    @ParameterizedTest
    @CsvSource({"sid, call_sid, date_created, duration, file_uri", "Sid, CallSid, DateCreated, Duration, FileUri"})
    void recordings_are_listed_read_and_deleted(String sid, String call, String date, String duration, String uri) {
        String recording = "{\"" + sid + "\":\"RE1\",\"" + call + "\":\"" + SID + "\",\"" + date
                + "\":\"Sat, 04 Jul 2026 09:05:06 +0000\",\"" + duration + "\":\"12.5\",\"" + uri
                + "\":\"https://v1.example.com/RE1.wav\"}";
        Function<Request, Reply> script = request -> request.line().startsWith("DELETE")
                ? Reply.of(204, "text/plain", "")
                : replying(request.line().contains("RE1") ? recording : "{\"recordings\":[" + recording + "]}");
        try (RawPlatform platform = RawPlatform.replying(script);
                CallApi api = callapi(platform)) {
            Recording read = api.recordings().get("RE1");
            assertThat(read.sid()).isEqualTo("RE1");
            assertThat(read.callSid()).contains(SID);
            assertThat(read.dateCreated()).contains(Instant.parse("2026-07-04T09:05:06Z"));
            assertThat(read.duration()).contains(Duration.ofMillis(12_500));
            assertThat(read.fileUri()).contains("https://v1.example.com/RE1.wav");
            assertThat(api.recordings().list()).containsExactly(read);
            api.recordings().delete("RE1");

            assertThat(asked(platform, 2))
                    .isEqualTo("DELETE /call/2012-04-24/Accounts/AC1/Recordings/RE1.json HTTP/1.1");
        }
    }

    @Test
    void what_is_no_recording_is_refused() {
        try (RawPlatform platform = RawPlatform.always(replying("{\"recordings\":[1]}"));
                CallApi api = callapi(platform)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> api.recordings().get("RE1/../CA1"))
                    .withMessage("A recording's sid is a visible identifier such as RE1234, not \"RE1/../CA1\"");
            assertThatThrownBy(() -> api.recordings().list())
                    .hasMessageContaining("and that has a list of something else than recordings");
            assertThatThrownBy(() -> api.recordings().get("RE1")).hasMessageContaining("and the recording has no sid");
        }
    }
}
