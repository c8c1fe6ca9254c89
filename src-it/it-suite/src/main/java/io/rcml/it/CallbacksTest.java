package io.rcml.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
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
    void an_event_that_the_handler_does_not_hear_is_accepted_and_told_to_observers() {
        accept("legs/answered", code("CA7", "ringing", "1", "null"));
        accept("legs/answered", code("CA7", "answered", "2", "null"));

        assertThat(api().heard("handler", "CA7", 1)).singleElement().asString().startsWith("CallAnswered bob");
        assertThat(api().heard("observer", "CA7", 2)).containsExactly("ringing", "answered");
    }

    @Test
    void a_callback_of_no_known_event_is_accepted_and_logged() {
        ServerLog log = ServerLog.mark();
        accept("legs/all", "CallSid=CA9&CallStatus=dreaming");

        assertThat(log.linesUntilNow(api()))
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

        assertThat(log.linesUntilNow(api()))
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
