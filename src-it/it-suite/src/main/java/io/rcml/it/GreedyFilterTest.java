package io.rcml.it;

import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.requireEmpty;
import static io.rcml.it.CallApi.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An application with a filter that has read the body when ours comes to it. */
@ArquillianTest
@RunAsClient
class GreedyFilterTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive war() {
        // who reads parameters first decides on their encoding, which CallAPI does not say
        return Wars.of("io.rcml.it.greedy").setWebXML(new StringAsset("""
                <web-app xmlns="https://jakarta.ee/xml/ns/jakartaee" version="6.0">
                  <request-character-encoding>UTF-8</request-character-encoding>
                </web-app>"""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "parameters"})
    void a_filter_that_leaves_the_body_or_reads_parameters_is_no_obstacle(String reads) {
        assertThat(rcml(send(reads, FORM, BodyPublishers.ofString("CallSid=CA1&From=%C5%BDofie"))))
                .isEqualTo(said("CA1 from Žofie"));
        assertThat(rcml(send(
                        reads,
                        FORM,
                        BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(
                                "CallSid=CA1&From=%C5%BDofie".getBytes(StandardCharsets.UTF_8))))))
                .isEqualTo(said("CA1 from Žofie"));
        assertThat(rcml(send(
                        reads,
                        "application/json",
                        BodyPublishers.ofString("{\"CallSid\":\"CA1\",\"From\":\"Žofie\"}"))))
                .isEqualTo(said("CA1 from Žofie"));
    }

    @ParameterizedTest
    @CsvSource({"stream, " + FORM, "reader, " + FORM, "stream, application/json", "reader, application/json"})
    void a_filter_that_has_read_the_body_is_told_of_in_the_log(String reads, String type) {
        ServerLog log = ServerLog.mark();
        requireEmpty(400, send(reads, type, BodyPublishers.ofString("CallSid=CA1")));

        assertThat(log.linesUntilNow(new CallApi(application)))
                .filteredOn(LogLine::isOurs)
                .extracting(LogLine::toString)
                .containsExactly("""
                WARN [io.rcml] io.rcml.it.greedy.Listener.answer was not called, answered by status 400: its body of 11 bytes \
                has no parameters; if a filter before RcmlFilter reads the body, have it read parameters instead, or pass on a \
                request that can be read again""");
    }

    @Test
    void a_body_of_unknown_length_that_was_read_is_refused_too() {
        requireEmpty(
                400,
                send(
                        "stream",
                        FORM,
                        BodyPublishers.ofInputStream(
                                () -> new ByteArrayInputStream("CallSid=CA1".getBytes(StandardCharsets.UTF_8)))));
    }

    private HttpResponse<String> send(String reads, String type, BodyPublisher body) {
        CallApi api = new CallApi(application);
        return api.send(api.request("listener/answer")
                .header("X-Reads", reads)
                .header("Content-Type", type)
                .POST(body));
    }
}
