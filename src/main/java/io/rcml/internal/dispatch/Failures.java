package io.rcml.internal.dispatch;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.WARNING;

import io.rcml.call.StatusCallback;
import io.rcml.internal.binding.Exchange;
import io.rcml.internal.http.Answer;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.routing.Route;
import io.rcml.internal.text.Printable;
import java.lang.System.Logger;
import org.jspecify.annotations.Nullable;

/**
 * What is done about requests that are not answered as they should be: each is logged once, and the log alone hears why. Failures of
 * the application and reports that may be lost are logged always, and what is wrong with requests at a bounded rate. Thread-safe.
 */
final class Failures {

    private static final Logger LOG = System.getLogger("io.rcml");

    // Causes may go round in a circle.
    private static final int MOST_CAUSES = 50;

    private final BoundedLog refusals;

    Failures(BoundedLog refusals) {
        this.refusals = refusals;
    }

    /** A method that answers for an exception may well throw it again, which cannot suppress itself. */
    static void suppress(Throwable further, Throwable failure) {
        if (further != failure) {
            failure.addSuppressed(further);
        }
    }

    /** Rethrows what the handler is not to blame for; the container deals with it. */
    static void requireBearable(Throwable failure) {
        if (failure instanceof VirtualMachineError error && !(failure instanceof StackOverflowError)) {
            throw error;
        }
    }

    /**
     * What is to blame for a failure: what is wrong with the request, if that is behind it, or else the failure itself. A container
     * wraps what the making of a bean throws, and so may the application.
     */
    static Throwable blamed(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < MOST_CAUSES; depth++) {
            if (cause instanceof BadRequestException) {
                return cause;
            }
            cause = cause.getCause();
        }
        return failure;
    }

    /** The status that answers for a failure of a method or of what it is called with. */
    static int status(Throwable failure) {
        return failure instanceof BadRequestException ? 400 : 500;
    }

    Answer badRequest(Route route, BadRequestException bad) {
        return refusal(route, bad.status(), String.valueOf(bad.getMessage()));
    }

    Answer refusal(Route route, int status, String reason) {
        String refused = " was not called, answered by status " + status;
        refusals.log(WARNING, route.name() + refused, route.name() + refused + ": " + reason);
        return Answer.empty(status);
    }

    /** Logs that a report is of no known event. */
    void unknownEvent(Route route, Exchange exchange) {
        String kind = route.name() + " got a status callback of no known event";
        String status = exchange.parameters().raw("CallStatus").orElse("");
        refusals.log(
                WARNING,
                kind,
                kind + ", for call " + Printable.of(exchange.callSid()) + ": CallStatus is "
                        + Printable.quoted(status));
    }

    /** Logs the whole report, since the platform will not send it again. */
    static Answer unconfirmed(Route route, StatusCallback report, UnconfirmedException unconfirmed) {
        LOG.log(
                ERROR,
                route.name() + " was not called, answered by status 503: " + unconfirmed.getMessage()
                        + "; the report was " + report,
                unconfirmed.getCause());
        return Answer.empty(503);
    }

    /** The answer to a report that was heard: an empty one, also if something failed over it, which is logged. */
    Answer answer(Route route, Exchange exchange, @Nullable Throwable failure) {
        if (failure == null) {
            return Answer.empty(200);
        }
        int status = status(failure);
        logFailure(route, exchange, failure, "status " + status);
        return Answer.empty(status);
    }

    void logFailure(Route route, Exchange exchange, Throwable failure, String answered) {
        String call = route.name() + (failure instanceof BadRequestException ? " was not called" : " failed")
                + " for call " + Printable.of(exchange.callSid()) + ", answered by " + answered;
        if (failure instanceof BadRequestException && failure.getSuppressed().length == 0) {
            refusals.log(
                    WARNING,
                    route.name() + " was not called, answered by " + answered,
                    call + ": " + failure.getMessage());
        } else {
            LOG.log(ERROR, call, failure);
        }
    }
}
