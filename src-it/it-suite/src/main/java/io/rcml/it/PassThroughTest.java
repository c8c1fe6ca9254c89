package io.rcml.it;

import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
@RunAsClient
class PassThroughTest {

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive war() {
        return Wars.application();
    }

    @Test
    void a_static_file_is_the_containers() {
        HttpResponse<String> answer = api().get("static/index.html");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("<h1>Reception</h1>\n");
    }

    @Test
    void the_body_of_a_post_reaches_the_applications_servlet_unread() {
        String form = "CallSid=CA1&From=%C5%BDofie";
        HttpResponse<String> answer = api().postBody("echo", form);

        assertThat(answer.body()).isEqualTo(form);
        assertThat(answer.headers().firstValue("X-Encoding"))
                .isPresent()
                .isEqualTo(answer.headers().firstValue("X-Default-Encoding"));
    }

    @Test
    void any_method_reaches_the_applications_servlet() {
        HttpResponse<String> answer = api().send(api().request("echo").method("PUT", BodyPublishers.ofString("bytes")));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("X-Method")).contains("PUT");
        assertThat(answer.body()).isEqualTo("bytes");
    }

    @Test
    void a_path_that_nobody_knows_is_the_containers_404() {
        ServerLog log = ServerLog.mark();

        assertThat(api().get("nobody").statusCode()).isEqualTo(404);
        assertThat(api().get("receptions/incoming").statusCode()).isEqualTo(404);
        assertThat(log.linesUntilNow(api())).noneMatch(LogLine::isOurs);
    }

    @Test
    void a_path_below_a_controller_that_is_no_handlers_is_the_containers_404_and_logs_a_handler_to_paste() {
        ServerLog log = ServerLog.mark();
        assertThat(api().get("reception/after-hours/weekend").statusCode()).isEqualTo(404);

        assertThat(log.linesUntilNow(api()))
                .filteredOn(LogLine::isOurs)
                .extracting(LogLine::text)
                .containsExactly("""
                No handler for /reception/after-hours/weekend. If CallAPI is to be answered there, add to \
                io.rcml.it.app.Reception:

                    @OnCall("/after-hours/weekend")
                    Rcml afterHoursWeekend(VoiceRequest call) {
                        return Rcml.builder().say("…").build();
                    }
                """);
    }

    @Test
    void a_filter_of_the_application_runs_before_ours() {
        HttpResponse<String> answer = api().post("arguments/servlet", "CallSid", "CA2");

        assertThat(rcml(answer)).isEqualTo(said("POST /arguments/servlet, filter seen"));
        assertThat(answer.headers().allValues("X-Filter")).containsExactly("seen");
    }

    private CallApi api() {
        return new CallApi(application);
    }
}
