package io.rcml.it;

import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.requireEmpty;
import static io.rcml.it.CallApi.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.OperateOnDeployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** Two applications that have the jar are as if they were on two servers. */
@ArquillianTest
@RunAsClient
class SideBySideTest {

    private static final String[] CALL = {"CallSid", "CA1", "From", "alice"};

    @ArquillianResource
    @OperateOnDeployment("left")
    URL left;

    @ArquillianResource
    @OperateOnDeployment("right")
    URL right;

    @Deployment(name = "left", testable = false)
    static WebArchive left() {
        return Wars.withContext(Wars.named("left", "io.rcml.it.app"), Map.of("office.number", "+19895550101"));
    }

    @Deployment(name = "right", testable = false)
    static WebArchive right() {
        return Wars.withContext(Wars.named("right", "io.rcml.it.app"), Map.of("office.number", "+19895550102"));
    }

    @Test
    void each_has_its_own_configuration() {
        assertThat(new CallApi(left).post("verbs/dial", CALL).body()).contains(" callerId=\"+19895550101\"");
        assertThat(new CallApi(right).post("verbs/dial", CALL).body()).contains(" callerId=\"+19895550102\"");
    }

    @Test
    void what_is_reported_to_one_is_heard_there_alone() {
        requireEmpty(200, new CallApi(left).post("legs/all", "CallSid", "CA7", "CallStatus", "ringing"));

        assertThat(new CallApi(left).heard("observer", "CA7", 1)).containsExactly("ringing");
        assertThat(new CallApi(right).heard("observer", "CA7", 0)).isEmpty();
        assertThat(new CallApi(right).heard("handler", "CA7", 0)).isEmpty();
    }

    @Test
    void a_link_of_one_opens_nothing_of_the_other() {
        String link = CallApi.attribute(new CallApi(left).post("reception/incoming", CALL), "statusCallback");
        String[] report = {"CallSid", "CA2", "ParentCallSid", "CA1", "CallStatus", "answered", "To", "alice"};

        requireEmpty(403, new CallApi(right).post(link.replaceFirst("/left/", "/right/"), report));
        requireEmpty(200, new CallApi(left).post(link, report));
    }

    @Test
    void both_answer_at_the_same_time() {
        var ofLeft = new CallApi(left).start("arguments/call", CALL);
        var ofRight = new CallApi(right).start("arguments/call", CALL);

        assertThat(rcml(ofLeft.join())).isEqualTo(rcml(ofRight.join()));
        assertThat(rcml(new CallApi(left).post("apologetic/call", CALL)))
                .isEqualTo(said("We are sorry. Please call again later."));
    }
}
