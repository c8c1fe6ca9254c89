package io.rcml.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.call.CallEvent;
import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.links.Link;
import io.rcml.model.HttpMethod;
import io.rcml.rest.RawPlatform.Reply;
import io.rcml.rest.RawPlatform.Request;
import jakarta.json.bind.Jsonb;
import jakarta.json.bind.JsonbBuilder;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CallsTest {

    private static final Jsonb JSONB = JsonbBuilder.create();
    private static final CallSid SID = new CallSid("CA1");
    private static final String CALLS = "/call/2012-04-24/Accounts/AC1/Calls";
    private static final Link INCOMING = Link.toCall("Reception.incoming", "https://app.example.com/incoming");
    private static final Link REPORTED = Link.toStatus(
            "Reception.reported",
            "https://app.example.com/reported?a=1&b=2",
            Set.of(CallEvent.COMPLETED, CallEvent.RINGING));

    private final RawPlatform platform = RawPlatform.replying(this::reply);
    private final CallApi api = platform.client().build();
    private String answer = RawPlatform.CALL;

    private Reply reply(Request request) {
        return Reply.json(200, answer);
    }

    @AfterEach
    void close() {
        api.close();
        platform.close();
    }

    @Test
    void a_call_is_started_by_what_was_set_and_nothing_else() {
        Call call = api.calls()
                .create(created ->
                        created.from("+19895550100").to("client:alice").url(INCOMING));

        assertThat(call.sid()).isEqualTo(SID);
        assertThat(platform.requests())
                .hasToString("[POST " + CALLS + ".json HTTP/1.1 From=%2B19895550100&To=client%3Aalice"
                        + "&Url=https%3A%2F%2Fapp.example.com%2Fincoming]");
        assertThat(platform.requests().get(0).header("Authorization")).isEqualTo("Basic QUMxOnMzY3JldA==");
        assertThat(platform.requests().get(0).header("Accept")).isEqualTo("application/json");
        assertThat(platform.requests().get(0).header("Content-Type")).isEqualTo("application/x-www-form-urlencoded");
    }

    @Test
    void a_link_to_a_status_handler_subscribes_to_what_it_hears() {
        NewCall call = call().statusCallback(REPORTED).build();

        assertThat(call.parameters())
                .containsEntry("StatusCallback", "https://app.example.com/reported?a=1&b=2")
                .containsEntry("StatusCallbackEvent", "ringing,completed");
    }

    @Test
    void each_parameter_is_sent_by_the_platforms_name() {
        api.calls()
                .create(call().method(HttpMethod.GET)
                        .statusCallback("https://app.example.com/heard")
                        .statusCallbackMethod(HttpMethod.GET)
                        .statusCallbackEvent(CallEvent.COMPLETED, CallEvent.INITIATED)
                        .timeout(20)
                        .parameter("FallbackUrl", "https://app.example.com/sorry")
                        .build());

        assertThat(platform.requests().get(0).body())
                .isEqualTo(
                        "From=bob&To=alice&Url=https%3A%2F%2Fapp.example.com%2Fincoming&Method=GET"
                                + "&StatusCallback=https%3A%2F%2Fapp.example.com%2Fheard&StatusCallbackMethod=GET&Timeout=20"
                                + "&FallbackUrl=https%3A%2F%2Fapp.example.com%2Fsorry&StatusCallbackEvent=initiated%2Ccompleted");
    }

    @Test
    void a_status_callback_that_is_no_link_hears_of_the_end() {
        assertThat(call().statusCallback("https://app.example.com/heard")
                        .build()
                        .parameters())
                .containsEntry("StatusCallbackEvent", "completed");
    }

    @Test
    void a_live_call_is_read_moved_and_ended() {
        Calls calls = api.calls();
        calls.get(SID);
        calls.move(SID, INCOMING);
        calls.move(SID, "https://app.example.com/x?y=z");
        calls.move(SID, "https://app.example.com/x", HttpMethod.GET);
        calls.hangUp(SID);
        calls.cancel(SID);

        String call = CALLS + "/CA1.json HTTP/1.1";
        assertThat(platform.requests())
                .extracting(Request::toString)
                .containsExactly(
                        "GET " + call,
                        "POST " + call + " Url=https%3A%2F%2Fapp.example.com%2Fincoming",
                        "POST " + call + " Url=https%3A%2F%2Fapp.example.com%2Fx%3Fy%3Dz",
                        "POST " + call + " Url=https%3A%2F%2Fapp.example.com%2Fx&Method=GET",
                        "POST " + call + " Status=completed",
                        "POST " + call + " Status=canceled");
    }

    @Test
    void the_forms_of_stages_send_the_same() {
        Calls calls = api.calls();
        List.of(
                        calls.createAsync(call().build()),
                        calls.createAsync(
                                created -> created.from("bob").to("alice").url(INCOMING)),
                        calls.getAsync(SID),
                        calls.moveAsync(SID, INCOMING),
                        calls.moveAsync(SID, "https://app.example.com/x"),
                        calls.moveAsync(SID, "https://app.example.com/x", HttpMethod.GET),
                        calls.hangUpAsync(SID),
                        calls.cancelAsync(SID))
                .forEach(stage ->
                        assertThat(stage.toCompletableFuture().join().sid()).isEqualTo(SID));
        answer = "{\"calls\":[]}";
        assertThat(calls.listAsync(filter -> filter.page(1))
                        .toCompletableFuture()
                        .join()
                        .calls())
                .isEmpty();

        String call = CALLS + "/CA1.json HTTP/1.1";
        String created =
                "POST " + CALLS + ".json HTTP/1.1 From=bob&To=alice&Url=https%3A%2F%2Fapp.example.com%2Fincoming";
        assertThat(platform.requests())
                .extracting(Request::toString)
                .containsExactlyInAnyOrder(
                        created,
                        created,
                        "GET " + call,
                        "POST " + call + " Url=https%3A%2F%2Fapp.example.com%2Fincoming",
                        "POST " + call + " Url=https%3A%2F%2Fapp.example.com%2Fx",
                        "POST " + call + " Url=https%3A%2F%2Fapp.example.com%2Fx&Method=GET",
                        "POST " + call + " Status=completed",
                        "POST " + call + " Status=canceled",
                        "GET " + CALLS + ".json?Page=1 HTTP/1.1");
    }

    @Test
    void a_sid_is_one_segment_of_the_path_whatever_is_in_it() {
        for (String sid : List.of("../Accounts/AC2", "..", "a b?c#d;e%2F", "žluť")) {
            api.calls().get(new CallSid(sid));
        }

        assertThat(platform.requests())
                .extracting(Request::line)
                .containsExactly(
                        "GET " + CALLS + "/..%2FAccounts%2FAC2.json HTTP/1.1",
                        "GET " + CALLS + "/...json HTTP/1.1",
                        "GET " + CALLS + "/a%20b%3Fc%23d%3Be%252F.json HTTP/1.1",
                        "GET " + CALLS + "/%C5%BElu%C5%A5.json HTTP/1.1");
    }

    @Test
    void texts_of_any_language_are_sent_in_utf_8() {
        api.calls().create(call().from("Žofie & Co. = 100%").build());

        assertThat(platform.requests().get(0).body()).startsWith("From=%C5%BDofie%20%26%20Co.%20%3D%20100%25&To=alice");
    }

    @Test
    void calls_are_listed_page_by_page_and_the_filter_stays() {
        answer = "{\"page\":0,\"num_pages\":3,\"total\":2,\"next_page_uri\":"
                + "\"http://internal.example.com/other?Page=1&PageSize=1&AfterSid=CA%31\",\"calls\":["
                + RawPlatform.CALL + "]}";
        CallPage first = api.calls()
                .list(filter -> filter.status(CallStatus.IN_PROGRESS).from("+1").pageSize(1));
        CallFilter next = first.next().orElseThrow();
        answer = "{\"next_page_uri\":\"null\",\"calls\":[{\"sid\":\"CA2\"},{\"sid\":\"CA3\"}]}";
        CallPage last = api.calls().list(next);

        assertThat(first.calls()).extracting(Call::sid).containsExactly(SID);
        assertThat(first.fields()).containsKey("total");
        assertThat(last.calls()).extracting(call -> call.sid().value()).containsExactly("CA2", "CA3");
        assertThat(last.next()).isEmpty();
        assertThat(platform.requests())
                .extracting(Request::line)
                .containsExactly(
                        "GET " + CALLS + ".json?Status=in-progress&From=%2B1&PageSize=1 HTTP/1.1",
                        "GET " + CALLS + ".json?Status=in-progress&From=%2B1&PageSize=1&Page=1&AfterSid=CA1 HTTP/1.1");
    }

    @Test
    void a_page_that_leads_to_itself_is_the_last() {
        answer = "{\"next_page_uri\":\"/Calls?Page=0\",\"calls\":[]}";

        List<CallPage> pages = new ArrayList<>();
        Optional<CallFilter> page = Optional.of(CallFilter.builder().build());
        while (page.isPresent()) {
            CallPage read = api.calls().list(page.get());
            pages.add(read);
            page = read.next();
        }

        assertThat(pages).hasSize(2);
    }

    @Test
    void a_call_keeps_what_it_does_not_know() {
        answer = """
                {"sid":"CA1","InstanceId":"ID1","date_created":"2013-11-01T03:41:14.488-06:00",
                "date_updated":"Fri, 01 Nov 2013 03:41:15 -0600","parent_call_sid":"CA0","account_sid":"AC1","to":"alice",
                "from":"+16175551212","status":"in-progress","start_time":"soon","end_time":null,"duration":42,
                "price_unit":"USD","direction":"outbound-dial","answered_by":null,"api_version":"2012-04-24",
                "forwarded_from":"null","caller_name":"Bob","ring_duration":3,"muted":false,
                "subresource_uris":{"recordings":["/r1"]}}""";
        Call call = api.calls().get(SID);

        assertThat(call.parentCallSid()).contains(new CallSid("CA0"));
        assertThat(call.accountSid()).contains("AC1");
        assertThat(call.to()).isEqualTo("alice");
        assertThat(call.from()).isEqualTo("+16175551212");
        assertThat(call.status()).contains(CallStatus.IN_PROGRESS);
        assertThat(call.direction()).contains(Direction.OUTBOUND_DIAL);
        assertThat(call.dateCreated()).contains(Instant.parse("2013-11-01T09:41:14.488Z"));
        assertThat(call.dateUpdated()).contains(Instant.parse("2013-11-01T09:41:15Z"));
        assertThat(call.startTime()).isEmpty();
        assertThat(call.endTime()).isEmpty();
        assertThat(call.duration()).contains(Duration.ofSeconds(42));
        assertThat(call.callerName()).contains("Bob");
        assertThat(call.forwardedFrom()).isEmpty();
        assertThat(call.answeredBy()).isEmpty();
        assertThat(call.fields())
                .containsEntry("price_unit", "USD")
                .containsEntry("muted", false)
                .containsEntry("end_time", null)
                .containsEntry("subresource_uris", Map.of("recordings", List.of("/r1")));
        assertThat(call.fields().keySet()).startsWith("sid", "InstanceId", "date_created");
        assertThat(call)
                .hasToString("Call[sid=CA1, InstanceId=ID1, date_created=2013-11-01T03:41:14.488-06:00,"
                        + " date_updated=Fri, 01 Nov 2013 03:41:15 -0600, parent_call_sid=CA0, account_sid=AC1, to=alice,"
                        + " from=+16175551212, status=in-progress, start_time=soon, end_time=, duration=42, price_unit=USD,"
                        + " direction=outbound-dial, answered_by=, api_version=2012-04-24, forwarded_from=null, caller_name=Bob,"
                        + " ring_duration=3, muted=false]");
    }

    @Test
    void what_cannot_be_read_is_absent_and_kept() {
        answer =
                "{\"sid\":\"CA1\",\"parent_call_sid\":\"C\\nA\",\"status\":\"dreaming\",\"direction\":[],\"duration\":-1}";
        Call call = api.calls().get(SID);

        assertThat(call.parentCallSid()).isEmpty();
        assertThat(call.status()).isEmpty();
        assertThat(call.direction()).isEmpty();
        assertThat(call.duration()).isEmpty();
        assertThat(call.from()).isEmpty();
        assertThat(call.fields())
                .containsEntry("parent_call_sid", "C\nA")
                .containsEntry("status", "dreaming")
                .containsEntry("direction", List.of());
    }

    @Test
    void a_call_goes_to_json_and_back() {
        answer = "{\"sid\":\"CA1\",\"duration\":42,\"subresource_uris\":{\"recordings\":\"/r\"}}";
        Call call = api.calls().get(SID);

        assertThat(JSONB.toJson(call)).isEqualTo(answer);
        assertThat(JSONB.fromJson(answer, Call.class)).isEqualTo(call);
    }

    @Test
    void the_version_may_be_in_the_base_url() {
        for (String end : List.of("", "/", "/2012-04-24", "/2012-04-24/")) {
            try (CallApi other = platform.client().baseUrl(platform.url() + end).build()) {
                other.calls().get(SID);
            }
        }

        assertThat(platform.requests()).extracting(Request::line).containsOnly("GET " + CALLS + "/CA1.json HTTP/1.1");
    }

    private static NewCall.Builder call() {
        return NewCall.builder().from("bob").to("alice").url(INCOMING);
    }
}
