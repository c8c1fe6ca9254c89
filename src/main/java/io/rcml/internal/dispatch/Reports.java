package io.rcml.internal.dispatch;

import static java.lang.System.Logger.Level.WARNING;

import io.rcml.call.CallEvent;
import io.rcml.call.Parameters;
import io.rcml.call.StatusCallback;
import io.rcml.internal.binding.Beans;
import io.rcml.internal.binding.Exchange;
import io.rcml.internal.http.Answer;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.text.Printable;
import java.lang.System.Logger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Tells reports to the handlers that hear them, and to all who observe them. Thread-safe. */
public final class Reports implements AutoCloseable {

    private static final Logger LOG = System.getLogger("io.rcml");

    private final Beans beans;
    private final Optional<Confirmation> confirmation;

    /**
     * Takes what it takes to tell.
     *
     * @param confirmation what confirms reports, there if there are handlers that want it
     */
    public Reports(Beans beans, Optional<Confirmation> confirmation) {
        this.beans = beans;
        this.confirmation = confirmation;
    }

    Answer answer(Handler handler, Exchange exchange) {
        try {
            boolean called = handler.hears().isEmpty() || hears(handler, exchange);
            StatusCallback callback = exchange.callback();
            if (callback != null && handler.route().isConfirmed()) {
                try {
                    confirmation.orElseThrow().require(callback);
                } catch (UnconfirmedException unconfirmed) {
                    return Failures.unconfirmed(handler, callback, unconfirmed);
                }
            }
            Throwable failure = called ? call(handler, exchange) : null;
            if (callback != null) {
                failure = fire(callback, failure);
            }
            if (failure == null) {
                return Answer.empty(200);
            }
            int status = failure instanceof BadRequestException ? 400 : 500;
            Failures.logFailure(handler, exchange, failure, "status " + status);
            return Answer.empty(status);
        } catch (BadRequestException unreadable) {
            return Failures.badRequest(handler, unreadable);
        }
    }

    private static boolean hears(Handler handler, Exchange exchange) {
        try {
            Optional<StatusCallback> callback = isOfNoLeg(exchange.parameters()) && !handler.takesReport()
                    ? Optional.empty()
                    : StatusCallback.of(exchange.parameters());
            callback.ifPresent(exchange::callback);
            if (callback.isEmpty()) {
                LOG.log(
                        WARNING,
                        "{0} got a status callback of no known event, for call {1}: CallStatus is \"{2}\"",
                        handler.route().name(),
                        Printable.of(exchange.callSid()),
                        Printable.of(exchange.parameters().raw("CallStatus").orElse("")));
            }
            return callback.map(StatusCallback::event)
                    .map(handler.hears()::contains)
                    .orElseGet(() -> handler.hears().size() == CallEvent.values().length && !handler.takesReport());
        } catch (IllegalArgumentException unreadable) {
            throw new BadRequestException(String.valueOf(unreadable.getMessage()));
        }
    }

    /** What is reported of texts, positions and recordings need not say of which call. */
    private static boolean isOfNoLeg(Parameters parameters) {
        return parameters.get("CallSid").isEmpty()
                && parameters.get("CallStatus").isEmpty();
    }

    private static @Nullable Throwable call(Handler handler, Exchange exchange) {
        try {
            handler.invocation().call(exchange);
            return null;
        } catch (Throwable failure) {
            Failures.requireBearable(failure);
            return failure;
        }
    }

    /** Tells the observers even if the handler failed, so that the report is not lost. */
    private @Nullable Throwable fire(StatusCallback callback, @Nullable Throwable failure) {
        try {
            beans.fire(callback);
            return failure;
        } catch (Throwable observer) {
            Failures.requireBearable(observer);
            if (failure == null) {
                return observer;
            }
            Failures.suppress(observer, failure);
            return failure;
        }
    }

    @Override
    public void close() {
        confirmation.ifPresent(Confirmation::close);
    }
}
