package io.rcml.readme;

import static io.rcml.simulator.report.CallAssert.assertThatCall;

import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import io.rcml.simulator.CallSimulator;
import io.rcml.simulator.SimulatorExtension;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Dialect;
import io.rcml.simulator.script.Faults;
import java.net.URI;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

@ExtendWith(SimulatorExtension.class)
class TeamTest {

    // held, because a logger that nobody holds forgets its level
    private static final Logger LOG = Logger.getLogger("org.apache");
    private static final Tomcat TOMCAT = new Tomcat();

    static URI application;

    @BeforeAll
    static void start(@TempDir Path folder) throws LifecycleException {
        LOG.setLevel(Level.SEVERE);
        TOMCAT.setBaseDir(folder.toString());
        TOMCAT.setPort(0);
        Context context = TOMCAT.addContext("", folder.toString());
        Tomcat.addServlet(context, "team", new TeamServlet());
        context.addServletMappingDecoded("/team", "team");
        TOMCAT.start();
        application = URI.create("http://localhost:" + TOMCAT.getConnector().getLocalPort());
    }

    @AfterAll
    static void stop() throws LifecycleException {
        TOMCAT.stop();
        TOMCAT.destroy();
    }

    @Test
    void alice_answers_while_bob_is_busy(CallSimulator callApi) {
        SimulatedCall call = callApi.callee("alice", Callee.answersAfter(3))
                .callee("bob", Callee.busy())
                .call("/team");

        assertThatCall(call)
                .rang("alice", "carol")
                .didNotRing("bob")
                .wasAnsweredBy("alice")
                .hasNoProblems();
    }

    @Test
    void reports_that_come_twice_and_out_of_order_change_nothing(CallSimulator callApi) {
        SimulatedCall call = callApi.dialect(Dialect.RESTCOMM)
                .faults(Faults.none().duplicate(0.3).reorder(5))
                .callee("bob", Callee.busy())
                .call("/team");

        assertThatCall(call).wasAnsweredByNobody().legEnded("bob", CallStatus.BUSY);
    }

    @Test
    void each_leg_is_reported(CallSimulator callApi) {
        assertThatCall(callApi.callee("alice", Callee.answers()).call("/team"))
                .reported("alice", CallEvent.ANSWERED, CallEvent.COMPLETED);
    }
}
