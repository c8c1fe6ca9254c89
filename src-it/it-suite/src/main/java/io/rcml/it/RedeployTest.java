package io.rcml.it;

import static io.rcml.it.CallApi.attribute;
import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.requireEmpty;
import static io.rcml.it.CallApi.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

/** An application that is undeployed is gone, and may come back. */
@ArquillianTest
@RunAsClient
class RedeployTest {

    private static final int TIMES = 3;
    private static final int KEPT = Integer.getInteger("it.kept");
    private static final Path DUMP = Path.of(System.getProperty("it.runtime"))
            .resolveSibling("held.hprof")
            .toAbsolutePath();

    @ArquillianResource
    URL probe;

    @ArquillianResource
    Deployments deployments;

    @Deployment(testable = false)
    static WebArchive probe() {
        return Wars.of("io.rcml.it.probe");
    }

    /** Some servers hold on to applications, whatever they are; none may hold on to more of them because of us. */
    @Test
    void the_class_loaders_of_undeployed_applications_are_collected_as_if_they_had_not_had_our_jar() throws Exception {
        WebArchive control = Wars.without("control", "io.rcml.it.noted");
        redeploy(control, api -> requireEmpty(200, api.get("rumour")));
        try (RestPlatform platform = RestPlatform.start()) {
            WebArchive war = Wars.withContext(
                    Wars.of("io.rcml.it.leak").addPackage("io.rcml.it.noted"),
                    Map.of(
                            "rcml.api.url",
                            platform.url(),
                            "rcml.api.account-sid",
                            "AC1",
                            "rcml.api.auth-token",
                            "s3cret"));
            redeploy(war, RedeployTest::useAll);
        }

        awaitCollected("control", KEPT);
        // Of a server that keeps all of them, what it keeps of an application without our jar is the measure.
        awaitCollected("leak", KEPT < TIMES ? KEPT : alive("control"));
    }

    private void awaitCollected(String name, long kept) throws IOException {
        try {
            Await.until(() -> assertThat(alive(name)).as(name).isLessThanOrEqualTo(kept));
        } catch (AssertionError held) {
            Files.deleteIfExists(DUMP);
            String dumped =
                    new CallApi(probe).get("dump", "to", DUMP.toString()).body();
            throw new AssertionError(held.getMessage() + "\nWhat holds them is in the heap dump: " + dumped, held);
        }
    }

    private void redeploy(WebArchive war, Consumer<CallApi> use) throws MalformedURLException {
        String name = war.getName().replace(".war", "");
        for (int time = 0; time < TIMES; time++) {
            Runnable undeploy = deployments.deploy(war);
            assertThat(alive(name)).isPositive();
            use.accept(new CallApi(new URL(probe, '/' + name + '/')));
            undeploy.run();
        }
    }

    private static void useAll(CallApi api) {
        HttpResponse<String> answer = api.post("busy/incoming", "CallSid", "CA1", "From", "carol");
        requireEmpty(
                200,
                api.post(
                        attribute(answer, "statusCallback"),
                        "CallSid",
                        "CA2",
                        "ParentCallSid",
                        "CA1",
                        "CallStatus",
                        "ringing"));
        requireEmpty(200, api.postJson("busy/heard", "{\"CallSid\":\"CA2\",\"CallStatus\":\"completed\"}"));
        requireEmpty(400, api.postJson("busy/heard", "{"));
        requireEmpty(200, api.get("rumour"));
        assertThat(rcml(api.post("busy/rest", "CallSid", "CA1"))).isEqualTo(said("QUEUED"));
    }

    private long alive(String name) {
        return Long.parseLong(new CallApi(probe).get("loaders", "of", name).body());
    }
}
