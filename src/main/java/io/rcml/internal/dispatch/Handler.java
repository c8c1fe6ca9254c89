package io.rcml.internal.dispatch;

import io.rcml.call.Parameters;
import io.rcml.call.StatusCallback;
import io.rcml.internal.binding.Arguments;
import io.rcml.internal.binding.Beans;
import io.rcml.internal.binding.Exchange;
import io.rcml.internal.binding.Invocation;
import io.rcml.internal.http.Answer;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.routing.Route;
import io.rcml.internal.verbs.Result;
import io.rcml.model.Rcml;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A route with everything that it takes to serve it, made at deployment. Immutable and thread-safe. */
public sealed interface Handler {

    /** Its path and method. */
    Route route();

    /** Serves a request that came in. A failure is an answer, too. */
    Answer answer(Exchange exchange, Failures failures);

    /**
     * Answers the document that its method returns. The {@code @OnError} methods that answer in its place are such handlers themselves,
     * of the same route.
     *
     * @param name the method's name, for messages
     * @param invocation calls the method
     * @param result makes the document of what it returns
     * @param advice looks at the document
     * @param errors what answers in its place if it fails, the most specific first
     */
    record Answering(
            Route route, String name, Invocation invocation, Result result, Advice advice, List<OnFailure> errors)
            implements Handler {

        /**
         * An {@code @OnError} method.
         *
         * @param type the exceptions that it answers for
         * @param handler answers for them
         */
        public record OnFailure(Class<? extends Throwable> type, Answering handler) {}

        public Answering {
            errors = List.copyOf(errors);
        }

        @Override
        public Answer answer(Exchange exchange, Failures failures) {
            try {
                return document(exchange);
            } catch (Throwable failure) {
                Failures.requireBearable(failure);
                return instead(exchange, Failures.blamed(failure), failures);
            }
        }

        /** Calls the method and makes the document. */
        private Answer document(Exchange exchange) throws Exception {
            Object returned = invocation.call(exchange);
            Rcml document;
            try {
                document = result.document(returned);
            } catch (IllegalArgumentException | IllegalStateException unsendable) {
                throw new IllegalStateException(
                        name + " did not return what can be sent: " + unsendable.getMessage(), unsendable);
            }
            advice.on(name, route.kind(), document);
            return Answer.of(document);
        }

        /** The answer of the method that apologises, if there is one. */
        private Answer instead(Exchange exchange, Throwable failure, Failures failures) {
            int status = Failures.status(failure);
            Answer answer = Answer.empty(status);
            String answered = "status " + status;
            Answering apology = apology(failure);
            if (apology != null) {
                exchange.failure(failure);
                try {
                    answer = apology.document(exchange);
                    answered = apology.name;
                } catch (Throwable again) {
                    Failures.requireBearable(again);
                    Failures.suppress(again, failure);
                    answered += ", for " + apology.name + " failed as well";
                }
            }
            failures.logFailure(route, exchange, failure, answered);
            return answer;
        }

        private @Nullable Answering apology(Throwable failure) {
            if (failure instanceof BadRequestException) {
                return null; // which is no failure of the application's
            }
            for (OnFailure error : errors) {
                if (error.type().isInstance(failure)) {
                    return error.handler();
                }
            }
            return null;
        }
    }

    /**
     * Hears a report, which needs no document, and fires it to its observers.
     *
     * @param invocation calls the method
     * @param beans where the observers are
     * @param confirmation confirms what is reported, if the route wants it
     */
    record Listening(Route route, Invocation invocation, Beans beans, Optional<Confirmation> confirmation)
            implements Handler {

        @Override
        public Answer answer(Exchange exchange, Failures failures) {
            try {
                return hear(exchange, failures, route.hears().isOfResult() || hears(exchange, failures), true);
            } catch (BadRequestException unreadable) {
                return failures.badRequest(route, unreadable);
            }
        }

        /**
         * Hears what the exchange holds.
         *
         * @param failures what is done where it fails
         * @param called whether the method is to be called
         * @param fired whether the observers are to be told
         */
        Answer hear(Exchange exchange, Failures failures, boolean called, boolean fired) {
            StatusCallback callback = exchange.callback();
            boolean confirmed = false;
            if (callback != null && confirmation.isPresent()) {
                try {
                    confirmed = confirmation.get().require(callback);
                } catch (UnconfirmedException unconfirmed) {
                    return Failures.unconfirmed(route, callback, unconfirmed);
                }
            }
            Throwable failure = called ? call(exchange) : null;
            if (callback != null && fired) {
                failure = fire(beans, callback, confirmed, failure);
            }
            return failures.answer(route, exchange, failure);
        }

        /** Reads the report of a leg, and says whether the method is to be called. */
        private boolean hears(Exchange exchange, Failures failures) {
            boolean needsReport = route.hears().needsReport();
            Optional<StatusCallback> report = isOfNoLeg(exchange.parameters()) && !needsReport
                    ? Optional.empty()
                    : Arguments.read(StatusCallback::of, exchange.parameters());
            if (report.isPresent()) {
                exchange.callback(report.get());
                return route.hears().events().contains(report.get().event());
            }
            failures.unknownEvent(route, exchange);
            return !needsReport;
        }

        /** Whether the report is of a text, a position or a recording, which may carry no CallSid. */
        private static boolean isOfNoLeg(Parameters parameters) {
            return parameters.get("CallSid").isEmpty()
                    && parameters.get("CallStatus").isEmpty();
        }

        private @Nullable Throwable call(Exchange exchange) {
            try {
                invocation.call(exchange);
                return null;
            } catch (Throwable failure) {
                Failures.requireBearable(failure);
                return Failures.blamed(failure);
            }
        }

        /** Tells the observers even if the handler failed, so that the report is not lost. */
        static @Nullable Throwable fire(
                Beans beans, StatusCallback callback, boolean confirmed, @Nullable Throwable failure) {
            try {
                beans.fire(callback, confirmed);
                return failure;
            } catch (Throwable observer) {
                Failures.requireBearable(observer);
                if (failure == null) {
                    return Failures.blamed(observer);
                }
                Failures.suppress(observer, failure);
                return failure;
            }
        }
    }
}
