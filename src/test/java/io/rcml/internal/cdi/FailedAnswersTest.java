package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.VoiceRequest;
import io.rcml.model.Client;
import io.rcml.model.Rcml;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is answered and logged where a handler fails or cannot be called. */
class FailedAnswersTest {

    private static Application application;

    @BeforeAll
    static void deploy() {
        application = Application.of(Simple.class, Fails.class);
    }

    @AfterAll
    static void undeploy() {
        application.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            /f/state    | <Say>state: broken</Say>     | failed for call CA1, answered by F.onState
            /f/argument | <Say>any: bad</Say>          | failed for call CA1, answered by F.onAny
            /f/null     | <Say>state: F.isNull did not return what can be sent: it returned null</Say> | failed for call CA1, answered by F.onState
            /f/none     | <Say>state: F.none did not return what can be sent: the collection is empty, so there is nobody to dial; return Rcml instead, with a Say for that case, or add an @OnError method</Say> | failed for call CA1, answered by F.onState
            /f/twice    | 500                          | failed for call CA1, answered by status 500, for F.onUnsupported failed as well
            /f/overflow | <Say>any: null</Say>         | failed for call CA1, answered by F.onAny
            /f/digits   | 400                          | was not called for call CA1, answered by status 400: The request has no Digits, and @Param("Digits") needs one; take Optional<…> if it may be missing
            /f/unloaded | <Say>any: no rooms</Say>     | failed for call CA1, answered by F.onAny
            /f/screen   | <Say>any: no</Say>           | failed for call CA1, answered by F.onAny
            /f/dials    | <Say>state: F.dials did not return what can be sent: a screening document must not dial (Client noun, url), and this one holds &lt;Dial&gt;5551&lt;/Dial&gt;</Say> | failed for call CA1, answered by F.onState
            """)
    void the_most_specific_error_handler_answers_and_the_failure_is_logged_once(
            String path, String expected, String logged) {
        try (LogRecords log = new LogRecords()) {
            String prefix = Fails.class.getName();
            assertThat(application.answer(path).replace(prefix, "F")).isEqualTo(expected);
            assertThat(log.lines()).hasSize(1);
            assertThat(log.lines().get(0).replace(prefix, "F")).endsWith(" " + logged);
        }
    }

    @Test
    void without_an_error_handler_the_answer_is500_and_one_log_record() {
        try (LogRecords log = new LogRecords()) {
            assertThat(application.answer("/s/fails")).isEqualTo("500");
            assertThat(log.lines())
                    .containsExactly(
                            "SEVERE " + Simple.class.getName() + ".fails failed for call CA1, answered by status 500");
            assertThat(log.records().get(0).getThrown()).hasMessage("broken");
        }
    }

    @Test
    void what_arrives_cannot_forge_a_log_line() {
        try (LogRecords log = new LogRecords()) {
            assertThat(application
                            .request("/s/fails", "CallSid", "CA1\nSEVERE forged {0}")
                            .status())
                    .isEqualTo(500);
            assertThat(application
                            .request("/s/needs", "CallSid", "CA1\nSEVERE forged", "p", "x\r\n{1}")
                            .status())
                    .isEqualTo(400);
            assertThat(log.lines())
                    .containsExactly(
                            "SEVERE " + Simple.class.getName()
                                    + ".fails failed for call CA1\\nSEVERE forged {0}, answered by status 500",
                            "WARNING " + Simple.class.getName()
                                    + ".needs was not called for call CA1\\nSEVERE forged, answered by status 400:"
                                    + " The request's p is \"x\\r\\n{1}\", which is no int; take String to see any"
                                    + " value");
        }
    }

    @Test
    void a_call_without_call_sid_is_refused() {
        try (LogRecords log = new LogRecords()) {
            assertThat(application.request("/s/call", "From", "x").status()).isEqualTo(400);
            assertThat(log.lines())
                    .containsExactly("WARNING " + Simple.class.getName()
                            + ".call was not called for call none, answered by status 400: A VoiceRequest needs the"
                            + " parameter CallSid, and none arrived (parameters: From): is this request from"
                            + " CallAPI?");
        }
    }

    /** An error says nothing of the text that was to be converted. */
    record Room(String name) {

        public static Room of(String name) {
            if (name.equals("carol")) {
                throw new AssertionError("no rooms");
            }
            return new Room(name);
        }
    }

    @RcmlController("/s")
    static class Simple {

        @OnCall("/call")
        @Hangup
        void call(VoiceRequest call) {}

        @OnCall("/needs")
        @Hangup
        void needs(@Param("p") int number) {}

        @OnCall("/fails")
        Rcml fails() throws Exception {
            throw new Exception("broken");
        }
    }

    @RcmlController("/f")
    static class Fails {

        @OnCall("/state")
        Rcml state() {
            throw new IllegalStateException("broken");
        }

        @OnCall("/argument")
        Rcml argument() {
            throw new IllegalArgumentException("bad");
        }

        @OnCall("/null")
        @Say
        @SuppressWarnings("NullAway")
        String isNull() {
            return null;
        }

        @OnCall("/none")
        @Dial
        List<Client> none() {
            return List.of();
        }

        @OnCall("/twice")
        Rcml twice() {
            throw new UnsupportedOperationException("not yet");
        }

        @OnCall("/overflow")
        @SuppressWarnings("InfiniteRecursion")
        Rcml overflow() {
            return overflow();
        }

        @OnCall("/digits")
        @Hangup
        void digits(@Param("Digits") int choice) {}

        @OnCall("/unloaded")
        @Hangup
        void unloaded(@Param("From") Room room) {}

        @OnScreening("/screen")
        void screen() {
            throw new IllegalArgumentException("no");
        }

        @OnScreening("/dials")
        Rcml dials() {
            return Rcml.builder().dial(dial -> dial.to("5551")).build();
        }

        @OnError
        @Say
        String onState(IllegalStateException e) {
            return "state: " + e.getMessage();
        }

        @OnError
        @Say
        String onUnsupported(UnsupportedOperationException e) {
            throw e;
        }

        @OnError
        @Say
        String onAny(Throwable e) {
            return "any: " + e.getMessage();
        }
    }
}
