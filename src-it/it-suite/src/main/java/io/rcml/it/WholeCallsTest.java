package io.rcml.it;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.call.CallStatus;
import io.rcml.simulator.CallSimulator;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import io.rcml.simulator.script.Dialect;
import java.net.URL;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The demo's switchboard, called as each platform does and with forms of either kind: menu, fork, screening, voicemail, hang-ups. */
@ArquillianTest
@RunAsClient
class WholeCallsTest {

    private static final Caller FOR_A_PERSON = Caller.presses("1");
    private static final Callee ACCEPTS = Callee.answersAfter(3).presses("1").talksFor(20);

    private static final AtomicLong SEEDS = new AtomicLong(4000);

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive war() {
        return Wars.withContext(Wars.of("io.rcml.demo"), Map.of("centre.number", "+19895550100"));
    }

    static Stream<Arguments> platforms() {
        return Stream.of(Dialect.values())
                .flatMap(dialect -> Stream.of(Arguments.of(dialect, false), Arguments.of(dialect, true)));
    }

    private CallSimulator calling(Dialect dialect, boolean inParts) {
        CallSimulator platform = CallSimulator.against(application)
                .patience(Await.LIMIT)
                .dialect(dialect)
                .seed(SEEDS.incrementAndGet());
        return inParts ? platform.multipart() : platform;
    }

    private static SimulatedCall played(CallSimulator platform) {
        SimulatedCall call = platform.call("switchboard/incoming");
        assertThatCall(call).hasNoProblems();
        assertThat(call.requests())
                .allSatisfy(request ->
                        assertThat(request.status()).as(request.toString()).isEqualTo(200));
        assertThat(call.requests().stream().filter(request -> request.kind() == Request.Kind.VOICE))
                .as("questions at the number's URL, and where Redirects lead")
                .first()
                .satisfies(first -> assertThat(first.body()).contains("<Gather"));
        return call;
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void a_caller_who_presses_1_talks_to_the_colleague_who_accepts(Dialect dialect, boolean inParts) {
        assertThatCall(played(calling(dialect, inParts).caller(FOR_A_PERSON).callee("bob", ACCEPTS)))
                .dialled("alice", "bob", "dave")
                .saidTo("bob", "Press 1 to accept the call.")
                .wasAnsweredBy("bob")
                .legEnded("alice", CallStatus.CANCELED)
                .ended(CallStatus.COMPLETED);
    }

    /** By the code, a Hangup in a screening document ends the caller's call, too. */
    @ParameterizedTest
    @MethodSource("platforms")
    void a_call_that_no_colleague_accepts_goes_to_voicemail(Dialect dialect, boolean inParts) {
        SimulatedCall call = played(calling(dialect, inParts)
                .caller(FOR_A_PERSON.thenSpeaks("please call me back"))
                .callee("bob", Callee.answersAfter(3)));

        if (dialect == Dialect.RESTCOMM) {
            assertThatCall(call).said("For a person, press 1. To leave a message, press 2.");
        } else {
            assertThatCall(call).said("Please leave a message.", "Thank you. Good bye.");
        }
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void a_call_that_nobody_answers_goes_to_voicemail(Dialect dialect, boolean inParts) {
        assertThatCall(played(calling(dialect, inParts).caller(FOR_A_PERSON.thenSpeaks("please call me back"))))
                .legEnded("bob", CallStatus.NO_ANSWER)
                .said(
                        "For a person, press 1. To leave a message, press 2.",
                        "Please leave a message.",
                        "Thank you. Good bye.");
    }

    /** By the documents an empty recording is none; by the code the action is asked without one. */
    @ParameterizedTest
    @MethodSource("platforms")
    void a_caller_who_says_nothing_leaves_no_message(Dialect dialect, boolean inParts) {
        assertThatCall(played(calling(dialect, inParts)))
                .said(
                        "For a person, press 1. To leave a message, press 2.",
                        "Please leave a message.",
                        dialect == Dialect.RESTCOMM ? "Thank you. Good bye." : "There was nothing to keep. Good bye.");
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void a_caller_may_hang_up_at_any_time(Dialect dialect, boolean inParts) {
        for (int seconds = 1; seconds <= 40; seconds += 3) {
            SimulatedCall call = played(calling(dialect, inParts)
                    .caller(FOR_A_PERSON.hangsUpAfter(seconds))
                    .callee("bob", ACCEPTS));
            assertThat(call.duration().toSeconds()).isLessThanOrEqualTo(seconds);
        }
    }

    @ParameterizedTest
    @MethodSource("platforms")
    void a_caller_who_hangs_up_while_recorded_leaves_a_message(Dialect dialect, boolean inParts) {
        SimulatedCall call = played(calling(dialect, inParts)
                .caller(Caller.presses("2")
                        .thenSpeaks("please call me back as soon as you can")
                        .hangsUpAfter(10)));

        assertThat(call.requests().stream()
                        .filter(request -> request.parameters()
                                .get("Digits")
                                .filter("hangup"::equals)
                                .isPresent()))
                .singleElement()
                .satisfies(told -> {
                    assertThat(told.parameters().get("CallStatus")).contains("completed");
                    assertThat(told.parameters().get("RecordingUrl")).isPresent();
                });
    }
}
