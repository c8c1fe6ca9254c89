package io.rcml.it;

import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.requireEmpty;
import static io.rcml.it.CallApi.said;
import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.simulator.CallSimulator;
import io.rcml.simulator.RestApi;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Dialect;
import java.net.URL;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole calls whose reports the platform's REST API confirms, as documented and as its code is. */
@ArquillianTest
@RunAsClient
class ConfirmedCallsTest {

    private static RestApi restApi;

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive war() {
        restApi = RestApi.start();
        return Wars.withContext(
                Wars.named("confirmed", "io.rcml.it.live"),
                Map.of(
                        "rcml.api.url",
                        restApi.url().replaceAll("/2012-04-24/.*", ""),
                        "rcml.api.account-sid",
                        restApi.accountSid(),
                        "rcml.api.auth-token",
                        restApi.authToken()));
    }

    @AfterAll
    static void stop() {
        restApi.close();
    }

    @ParameterizedTest
    @EnumSource
    void what_happens_is_heard(Dialect dialect) {
        SimulatedCall call =
                simulator(dialect, 1).callee("alice", Callee.answersAfter(2)).call("books/incoming");

        assertThatCall(call).wasAnsweredBy("alice").hasNoProblems();
        assertThat(rcml(new CallApi(application).post("books/read", "CallSid", "CA1", "of", sid(call))))
                .isEqualTo(said("heard initiated, observed initiated, heard ringing, observed ringing,"
                        + " heard answered, observed answered, heard completed, observed completed"));
        assertThat(confirmed(call)).isEqualTo(said("confirmed answered, confirmed completed"));
    }

    @ParameterizedTest
    @EnumSource
    void what_nobody_confirmed_reaches_no_observer_of_confirmed_reports(Dialect dialect) {
        SimulatedCall call =
                simulator(dialect, 3).callee("alice", Callee.busy()).call("books/incoming");
        CallApi api = new CallApi(application);
        String[] hearsay = {"CallSid", sid(call), "CallStatus", "answered"};

        requireEmpty(200, api.post("books/hearsay", hearsay));
        assertThat(rcml(api.post("books/read", "CallSid", "CA1", "of", sid(call)))
                        .text())
                .contains("observed answered");
        assertThat(confirmed(call)).isEqualTo(said("confirmed completed"));
    }

    private Xml confirmed(SimulatedCall call) {
        return rcml(new CallApi(application).post("books/confirmed", "CallSid", "CA1", "of", sid(call)));
    }

    /** Of which one platform says busy, and the other completed. */
    @ParameterizedTest
    @EnumSource
    void a_busy_leg_is_heard_to_be_over(Dialect dialect) {
        SimulatedCall call =
                simulator(dialect, 2).callee("alice", Callee.busy()).call("books/incoming");

        assertThatCall(call).didNotRing("alice").hasNoProblems();
        assertThat(rcml(new CallApi(application).post("books/read", "CallSid", "CA1", "of", sid(call))))
                .isEqualTo(said("heard initiated, observed initiated, heard completed, observed completed"));
    }

    /** The simulations share the API, so their seeds differ. */
    private CallSimulator simulator(Dialect dialect, int seed) {
        return CallSimulator.against(application.toString())
                .restApi(restApi)
                .patience(Await.LIMIT)
                .dialect(dialect)
                .seed(10 * seed + dialect.ordinal());
    }

    private static String sid(SimulatedCall call) {
        return call.legsTo("alice").get(0).callSid().value();
    }
}
