package io.rcml.internal.dispatch;

import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import io.rcml.call.StatusCallback;
import io.rcml.internal.config.Key;
import io.rcml.internal.config.Problems;
import io.rcml.internal.http.RefusedException;
import io.rcml.internal.routing.Route;
import io.rcml.internal.text.Printable;
import io.rcml.rest.Call;
import io.rcml.rest.CallApi;
import io.rcml.rest.CallApiException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Asks the platform's REST API whether what is reported of a call is so. Thread-safe.
 *
 * <p>RestComm's code stores a leg's end before it reports it; the documentation does not promise that. So a state that does not
 * match yet is read once more. All of it together takes {@link #LONGEST}, as the platform holds the call for five seconds.
 */
public final class Confirmation implements AutoCloseable {

    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final Duration READING = Duration.ofMillis(1500);
    private static final Duration PAUSE = Duration.ofMillis(500);

    /** What reading twice takes at most. */
    static final Duration LONGEST = READING.multipliedBy(2).plus(PAUSE);

    private final CallApi api;

    private Confirmation(CallApi api) {
        this.api = api;
    }

    /**
     * Opens the access to the API, if there is a handler that wants it.
     *
     * @param problems what prevents it is added here; where there are problems already, it is not opened
     */
    public static Optional<Confirmation> of(List<Route> routes, LiveCalls calls, Problems problems) {
        List<Route> confirmed = routes.stream().filter(Route::isConfirmed).toList();
        if (!calls.isConfigured()) {
            confirmed.forEach(route -> problems.add(
                    route.name(),
                    "it has confirm = true, and the platform's REST API is not configured",
                    "set " + LiveCalls.ALL + ", or remove confirm = true"));
        }
        if (confirmed.isEmpty() || !problems.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Confirmation(calls.open(READING)));
        } catch (IllegalStateException noJsonb) {
            problems.add(confirmed.get(0).name(), "it has confirm = true, and for that " + noJsonb.getMessage(), "");
            return Optional.empty();
        }
    }

    /** Whether anything follows from such an event, so that the API is asked about it. */
    public static boolean isAskedFor(CallEvent event) {
        return event == CallEvent.ANSWERED || event == CallEvent.COMPLETED;
    }

    /**
     * Requires that a report is true, if anything follows from it.
     *
     * @return whether the API was asked, and confirmed it
     * @throws RefusedException if the API contradicts it
     * @throws UnconfirmedException if the API does not say
     */
    boolean require(StatusCallback report) {
        if (!isAskedFor(report.event())) {
            return false;
        }
        CallStatus status = read(report);
        if (!isConfirmed(report, status) && !status.isFinal()) {
            pause(report);
            status = read(report);
        }
        if (!isConfirmed(report, status)) {
            throw new RefusedException(FORBIDDEN, reported(report) + "says " + status.value());
        }
        return true;
    }

    private static boolean isConfirmed(StatusCallback report, CallStatus status) {
        if (report.event() == CallEvent.ANSWERED) {
            return status == CallStatus.IN_PROGRESS || status == CallStatus.COMPLETED;
        }
        // The platform's code reports all ends as completed; the documentation's busy is busy there, too.
        CallStatus end = report.status().orElse(CallStatus.COMPLETED);
        return status.isFinal() && (end == CallStatus.COMPLETED || end == status);
    }

    private CallStatus read(StatusCallback report) {
        Call call;
        try {
            call = api.calls().get(report.callSid());
        } catch (CallApiException failed) {
            if (failed.status().orElse(0) == NOT_FOUND) {
                throw new RefusedException(
                        FORBIDDEN,
                        reported(report) + "knows no such call; if it is one, see that it is the account's in "
                                + Key.API_ACCOUNT_SID + ", and that " + Key.API_URL + " is right");
            }
            throw new UnconfirmedException(reported(report) + "could not be asked", failed);
        } catch (IllegalStateException closed) {
            throw new UnconfirmedException(reported(report) + "could not be asked", closed);
        }
        if (!call.sid().equals(report.callSid())) {
            throw new RefusedException(FORBIDDEN, reported(report) + "has call " + call.sid() + " in its place");
        }
        return call.status()
                .orElseThrow(() -> new UnconfirmedException(
                        reported(report) + "gives it no status that is known here: " + Printable.of(call.toString()),
                        null));
    }

    private static void pause(StatusCallback report) {
        try {
            Thread.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new UnconfirmedException(reported(report) + "was not asked again", interrupted);
        }
    }

    private static String reported(StatusCallback report) {
        String what = report.status()
                .filter(status -> status.event() == CallEvent.COMPLETED)
                .map(CallStatus::value)
                .orElse(report.event().value());
        return "call " + report.callSid() + " is reported as " + what + ", and the platform's REST API ";
    }

    @Override
    public void close() {
        api.close();
    }
}
