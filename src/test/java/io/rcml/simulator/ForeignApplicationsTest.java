package io.rcml.simulator;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Client;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Say;
import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import io.rcml.simulator.script.Dialect;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Applications that were written without our plugin, on a Tomcat without anything of ours. */
class ForeignApplicationsTest {

    /** Answers by string concatenation. */
    static final class Concatenating extends HttpServlet {

        private static final long serialVersionUID = 1;

        private final transient List<String> reports = new CopyOnWriteArrayList<>();

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            String agent = "<Client statusCallback='" + request.getRequestURL() + "' url='screen'>";
            String rcml = request.getParameter("CallbackSource") != null
                    ? ""
                    : request.getPathInfo().equals("/screen")
                            ? "<Response><Say>Call from " + request.getParameter("From") + "</Say></Response>"
                            : request.getParameter("DialCallStatus") != null
                                    ? "<Response><Say>Good bye</Say></Response>"
                                    : "<Response><Dial action='incoming'>" + agent + "alice</Client>" + agent
                                            + "bob</Client></Dial></Response>";
            if (rcml.isEmpty()) {
                reports.add(request.getParameter("To") + ' ' + request.getParameter("CallStatus"));
            }
            response.setContentType("text/xml");
            response.getWriter().print(rcml);
        }
    }

    /** Answers by twilio-java. */
    static final class Twilio extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
            VoiceResponse answer = switch (request.getPathInfo()) {
                case "/incoming" ->
                    new VoiceResponse.Builder()
                            .gather(new Gather.Builder()
                                    .numDigits(1)
                                    .action("chosen")
                                    .say(new Say.Builder("For sales, press 1.").build())
                                    .build())
                            .build();
                case "/chosen" ->
                    new VoiceResponse.Builder()
                            .dial(new Dial.Builder()
                                    .timeout(20)
                                    .client(new Client.Builder("alice")
                                            .statusCallback(
                                                    request.getRequestURL().toString())
                                            .statusCallbackMethod(HttpMethod.GET)
                                            .statusCallbackEvents(List.of(Client.Event.RINGING, Client.Event.ANSWERED))
                                            .build())
                                    .build())
                            .say(new Say.Builder("Nobody is free.").build())
                            .build();
                default -> new VoiceResponse.Builder().build();
            };
            response.setContentType("application/xml");
            response.getWriter().print(answer.toXml());
        }

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response) {
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        }
    }

    @Test
    void a_plain_servlet_that_concatenates_strings_is_called_like_any_other(@TempDir Path folder) throws Exception {
        Concatenating servlet = new Concatenating();
        try (Tomcats tomcat = new Tomcats(folder, servlet)) {
            for (Dialect dialect : Dialect.values()) {
                SimulatedCall call = CallSimulator.against(tomcat.url())
                        .dialect(dialect)
                        .from("carol")
                        .callee("alice", Callee.busy())
                        .callee("bob", Callee.answersAfter(3))
                        .call("/incoming");

                assertThatCall(call)
                        .rang("bob")
                        .wasAnsweredBy("bob")
                        .saidTo("bob", "Call from carol")
                        .said("Good bye")
                        .ended(CallStatus.COMPLETED)
                        .hasNoProblems();
            }
        }
        assertThat(servlet.reports)
                .containsExactly(
                        "alice busy",
                        "bob completed",
                        "alice busy",
                        "bob completed",
                        "alice initiated",
                        "bob initiated",
                        "alice completed",
                        "bob ringing",
                        "bob answered",
                        "bob completed");
    }

    @Test
    void a_servlet_that_uses_twilio_java_is_called_like_any_other(@TempDir Path folder) throws Exception {
        try (Tomcats tomcat = new Tomcats(folder, new Twilio())) {
            CallSimulator callApi = CallSimulator.against(tomcat.url()).caller(Caller.presses("1"));

            assertThatCall(callApi.callee("alice", Callee.answers()).call("/incoming"))
                    .said("For sales, press 1.")
                    .wasAnsweredBy("alice")
                    .reported("alice", CallEvent.RINGING, CallEvent.ANSWERED)
                    .hasNoProblems();
            assertThatCall(callApi.callee("alice", Callee.noAnswer()).call("/incoming"))
                    .said("For sales, press 1.", "Nobody is free.");
        }
    }

    /** Its list of events has spaces, with which RestComm's code does nothing. */
    @Test
    void twilio_java_gets_no_reports_of_the_platforms_code(@TempDir Path folder) throws Exception {
        try (Tomcats tomcat = new Tomcats(folder, new Twilio())) {
            SimulatedCall call = CallSimulator.against(tomcat.url())
                    .dialect(Dialect.RESTCOMM)
                    .caller(Caller.presses("1"))
                    .callee("alice", Callee.answers())
                    .call("/incoming");

            assertThatCall(call).wasAnsweredBy("alice").reported("alice").hasNoProblems();
        }
    }
}
