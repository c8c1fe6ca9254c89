package io.rcml.it;

import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class ErrorsTest {

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive war() {
        return Wars.application();
    }

    @Test
    void a_handler_that_throws_is_answered_by_status_500_and_logged_once() {
        ServerLog log = ServerLog.mark();
        CallApi.requireEmpty(500, api().post("failing/call", "CallSid", "CA1"));

        assertOneError(log, """
                io.rcml.it.app.Failing.call failed for call CA1, answered by status 500: \
                java.lang.IllegalStateException: The roster is on fire""");
    }

    @Test
    void a_handler_that_hears_and_throws_is_answered_by_status_500_and_logged_once_and_observers_hear() {
        ServerLog log = ServerLog.mark();
        CallApi.requireEmpty(500, api().post("failing/status", "CallSid", "CA2", "CallStatus", "ringing"));

        assertOneError(log, """
                io.rcml.it.app.Failing.status failed for call CA2, answered by status 500: \
                java.lang.IllegalStateException: The ledger is on fire""");
        assertThat(api().heard("observer", "CA2", 1)).containsExactly("ringing");
    }

    @Test
    void a_document_that_cannot_be_built_is_the_handlers_error() {
        ServerLog log = ServerLog.mark();
        CallApi.requireEmpty(500, api().post("failing/nobody", "CallSid", "CA3"));

        assertOneError(log, """
                io.rcml.it.app.Failing.nobody failed for call CA3, answered by status 500: \
                java.lang.IllegalStateException: io.rcml.it.app.Failing.nobody did not return what can be sent: \
                the collection is empty, so there is nobody to dial; return Rcml instead, with a Say for that case, or add an \
                @OnError method""");
    }

    @Test
    void the_caller_hears_the_apology_of_a_controller_that_has_one() {
        ServerLog log = ServerLog.mark();
        assertThat(rcml(api().post("apologetic/call", "CallSid", "CA4")))
                .isEqualTo(said("We are sorry. Please call again later."));

        assertOneError(log, """
                io.rcml.it.app.Apologetic.call failed for call CA4, answered by io.rcml.it.app.Apologetic.apologise: \
                java.lang.IllegalStateException: The roster is on fire""");
    }

    @Test
    void methods_other_than_get_and_post_are_not_allowed() {
        for (String method : List.of("HEAD", "PUT", "DELETE", "OPTIONS")) {
            HttpResponse<String> answer =
                    api().send(api().request("arguments/call?CallSid=CA5").method(method, BodyPublishers.noBody()));

            CallApi.requireEmpty(405, answer);
            assertThat(answer.headers().allValues("Allow")).containsExactly("GET, POST");
        }
    }

    private void assertOneError(ServerLog log, String start) {
        // whatever the server still has to say of the call, it says before it takes the next one
        assertThat(log.linesUntilNow(api()))
                .filteredOn(LogLine::isProblemOfOurs)
                .singleElement()
                .satisfies(line ->
                        assertThat(line.level() + " [" + line.logger() + "]").isEqualTo("ERROR [io.rcml]"))
                .satisfies(line -> assertThat(line.text()).startsWith(start));
    }

    private CallApi api() {
        return new CallApi(application);
    }
}
