package io.rcml.internal.dispatch;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.call.StatusCallback;
import io.rcml.internal.cdi.LogRecords;
import io.rcml.internal.deployment.GuardedApplication;
import io.rcml.model.Rcml;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What an application logs whose clock stands still until it is set. */
class BoundedLogTest {

    private static final String DESK = Desk.class.getName();
    private static final String LINKED =
            "WARNING " + DESK + ".linked was not called, answered by status 403: its URL has no token;"
                    + " give CallAPI a link that Links made, or remove linked = true from @OnCall to make it an entry point";
    private static final String AMBIGUOUS =
            "WARNING No handler was called for /phone/desk//open, answered by status 400: its path has an empty segment";

    private static final Instant START = Instant.parse("2026-07-04T09:05:06Z");

    private final GuardedApplication application =
            new GuardedApplication(Map.of("rcml.entry-basic", "call:api"), Desk.class);
    private final LogRecords log = new LogRecords();

    @AfterEach
    void close() {
        log.close();
    }

    @Test
    void five_refusals_of_a_kind_are_logged_in_a_second_and_the_next_line_says_how_many_were_not() {
        refuse(1239);
        assertThat(log.lines()).isEqualTo(Collections.nCopies(5, LINKED));

        application.at(START.plusMillis(999));
        refuse(1);
        application.at(START.plusMillis(1000));
        refuse(1);
        application.at(START.plusMillis(5000));
        refuse(1);
        assertThat(log.lines().subList(5, 7)).containsExactly(LINKED + " (1,235 more like it were not logged)", LINKED);
    }

    @Test
    void one_that_was_left_out_is_one() {
        refuse(6);
        application.at(START.plusSeconds(1));
        refuse(1);

        assertThat(log.lines()).last().isEqualTo(LINKED + " (1 more like it was not logged)");
    }

    @Test
    void a_clock_that_is_set_back_silences_nothing() {
        refuse(5);
        application.at(START.minusSeconds(3600));
        refuse(5);

        assertThat(log.lines()).hasSize(10);
    }

    @Test
    void each_handler_and_each_status_has_lines_of_its_own() {
        refuse(20);
        for (int i = 0; i < 20; i++) {
            application.status("/desk/entry");
            application.status("/desk/open", "CallSid", "CA1", "Digits", "x" + i);
            application.status("/desk/heard", "CallSid", "CA1", "CallStatus", "odd" + i);
            application.status("/desk/heard", "CallSid", "CA1", "CallSid", "CA" + i, "CallStatus", "ringing");
            application.dispatcher().refuse("/phone/desk//open", "its path has an empty segment");
        }

        assertThat(log.lines()).hasSize(6 * 5);
        assertThat(log.lines().subList(0, 10))
                .startsWith(LINKED, LINKED, LINKED, LINKED, LINKED)
                .contains(AMBIGUOUS)
                .anyMatch(
                        line -> line.startsWith("WARNING " + DESK + ".entry was not called, answered by status 401: "))
                .anyMatch(line -> line.startsWith(
                        "WARNING " + DESK + ".open was not called for call CA1, answered by status 400: "))
                .contains("WARNING " + DESK
                        + ".heard got a status callback of no known event, for call CA1: CallStatus is" + " \"odd0\"")
                .anyMatch(
                        line -> line.startsWith("WARNING " + DESK + ".heard was not called, answered by status 400: "));
    }

    @Test
    void what_fails_is_always_logged() {
        for (int i = 0; i < 20; i++) {
            application.status("/desk/failing", "CallSid", "CA" + i);
        }

        assertThat(log.lines())
                .hasSize(20)
                .allMatch(line -> line.startsWith("SEVERE " + DESK + ".failing failed for call CA"));
    }

    @Test
    void threads_at_once_log_no_more_and_each_line_is_counted() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> refusing = () -> {
                application.dispatcher().refuse("/phone/desk//open", "its path has an empty segment");
                return null;
            };
            for (Future<Void> refused : threads.invokeAll(Collections.nCopies(1000, refusing))) {
                refused.get();
            }
        } finally {
            threads.shutdownNow();
        }
        application.at(START.plusSeconds(1));
        application.dispatcher().refuse("/phone/desk//open", "its path has an empty segment");

        List<String> lines = log.lines();
        assertThat(lines.subList(0, 5)).isEqualTo(Collections.nCopies(5, AMBIGUOUS));
        assertThat(lines.subList(5, lines.size())).containsExactly(AMBIGUOUS + " (995 more like it were not logged)");
    }

    private void refuse(int times) {
        for (int i = 0; i < times; i++) {
            assertThat(application.status("/desk/linked")).isEqualTo(403);
        }
    }

    @RcmlController("/desk")
    static class Desk {

        @OnCall(value = "/linked", linked = true)
        Rcml linked() {
            return Rcml.builder().hangup().build();
        }

        @OnCall("/entry")
        Rcml entry() {
            return linked();
        }

        @OnCall(value = "/open", unsigned = true)
        Rcml open(@Param("Digits") int digits) {
            return Rcml.builder().say("" + digits).build();
        }

        @OnCall(value = "/failing", unsigned = true)
        Rcml failing() {
            throw new IllegalStateException("The roster is on fire");
        }

        @OnStatus(value = "/heard", unsigned = true)
        void heard(StatusCallback call) {
            // a report like any other
        }
    }
}
