package io.rcml.it;

import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where there is Jakarta REST, a resource returns RCML. */
@Tag("rest")
@ArquillianTest
@RunAsClient
class JakartaRestTest {

    private static ServerLog sinceDeployment;

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive war() {
        sinceDeployment = ServerLog.mark();
        return Wars.of("io.rcml.it.rest");
    }

    @Test
    void a_resource_answers_as_a_handler_does_and_the_log_stays_clean() {
        CallApi api = new CallApi(application);

        assertThat(rcml(api.post("rest/calls", "CallSid", "CA1", "From", "alice")))
                .isEqualTo(said("Hello, alice"));
        assertThat(rcml(api.get("rest/calls"))).isEqualTo(said("Žofie"));
        assertThat(rcml(api.get("rest/calls/wrapped"))).isEqualTo(Xml.of("<Response><Hangup/></Response>"));
        assertThat(api.get("rest/calls/registered").body()).isEqualTo("RcmlFeature, RcmlMessageBodyWriter");

        assertThat(sinceDeployment.linesUntilNow(api)).noneMatch(LogLine::isProblemOfOurs);
    }
}
