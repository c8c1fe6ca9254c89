package io.rcml.simulator.internal.wire;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.Assertions.tuple;

import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.simulator.Application;
import io.rcml.simulator.CallSimulator;
import io.rcml.simulator.RestApi;
import io.rcml.simulator.report.Leg;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Dialect;
import io.rcml.simulator.script.Faults;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the documentation of the Client noun says that CallAPI does, sentence by sentence, as {@link Dialect#DOCUMENTED} does it. */
class ClientNounTest {

    private static final String ALL =
            "statusCallback='{root}/events' statusCallbackEvent='initiated,ringing,answered,completed'";

    private final Application application = new Application();

    @AfterEach
    void close() {
        application.close();
    }

    private CallSimulator dials(String dial) {
        application.on("/", dial);
        return application.simulator().from("carol");
    }

    private List<String> heard(String parameter) {
        return application.heardAt("/events").stream()
                .map(request -> request.raw(parameter))
                .toList();
    }

    /** "The 'name' attribute allows you to inform the client who will answer to a video call." */
    @Test
    void the_name_attribute_names_who_will_answer_a_video_call() {
        SimulatedCall call = dials("<Dial><Client name='alice'><Video enable='true'/></Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThatCall(call).dialled("alice").wasAnsweredBy("alice").hasNoProblems();
    }

    /** "… otherwise client's name should be used as the value of the tag {@code <Client>}." */
    @Test
    void without_a_video_the_clients_name_is_the_value_of_the_tag() {
        assertThatCall(dials("<Dial><Client>\n  alice\n</Client></Dial>").call())
                .dialled("alice");
    }

    /** "This attribute may contain URI params to declare propietary SIP headers to be included in the outgoing INVITE message." */
    @Test
    void uri_params_declare_sip_headers_of_the_outgoing_invite() {
        SimulatedCall call = dials(
                        "<Dial><Client>alice?X-Custom-Header1=1234&amp;X-Custom-Header2=a%20b</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThat(call.legsTo("alice").get(0).sipHeaders())
                .containsExactly(entry("X-Custom-Header1", "1234"), entry("X-Custom-Header2", "a b"));
        assertThatCall(call).wasAnsweredBy("alice");
    }

    /**
     * "The url attribute allows you to specify a URL for a RCML document that will run on the called party's end, after the call is
     * answered, but before the parties are connected." "You can use this RCML to privately play or say information to the called
     * party …"
     */
    @Test
    void the_url_runs_privately_on_the_called_side_after_the_answer_and_before_the_bridge() {
        application.on("/whisper", "<Say>A call from carol</Say>");
        SimulatedCall call = dials("<Dial><Client url='/whisper'>alice</Client></Dial>")
                .callee("alice", Callee.answersAfter(3))
                .call();

        assertThatCall(call)
                .saidTo("alice", "A call from carol")
                .wasAnsweredBy("alice")
                .hasNoProblems();
        assertThat(call.said()).isEmpty();
        assertThat(call.moments().stream().map(Moment::text))
                .containsSubsequence(
                        "rings",
                        "answers",
                        "POST /whisper -> 200 Say",
                        "says \"A call from carol\"",
                        "connects carol with alice");
        assertThat(application.only("/whisper").raw("CallSid"))
                .isEqualTo(call.legsTo("alice").get(0).callSid().value());
    }

    /** "… or provide a chance to decline the phone call …" */
    @Test
    void the_called_party_may_decline_and_the_caller_goes_on() {
        application.on("/whisper", "<Gather numDigits='1' action='/chosen'><Say>Press 1 to accept</Say></Gather>");
        application.on("/chosen", "<Hangup/>");
        SimulatedCall call = dials("<Dial><Client url='/whisper'>alice</Client></Dial><Say>Nobody there</Say>")
                .callee("alice", Callee.answers().presses("2"))
                .call();

        assertThatCall(call).wasAnsweredByNobody().said("Nobody there").legEnded("alice", CallStatus.COMPLETED);
        assertThat(application.only("/chosen").raw("Digits")).isEqualTo("2");
    }

    /** "The caller will continue to hear ringing while the RCML document executes on the other end." */
    @Test
    void the_caller_hears_ringing_until_the_screening_is_over() {
        application.on("/whisper", "<Pause length='20'/>");
        SimulatedCall call = dials("<Dial timeout='10'><Client url='/whisper'>alice</Client></Dial>")
                .callee("alice", Callee.answersAfter(3).talksFor(30))
                .call();

        assertThat(call.moments().stream()
                        .filter(moment -> moment.to().equals("carol"))
                        .map(Moment::toString))
                .containsSubsequence(
                        "0:00.0 CallAPI -> carol: plays ringing until somebody is connected",
                        "0:23.0 CallAPI -> carol: connects carol with alice");
        assertThatCall(call).lasted(Duration.ofSeconds(53));
    }

    /** "RCML documents executed in this manner are not allowed to contain the [Dial] verb's method." */
    @Test
    void a_document_that_screens_must_not_dial() {
        application.on("/whisper", "<Say>Wait</Say><Dial>bob</Dial>");
        SimulatedCall call = dials("<Dial><Client url='/whisper'>alice</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThatCall(call).dialled("alice").wasAnsweredByNobody().saidTo("alice");
        assertThat(call.problems())
                .containsExactly(application.url() + "/whisper screens a call, and its document must not contain Dial");
    }

    /**
     * "The 'method' attribute allows you to specify which HTTP method CallAPI should use when requesting the URL in the 'url'
     * attribute. The default value is POST."
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            ""            | POST
            method='POST' | POST
            method='GET'  | GET""")
    void the_url_is_requested_by_its_method(String attribute, String expected) {
        application.on("/whisper", "");
        dials("<Dial><Client url='/whisper' " + attribute + ">alice</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThat(application.only("/whisper").method()).isEqualTo(expected);
    }

    /**
     * "When dialing out to a Client using Dial, an outbound call is initiated. The call transitions from the initiated state to the
     * ringing state when the phone starts ringing. It transitions to the answered state when the call is picked up, and finally to
     * the completed state when the call is over." "The answered event is fired when the call is answered."
     */
    @Test
    void a_leg_is_initiated_rings_is_answered_and_completed() {
        SimulatedCall call = dials("<Dial><Client " + ALL + ">alice</Client></Dial>")
                .callee("alice", Callee.answersAfter(3).talksFor(42))
                .call();

        assertThatCall(call)
                .reported("alice", CallEvent.INITIATED, CallEvent.RINGING, CallEvent.ANSWERED, CallEvent.COMPLETED);
        assertThat(call.legsTo("alice").get(0).direction()).isEqualTo(Direction.OUTBOUND_DIAL);
        assertThat(call.callbacks().stream().map(Request::at))
                .containsExactly(Duration.ZERO, Duration.ZERO, Duration.ofSeconds(3), Duration.ofSeconds(45));
    }

    /**
     * "With statusCallbackEvent, you can subscribe to receive webhooks for the different call progress events: initiated, ringing,
     * answered, or completed for a given call." "The statusCallbackEvent attribute allows you to specify which events CallAPI should
     * webhook on."
     */
    @ParameterizedTest
    @CsvSource({"initiated", "ringing", "answered", "completed"})
    void only_the_events_subscribed_to_are_reported(String event) {
        SimulatedCall call = dials("<Dial><Client statusCallback='{root}/events' statusCallbackEvent='" + event
                        + "'>alice</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThatCall(call).reported("alice", CallEvent.of(event).orElseThrow());
    }

    /** "To specify multiple events separate them with a comma: initiated,ringing,answered,completed." */
    @Test
    void events_are_separated_by_commas() {
        SimulatedCall call = dials(
                        "<Dial><Client statusCallback='{root}/events' statusCallbackEvent='ringing, completed'>"
                                + "alice</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThatCall(call).reported("alice", CallEvent.RINGING, CallEvent.COMPLETED);
    }

    /**
     * "If a statusCallback is provided and no status callback events are specified the completed event will be sent by default."
     * "If no statusCallbackEvent is specified, completed will be fired by default."
     */
    @Test
    void completed_alone_is_reported_where_no_events_are_named() {
        SimulatedCall call = dials("<Dial><Client statusCallback='{root}/events'>alice</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThatCall(call).reported("alice", CallEvent.COMPLETED);
        assertThat(heard("SequenceNumber")).containsExactly("0");
    }

    /** "… outbound calls created using Dial are initiated right away and never queued." */
    @Test
    void a_dialled_leg_is_initiated_right_away_and_never_queued() {
        SimulatedCall call = dials("<Say>One moment</Say><Dial><Client " + ALL + ">alice</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThat(call.legsTo("alice").get(0).began()).isEqualTo(Duration.ofSeconds(1));
        assertThat(heard("CallStatus")).first().isEqualTo("initiated");
        assertThat(heard("CallStatus")).doesNotContain("queued");
    }

    /**
     * "You can use multiple Client nouns within a Dial verb to simultaneously attempt a connection with many clients at once. The
     * first client to accept the incoming connection is connected to the call and the other connection attempts are canceled."
     */
    @Test
    void many_clients_ring_at_once_and_all_but_the_first_to_answer_are_canceled() {
        SimulatedCall call = dials("<Dial><Client>alice</Client><Client>bob</Client><Client>dave</Client></Dial>")
                .callee("alice", Callee.answersAfter(9))
                .callee("bob", Callee.answersAfter(4))
                .call();

        assertThatCall(call)
                .rang("alice", "bob", "dave")
                .wasAnsweredBy("bob")
                .legEnded("alice", CallStatus.CANCELED)
                .legEnded("dave", CallStatus.CANCELED);
        assertThat(call.called().stream().map(Leg::began)).containsOnly(Duration.ZERO);
        assertThat(call.legsTo("alice").get(0).ended()).isEqualTo(Duration.ofSeconds(4));
    }

    /**
     * "The completed event is fired when the call is completed regardless of the termination status: busy, canceled, completed,
     * failed, or no-answer."
     */
    @Test
    void completed_is_reported_of_every_leg_however_it_ended() {
        String nouns = List.of("busy", "canceled", "completed", "failed", "no-answer").stream()
                .map(name -> "<Client statusCallback='{root}/events'>" + name + "</Client>")
                .collect(Collectors.joining());
        dials("<Dial>" + nouns + "</Dial>")
                .callee("busy", Callee.busy())
                .callee("completed", Callee.answersAfter(9))
                .callee("failed", Callee.unreachable())
                .callee("no-answer", Callee.ringsFor(5))
                .call();

        assertThat(application.heardAt("/events"))
                .allSatisfy(report -> assertThat(report.raw("CallStatus")).isEqualTo(report.raw("To")));
        assertThat(heard("To")).containsExactlyInAnyOrder("busy", "canceled", "completed", "failed", "no-answer");
        assertThat(heard("CallDuration")).containsExactlyInAnyOrder("0", "0", "60", "0", "0");
    }

    /**
     * "The initiated event is fired when CallAPI starts dialing the call." "The ringing event is fired when the call starts
     * ringing." A busy phone does not ring.
     */
    @Test
    void a_busy_phone_is_initiated_and_does_not_ring() {
        SimulatedCall call = dials("<Dial><Client " + ALL + ">bob</Client></Dial>")
                .callee("bob", Callee.busy())
                .call();

        assertThatCall(call)
                .reported("bob", CallEvent.INITIATED, CallEvent.COMPLETED)
                .didNotRing("bob");
        assertThat(heard("CallStatus")).containsExactly("initiated", "busy");
        assertThat(heard("SequenceNumber")).containsExactly("0", "1");
    }

    /**
     * "The statusCallback attribute allows you to specify a URL for CallAPI to send webhook requests to on each event specified in
     * the statusCallbackEvent attribute." Allowed is "any url", relative ones too.
     */
    @Test
    void the_status_callback_may_be_any_url_and_keeps_its_query() {
        dials("<Dial><Client statusCallback='events?desk=7&amp;floor=2'>alice</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThat(application.only("/events").query()).isEqualTo("desk=7&floor=2");
        assertThat(application.only("/events").body()).doesNotContain("desk");
    }

    /**
     * "The statusCallbackMethod attribute allows you to specify which HTTP method CallAPI should use when requesting the URL in the
     * statusCallback attribute. The default is POST."
     */
    @Test
    void reports_are_sent_by_their_method() {
        dials("<Dial><Client statusCallback='{root}/events'>alice</Client>"
                        + "<Client statusCallback='{root}/events?a=b' statusCallbackMethod='GET'>bob</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThat(application.heardAt("/events"))
                .extracting(Application.Heard::method, request -> request.raw("To"))
                .containsExactlyInAnyOrder(tuple("POST", "alice"), tuple("GET", "bob"));
        assertThat(application.heardAt("/events"))
                .filteredOn(request -> request.method().equals("GET"))
                .singleElement()
                .satisfies(request -> assertThat(request.query()).startsWith("a=b&CallSid=CA"));
    }

    /**
     * "The parameters CallAPI passes to your application in its asynchronous request to the StatusCallback URL include all
     * parameters passed in a synchronous request to retrieve RCML when CallAPI receives a call to one of your CallAPI numbers."
     * "When the call progress events are fired, the Status Callback request also passes these additional parameters".
     */
    @Test
    void a_report_has_all_the_parameters_of_a_voice_request() {
        dials("<Dial><Client statusCallback='{root}/events'>alice</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThat(application.only("/events").parameters().names())
                .containsAll(application.only("/").parameters().names());
        assertThat(application.only("/events").parameters().names())
                .contains("CallDuration", "Timestamp", "CallbackSource", "SequenceNumber");
        assertThat(application.only("/").parameters().names())
                .containsExactly("CallSid", "AccountSid", "From", "To", "CallStatus", "ApiVersion", "Direction");
    }

    /** "A unique identifier for this call, generated by CallAPI." */
    @Test
    void each_leg_has_a_call_sid_of_its_own() {
        SimulatedCall call = dials("<Dial><Client " + ALL + ">alice</Client><Client " + ALL + ">bob</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThat(call.legs().stream().map(Leg::callSid)).doesNotHaveDuplicates();
        assertThat(heard("CallSid").stream().distinct()).hasSize(2);
        assertThat(heard("ParentCallSid")).containsOnly(call.callSid().value());
    }

    /** "You can use the CallSid to modify the child call by POSTing to Calls/{CallSid} with a new RCML URL." */
    @Test
    void the_child_call_is_modified_by_posting_a_new_url_to_its_call_sid() {
        try (RestApi api = RestApi.start()) {
            application.on(
                    "/",
                    "<Dial><Client statusCallback='{root}/events' statusCallbackEvent='answered'>alice</Client>"
                            + "</Dial><Say>She is elsewhere</Say>");
            application.on("/elsewhere", "<Say>Welcome, alice</Say>");
            application.on("/events", report -> {
                post(api, "/Calls/" + report.raw("CallSid"), "Url=" + application.url() + "/elsewhere");
                return Application.Answer.status(200);
            });
            SimulatedCall call = application
                    .simulator()
                    .from("carol")
                    .restApi(api)
                    .callee("alice", Callee.answers())
                    .call();

            assertThatCall(call)
                    .saidTo("alice", "Welcome, alice")
                    .said("She is elsewhere")
                    .legEnded("alice", CallStatus.COMPLETED);
        }
    }

    private static void post(RestApi api, String path, String form) {
        String credentials = api.accountSid() + ':' + api.authToken();
        HttpRequest request = HttpRequest.newBuilder(URI.create(api.url() + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        assertThat(HttpClient.newHttpClient()
                        .sendAsync(request, HttpResponse.BodyHandlers.ofString())
                        .join()
                        .statusCode())
                .isEqualTo(200);
    }

    /**
     * "A descriptive status for the call. The value is one of queued, initiated, ringing, in-progress, busy, failed, or
     * no-answer."
     */
    @Test
    void the_status_is_in_progress_when_a_leg_is_answered() {
        dials("<Dial><Client " + ALL + ">alice</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThat(heard("CallStatus")).containsExactly("initiated", "ringing", "in-progress", "completed");
    }

    /** "The duration in seconds of the just-completed call. Only present in the completed event." */
    @Test
    void the_duration_is_only_in_the_report_of_completed() {
        dials("<Dial><Client " + ALL + ">alice</Client></Dial>")
                .callee("alice", Callee.answersAfter(3).talksFor(42))
                .call();

        assertThat(heard("CallDuration")).containsExactly("absent", "absent", "absent", "42");
    }

    /** "The timestamp when the event was fired, formatted as UTC in RFC 2822 format." */
    @Test
    void the_timestamp_is_utc_in_rfc_2822() {
        dials("<Dial><Client " + ALL + ">alice</Client></Dial>")
                .callee("alice", Callee.answersAfter(3).talksFor(42))
                .call();

        assertThat(heard("Timestamp"))
                .containsExactly(
                        "Sat, 04 Jul 2026 06:05:06 +0000",
                        "Sat, 04 Jul 2026 06:05:06 +0000",
                        "Sat, 04 Jul 2026 06:05:09 +0000",
                        "Sat, 04 Jul 2026 06:05:51 +0000");
    }

    /** "On Status Callbacks, this value is always call-progress-events." */
    @Test
    void the_source_of_a_report_is_call_progress_events() {
        dials("<Dial><Client " + ALL + ">alice</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThat(heard("CallbackSource")).hasSize(4).containsOnly("call-progress-events");
    }

    /** "The order in which the events were fired, starting from 0." */
    @Test
    void the_sequence_number_counts_the_events_that_were_fired() {
        dials(
                        "<Dial><Client statusCallback='{root}/events' statusCallbackEvent='ringing,completed'>alice</Client></Dial>")
                .callee("alice", Callee.answers())
                .call();

        assertThat(heard("SequenceNumber")).containsExactly("0", "1");
    }

    /**
     * "Although events are fired in order, they are made as separate HTTP requests and there is no guarantee they will arrive in the
     * same order."
     */
    @Test
    void reports_may_arrive_in_another_order_than_they_were_fired_in() {
        dials("<Dial><Client " + ALL + ">alice</Client></Dial>")
                .callee("alice", Callee.answersAfter(3))
                .faults(Faults.none().reorder(600))
                .seed(3)
                .call();

        assertThat(heard("SequenceNumber"))
                .containsExactlyInAnyOrder("0", "1", "2", "3")
                .isNotEqualTo(List.of("0", "1", "2", "3"));
    }

    /** "The Client noun specifies a client identifier to dial." "Example 1: Dialing to a client", "we want to connect the current call to a client named jenny". */
    @Test
    void example_1_connects_the_current_call_to_a_client() {
        assertThatCall(dials("<Dial>\n <Client>Alice</Client>\n </Dial>")
                        .callee("Alice", Callee.answers())
                        .call())
                .wasAnsweredBy("Alice");
    }

    /**
     * "Example 2: Simultaneous Dialing", "The first person to answer the call will be connected to the caller, while the rest of the
     * call attempts are hung up."
     */
    @Test
    void example_2_dials_numbers_and_clients_at_the_same_time() {
        SimulatedCall call = dials("""
                <Dial callerId="+19898XXXXXXX">
                    <Number>123-321-4321</Number>
                    <Client>jenny</Client>
                    <Client>tommy</Client>
                </Dial>""").callee("jenny", Callee.answersAfter(2)).call();

        assertThatCall(call).dialled("123-321-4321", "jenny", "tommy").wasAnsweredBy("jenny");
        assertThat(call.called().stream().map(Leg::from)).containsOnly("+19898XXXXXXX");
    }

    /** "You can use up to a total of ten Number and Client nouns within a Dial verb …" */
    @Test
    void ten_nouns_are_dialled_and_eleven_are_not() {
        assertThat(dials("<Dial>" + clients(10) + "</Dial>").call().called()).hasSize(10);

        SimulatedCall eleven =
                dials("<Dial>" + clients(11) + "</Dial><Say>Sorry</Say>").call();

        assertThatCall(eleven).dialled().said("Sorry");
        assertThat(eleven.problems()).containsExactly("<Dial> has 11 nouns, of which ten at most can be dialled");
    }

    private static String clients(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> i % 2 == 0 ? "<Client>c" + i + "</Client>" : "<Number>" + i + "</Number>")
                .collect(Collectors.joining());
    }

    /** "Example 3: Call Progress Events", "we want to receive a webhook for each call progress event"; its list has spaces. */
    @Test
    void example_3_receives_a_report_of_each_event() {
        SimulatedCall call = dials("""
                <Dial><Client
                     statusCallbackEvent='initiated ringing answered completed'
                     statusCallback='{root}/events'
                     statusCallbackMethod='POST'>
                        thomas
                </Client></Dial>""").callee("thomas", Callee.answers()).call();

        assertThatCall(call).reported("thomas", CallEvent.values());
    }

    /** "Example 4: Video call to Client", "The following RCML dials to alice enabling video." */
    @Test
    void example_4_dials_a_client_enabling_video() {
        assertThatCall(dials("<Dial><Client name=\"alice\"><Video enable=\"true\">\n</Video></Client></Dial>")
                        .callee("alice", Callee.answers())
                        .call())
                .wasAnsweredBy("alice")
                .hasNoProblems();
    }
}
