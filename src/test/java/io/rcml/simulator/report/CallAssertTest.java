package io.rcml.simulator.report;

import static io.rcml.simulator.report.CallAssert.assertThatCall;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import io.rcml.simulator.Application;
import io.rcml.simulator.script.Callee;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Objects;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What assertions say when they fail, to the letter, and the diagrams. */
class CallAssertTest {

    private static final Application APPLICATION = new Application().on("/incoming", """
            <Say>One moment.</Say><Dial><Client statusCallback="{root}/events">alice</Client><Client>bob</Client></Dial>""");

    private static final SimulatedCall CALL = APPLICATION
            .simulator()
            .from("carol")
            .callee("alice", Callee.answersAfter(3).talksFor(10))
            .callee("bob", Callee.busy())
            .call("/incoming");

    @AfterAll
    static void close() {
        APPLICATION.close();
    }

    @Test
    void a_call_that_was_as_expected_passes() {
        assertThatCode(() -> assertThatCall(CALL)
                        .dialled("alice", "bob")
                        .rang("alice")
                        .didNotRing("bob")
                        .wasAnsweredBy("alice")
                        .said("One moment.")
                        .reported("alice", CallEvent.COMPLETED)
                        .reported("bob")
                        .legEnded("bob", CallStatus.BUSY)
                        .ended(CallStatus.COMPLETED)
                        .lasted(Duration.ofSeconds(14))
                        .hasNoProblems())
                .doesNotThrowAnyException();
    }

    @Test
    void a_mismatch_shows_the_ladder_with_the_difference_marked() {
        assertThatThrownBy(() -> assertThatCall(CALL).wasAnsweredBy("bob"))
                .isInstanceOf(AssertionError.class)
                .hasMessage(golden("wasAnsweredBy.txt"));
    }

    @Test
    void each_assertion_says_what_was_expected_and_what_happened() {
        assertFails(
                () -> assertThatCall(CALL).wasAnsweredByNobody(),
                "Expected the call to be answered by nobody, but alice answered it");
        assertFails(
                () -> assertThatCall(CALL).rang("alice", "bob"),
                "Expected the phones of [alice, bob] to ring, but those that rang are [alice]");
        assertFails(
                () -> assertThatCall(CALL).didNotRing("bob", "alice"),
                "Expected the phones of [bob, alice] not to ring, but those that rang are [alice]");
        assertFails(() -> assertThatCall(CALL).dialled("bob"), "Expected [bob] to be dialled, but [alice, bob] were");
        assertFails(
                () -> assertThatCall(CALL).said("Hello"),
                "Expected carol to be told \"Hello\", but what was said is \"One moment.\"");
        assertFails(
                () -> assertThatCall(CALL).saidTo("alice", "Hello"),
                "Expected alice to be told \"Hello\", but nothing was said");
        assertFails(
                () -> assertThatCall(CALL).ended(CallStatus.BUSY),
                "Expected the call to end as busy, but it ended as completed");
        assertFails(
                () -> assertThatCall(CALL).legEnded("bob", CallStatus.NO_ANSWER),
                "Expected the leg to bob to end as no-answer, but it ended as busy");
        assertFails(
                () -> assertThatCall(CALL).legEnded("dave", CallStatus.NO_ANSWER),
                "Expected the leg to dave to end as no-answer, but dave was not called");
        assertFails(
                () -> assertThatCall(CALL).reported("alice", CallEvent.ANSWERED, CallEvent.COMPLETED),
                "Expected the callbacks of alice to be answered, completed, but they were completed");
        assertFails(
                () -> assertThatCall(CALL).lasted(Duration.ofMinutes(2)),
                "Expected the call to last 2:00.0, but it lasted 0:14.0");
        assertFails(
                () -> assertThatCall(APPLICATION.simulator().call("/nothing")).hasNoProblems(),
                "Expected no problem, but there was one: " + APPLICATION.url()
                        + "/nothing gave no document: status 404 without a content type");
    }

    private static void assertFails(Runnable assertion, String message) {
        assertThatThrownBy(assertion::run)
                .isInstanceOf(AssertionError.class)
                .message()
                .startsWith(message + " (seed 1, DOCUMENTED, faults none):\n\n");
    }

    @Test
    void the_ladder_has_a_column_for_each_party_and_a_line_for_each_moment() {
        assertThat(CALL.ladder().toText()).isEqualTo(golden("ladder.txt"));
        assertThat(CALL).hasToString(golden("ladder.txt"));
    }

    @Test
    void the_ladder_is_drawn_as_svg() throws Exception {
        Document svg = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(CALL.ladder().toSvg().getBytes(StandardCharsets.UTF_8)));

        assertThat(svg.getDocumentElement().getTagName()).isEqualTo("svg");
        assertThat(svg.getElementsByTagName("text").getLength())
                .isEqualTo(5 + 2 * CALL.moments().size());
        assertThat(svg.getDocumentElement().getTextContent())
                .contains("carol", "alice", "says \"One moment.\"", "POST /events: alice completed -> 200");
    }

    private static String golden(String file) {
        try (var in = CallAssertTest.class.getResourceAsStream(file)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
