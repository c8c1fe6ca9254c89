package io.rcml.internal.dispatch;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import io.rcml.call.CallEvent;
import io.rcml.call.Parameters;
import io.rcml.call.StatusCallback;
import io.rcml.internal.dispatch.Handler.ErrorHandler;
import io.rcml.internal.text.Printable;
import io.rcml.links.Links;
import io.rcml.model.Rcml;
import java.lang.System.Logger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers requests by the handlers of one application. Thread-safe. */
public final class Dispatcher {

    private static final Logger LOG = System.getLogger("io.rcml");

    private final List<Handler> handlers;
    private final Routes<Handler> routes;
    private final Suggestions suggestions;
    private final Links links;
    private final Beans beans;
    private final Advice advice;

    Dispatcher(List<Handler> handlers, Links links, Beans beans, Advice advice) {
        this.handlers = List.copyOf(handlers);
        this.routes = new Routes<>(handlers, handler -> handler.route().path());
        this.suggestions = new Suggestions(handlers.stream().map(Handler::route).toList());
        this.links = links;
        this.beans = beans;
        this.advice = advice;
    }

    /** {@return the links to the handlers} */
    public Links links() {
        return links;
    }

    /** {@return whether there is no handler at all} */
    public boolean isEmpty() {
        return handlers.isEmpty();
    }

    /** {@return a line that names all handlers, for the log at start-up} */
    public String describe() {
        return handlers.size()
                + (handlers.size() == 1 ? " handler" : " handlers")
                + handlers.stream()
                        .map(Handler::route)
                        .map(route -> route.annotation() + " " + route.path())
                        .sorted()
                        .collect(Collectors.joining(", ", ": ", ""));
    }

    /**
     * Finds the handler of a path.
     *
     * @param path the path below the context path, decoded
     * @return what answers the request, or null if the path is no handler's
     */
    public @Nullable Call find(String path) {
        Routes.Match<Handler> match = routes.match(path);
        return match == null ? null : new Call(match);
    }

    /**
     * Tells the developer how to handle a request that no handler took, if its path is below a controller's.
     *
     * @param path the path below the context path, decoded
     */
    public void suggest(String path) {
        String suggestion = suggestions.forPath(path);
        if (suggestion != null) {
            LOG.log(INFO, suggestion);
        }
    }

    /** A handler that was found for a request. */
    public final class Call {

        private final Routes.Match<Handler> match;

        private Call(Routes.Match<Handler> match) {
            this.match = match;
        }

        /**
         * Calls the handler.
         *
         * @param parameters all parameters of the request
         * @return the answer, also where the handler failed
         */
        public Answer answer(Parameters parameters) {
            Handler handler = match.target();
            try (Exchange exchange = new Exchange(parameters, match.variables())) {
                Result result = handler.result();
                return result == null ? report(handler, exchange) : document(handler, result, exchange);
            }
        }

        /**
         * Refuses a request that could not be read.
         *
         * @param unreadable what is wrong with it
         * @return the answer
         */
        public Answer refuse(BadRequestException unreadable) {
            return badRequest(match.target(), unreadable);
        }
    }

    private Answer document(Handler handler, Result result, Exchange exchange) {
        try {
            return answer(handler.route().name(), handler, handler.invocation(), result, exchange);
        } catch (Throwable failure) {
            requireBearable(failure);
            return instead(handler, exchange, failure);
        }
    }

    /** What a method answers, for a handler or in its place. */
    private Answer answer(String name, Handler handler, Invocation invocation, Result result, Exchange exchange)
            throws Exception {
        Rcml document = Handler.document(name, invocation, result, exchange);
        advice.on(name, handler.route().kind(), document);
        return Answer.of(document);
    }

    /** A method that answers for an exception may well throw it again, which cannot suppress itself. */
    private static void suppress(Throwable further, Throwable failure) {
        if (further != failure) {
            failure.addSuppressed(further);
        }
    }

    /** What says nothing of the handler is left to the container. */
    private static void requireBearable(Throwable failure) {
        if (failure instanceof VirtualMachineError error && !(failure instanceof StackOverflowError)) {
            throw error;
        }
    }

    /** The answer of the method that apologises, if there is one. */
    private Answer instead(Handler handler, Exchange exchange, Throwable failure) {
        Optional<ErrorHandler> apology = handler.errors().stream()
                .filter(error -> error.type().isInstance(failure))
                .findFirst();
        int status = failure instanceof BadRequestException ? 400 : 500;
        Answer answer = Answer.empty(status);
        String answered = "status " + status;
        if (apology.isPresent()) {
            exchange.failure(failure);
            try {
                ErrorHandler error = apology.get();
                answer = answer(error.name(), handler, error.invocation(), error.result(), exchange);
                answered = error.name();
            } catch (Throwable again) {
                requireBearable(again);
                suppress(again, failure);
                answered += ", for " + apology.get().name() + " failed as well";
            }
        }
        logFailure(handler, exchange, failure, answered);
        return answer;
    }

    private Answer report(Handler handler, Exchange exchange) {
        try {
            boolean called = handler.hears().isEmpty() || hears(handler, exchange);
            Throwable failure = called ? call(handler, exchange) : null;
            StatusCallback callback = exchange.callback();
            if (callback != null) {
                failure = fire(callback, failure);
            }
            if (failure == null) {
                return Answer.empty(200);
            }
            int status = failure instanceof BadRequestException ? 400 : 500;
            logFailure(handler, exchange, failure, "status " + status);
            return Answer.empty(status);
        } catch (BadRequestException unreadable) {
            return badRequest(handler, unreadable);
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
            requireBearable(failure);
            return failure;
        }
    }

    /** Tells the observers even if the handler failed, so that the report is not lost. */
    private @Nullable Throwable fire(StatusCallback callback, @Nullable Throwable failure) {
        try {
            beans.fire(callback);
            return failure;
        } catch (Throwable observer) {
            requireBearable(observer);
            if (failure == null) {
                return observer;
            }
            suppress(observer, failure);
            return failure;
        }
    }

    private static Answer badRequest(Handler handler, BadRequestException bad) {
        LOG.log(
                WARNING,
                "{0} was not called, answered by status 400: {1}",
                handler.route().name(),
                bad.getMessage());
        return Answer.empty(400);
    }

    private static void logFailure(Handler handler, Exchange exchange, Throwable failure, String answered) {
        String call = handler.route().name() + (failure instanceof BadRequestException ? " was not called" : " failed")
                + " for call " + Printable.of(exchange.callSid()) + ", answered by " + answered;
        if (failure instanceof BadRequestException && failure.getSuppressed().length == 0) {
            LOG.log(WARNING, call + ": " + failure.getMessage());
        } else {
            LOG.log(ERROR, call, failure);
        }
    }
}
