package io.rcml.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class CallbacksTest {

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive war() {
        return Wars.application();
    }

    /** A leg that was busy, as the platform's code reports it: no answered, and completed without another word. */
    @Test
    void what_the_platforms_code_sends_reaches_the_typed_handlers() {
        for (String report : List.of("initiated 0 05", "ringing 1 06", "completed 3 07")) {
            String[] words = report.split(" ");
            accept(
                    "legs/" + words[0],
                    code("CA1", words[0], words[1], "Sat, 04 Jul 2026 09:05:" + words[2] + " Europe/Athens"));
        }

        assertThat(api().heard("handler", "CA1", 3)).containsExactly("""
                CallInitiated bob, status initiated, number 0, at 2026-07-04T06:05:05Z, of CA0, forwarded by nobody""", """
                CallRinging bob, status ringing, number 1, at 2026-07-04T06:05:06Z, of CA0, forwarded by nobody""", """
                CallCompleted bob, status completed, number 3, at 2026-07-04T06:05:07Z, of CA0, forwarded by nobody, lasted ?""");
        assertThat(api().heard("observer", "CA1", 3)).containsExactly("initiated", "ringing", "completed");
    }

    @Test
    void the_platforms_answered_and_its_times_in_french_are_read() {
        accept("legs/answered", code("CA2", "answered", "2", "sam., 04 juil. 2026 09:05:06 Europe/Paris"));

        assertThat(api().heard("handler", "CA2", 1))
                .containsExactly(
                        "CallAnswered bob, status in-progress, number 2, at 2026-07-04T07:05:06Z, of CA0, forwarded by nobody");
    }

    @Test
    void what_the_document_says_reaches_the_typed_handlers() {
        accept("legs/answered", document("CA3", "in-progress", "2"));
        accept("legs/completed", document("CA3", "no-answer", "3") + "&CallDuration=42");

        assertThat(api().heard("handler", "CA3", 2)).containsExactly("""
                CallAnswered alice, status in-progress, number 2, at 2026-07-04T09:05:06Z, of none, forwarded by nobody""", """
                CallCompleted alice, status no-answer, number 3, at 2026-07-04T09:05:06Z, of none, forwarded by nobody, \
                lasted PT42S""");
    }

    @Test
    void a_callback_may_come_by_get_or_as_json() {
        CallApi.requireEmpty(200, api().get("legs/completed?" + document("CA4", "busy", "3")));
        CallApi.requireEmpty(200, api().postJson("legs/completed", """
                {"CallSid":"CA4","To":"alice","CallStatus":"busy","SequenceNumber":3,"CallDuration":0,"ForwardedFrom":null,
                "Timestamp":"Sat, 04 Jul 2026 09:05:06 +0000"}"""));

        assertThat(api().heard("handler", "CA4", 2)).containsExactly("""
                CallCompleted alice, status busy, number 3, at 2026-07-04T09:05:06Z, of none, forwarded by nobody, lasted ?""", """
                CallCompleted alice, status busy, number 3, at 2026-07-04T09:05:06Z, of none, forwarded by nobody, lasted PT0S""");
    }

    @Test
    void a_callback_that_comes_twice_or_out_of_order_is_heard_as_it_comes() {
        accept("legs/desks/front", code("CA5", "completed", "3", "null"));
        accept("legs/desks/front", code("CA5", "initiated", "0", ""));
        accept("legs/desks/front", code("CA5", "initiated", "0", "yesterday"));

        assertThat(api().heard("handler", "CA5", 3))
                .containsExactly("completed at front []", "initiated at front []", "initiated at front []");
    }

    @Test
    void the_query_of_the_callbacks_url_is_read_where_the_platform_moved_it() {
        accept("legs/desks/front", "floor=1&floor=2&" + code("CA6", "ringing", "1", "null"));
        accept("legs/desks/front?floor=3", code("CA6", "ringing", "1", "null"));

        assertThat(api().heard("handler", "CA6", 2)).containsExactly("ringing at front [1, 2]", "ringing at front [3]");
    }

    @Test
    void an_event_that_the_handler_does_not_hear_is_accepted_and_told_to_observers() {
        accept("legs/answered", code("CA7", "ringing", "1", "null"));
        accept("legs/answered", code("CA7", "answered", "2", "null"));

        assertThat(api().heard("handler", "CA7", 1)).singleElement().asString().startsWith("CallAnswered bob");
        assertThat(api().heard("observer", "CA7", 2)).containsExactly("ringing", "answered");
    }

    @Test
    void observers_hear_each_event_and_those_of_one_type_only_theirs() {
        accept("legs/all", code("CA8", "ringing", "1", "null"));
        accept("legs/all", code("CA8", "completed", "3", "null"));

        assertThat(api().heard("observer", "CA8", 2)).containsExactly("ringing", "completed");
        assertThat(api().heard("observer of CallCompleted", "CA8", 1)).containsExactly("completed");
        assertThat(api().heard("asynchronous observer", "CA8", 2)).containsExactlyInAnyOrder("ringing", "completed");
    }

    @Test
    void a_callback_of_no_known_event_is_accepted_and_logged() {
        ServerLog log = ServerLog.mark();
        accept("legs/all", "CallSid=CA9&CallStatus=dreaming");
        log.await(LogLine::isOurs);

        assertThat(log.lines())
                .filteredOn(LogLine::isOurs)
                .extracting(LogLine::toString)
                .containsExactly("""
                WARN [io.rcml] io.rcml.it.app.Legs.all got a status callback of no known event, for call CA9: CallStatus is \
                "dreaming\"""");
        assertThat(api().heard("handler", "CA9", 0)).isEmpty();
    }

    @Test
    void a_callback_without_a_call_is_a_bad_request() {
        ServerLog log = ServerLog.mark();
        CallApi.requireEmpty(400, api().postBody("legs/all", "CallStatus=ringing&CallSid"));
        log.await(LogLine::isOurs);

        assertThat(log.lines())
                .filteredOn(LogLine::isOurs)
                .extracting(LogLine::toString)
                .containsExactly("""
                WARN [io.rcml] io.rcml.it.app.Legs.all was not called, answered by status 400: A StatusCallback needs the \
                parameter CallSid, and it arrived empty (parameters: CallStatus, CallSid): is this request from CallAPI?""");
    }

    @Test
    void json_that_is_no_object_of_parameters_is_a_bad_request() {
        CallApi.requireEmpty(400, api().postJson("legs/all", "[1]"));
        CallApi.requireEmpty(400, api().postJson("legs/all", "{\"CallSid\":"));
        CallApi.requireEmpty(400, api().postJson("legs/all", "[".repeat(60_000)));
        CallApi.requireEmpty(400, api().postJson("legs/all", "{\"a\":".repeat(10_000)));
    }

    @Test
    void a_body_that_is_neither_a_form_nor_json_is_a_bad_request() {
        CallApi.requireEmpty(
                400,
                api().send(api().request("legs/all")
                        .header("Content-Type", "text/plain")
                        .POST(BodyPublishers.ofString("CallSid=CA1&CallStatus=ringing"))));
    }

    private void accept(String path, String form) {
        CallApi.requireEmpty(200, api().postBody(path, form));
    }

    private static String code(String call, String status, String number, String timestamp) {
        return CallApi.form(
                        "CallSid", call, "AccountSid", "AC1", "From", "+19895550100", "To", "bob", "CallStatus", status)
                + "&ApiVersion=2012-04-24&Direction=outbound-dial&CallerName&ForwardedFrom&"
                + CallApi.form(
                        "Timestamp",
                        timestamp,
                        "CallbackSource",
                        "call-progress-events",
                        "SequenceNumber",
                        number,
                        "ParentCallSid",
                        "CA0",
                        "InstanceId",
                        "ID1");
    }

    private static String document(String call, String status, String number) {
        return CallApi.form(
                "CallSid",
                call,
                "To",
                "alice",
                "CallStatus",
                status,
                "Timestamp",
                "Sat, 04 Jul 2026 09:05:06 +0000",
                "CallbackSource",
                "call-progress-events",
                "SequenceNumber",
                number);
    }

    private CallApi api() {
        return new CallApi(application);
    }
}
