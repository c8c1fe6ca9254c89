package io.rcml.internal.dispatch;

import static java.lang.System.Logger.Level.ERROR;
import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import io.rcml.call.Parameters;
import io.rcml.internal.admission.Arrival;
import io.rcml.internal.admission.Gate;
import io.rcml.internal.binding.Exchange;
import io.rcml.internal.guard.LinkTokens;
import io.rcml.internal.http.Answer;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.http.Limits;
import io.rcml.internal.http.Origin;
import io.rcml.internal.http.Received;
import io.rcml.internal.http.RefusedException;
import io.rcml.internal.linking.EntryPoints;
import io.rcml.internal.linking.LinkSeal;
import io.rcml.internal.routing.Route;
import io.rcml.internal.routing.Routes;
import io.rcml.internal.routing.Suggestions;
import io.rcml.internal.text.LinkSecrets;
import io.rcml.internal.text.Printable;
import io.rcml.links.Links;
import java.io.IOException;
import java.lang.System.Logger;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Answers requests by the handlers of one application. Thread-safe. */
public final class Dispatcher {

    private static final Logger LOG = System.getLogger("io.rcml");

    private final List<Handler> handlers;
    private final Routes<Handler> routes;
    private final Suggestions suggestions;
    private final Progress progress;
    private final Links links;
    private final Gate gate;
    private final EntryPoints entryPoints;
    private final BoundedLog refusals;
    private final Failures failures;

    public Dispatcher(
            List<Handler> handlers,
            Progress progress,
            Links links,
            Gate gate,
            EntryPoints entryPoints,
            InstantSource clock) {
        this.handlers = List.copyOf(handlers);
        this.routes = new Routes<>(handlers, handler -> handler.route().path());
        this.suggestions = new Suggestions(handlers.stream().map(Handler::route).toList());
        this.progress = progress;
        this.links = links;
        this.gate = gate;
        this.entryPoints = entryPoints;
        this.refusals = new BoundedLog(clock);
        this.failures = new Failures(refusals);
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

    /** {@return what is to be warned of at start-up} */
    public List<String> warnings() {
        return entryPoints.warnings();
    }

    /**
     * How to print the URLs to configure with phone numbers, if these are to hold tokens.
     *
     * @param contextPath the application's context path
     * @return a line for the log at start-up
     */
    public Optional<String> entryHint(String contextPath) {
        return entryPoints.hint(contextPath);
    }

    /**
     * Finds the handler of a path, which may end with a token.
     *
     * @param path the path below the context path, decoded
     * @return what answers the request, or null if the path is no handler's
     */
    public @Nullable Match find(String path) {
        int mark = path.indexOf(LinkSeal.MARK, path.lastIndexOf('/') + 1) < 0 ? -1 : path.lastIndexOf(LinkSeal.MARK);
        String token = path.substring(mark + 1);
        Match signed = mark < 0 ? null : match(path.substring(0, mark), token);
        Match whole = match(path, null);
        // Links to what is unsigned have no token, so there even what looks like one is part of a variable's value.
        boolean open = signed != null && whole != null && signed.isUnsigned() && whole.isUnsigned();
        if (signed != null && LinkTokens.isLike(token) && !open) {
            return signed;
        }
        // What follows the mark may be part of a variable's value, and else is what somebody made of a token.
        return whole == null ? signed : whole;
    }

    private @Nullable Match match(String path, @Nullable String token) {
        Routes.Match<Handler> match = routes.match(path);
        return match == null ? null : new Match(match, path, token);
    }

    /**
     * Refuses a request whose path may be read in several ways, one of which is a handler's.
     *
     * @param path the path as the client wrote it
     * @param ambiguity what is wrong with it
     * @return the answer
     */
    public Answer refuse(String path, String ambiguity) {
        refusals.log(
                WARNING,
                "path",
                "No handler was called for " + Printable.of(LinkSecrets.hiddenInPath(path))
                        + ", answered by status 400: " + ambiguity);
        return Answer.empty(400);
    }

    /**
     * Tells the developer how to handle a request that no handler took, if its path is below a controller's.
     *
     * @param path the path below the context path, decoded
     */
    public void suggest(String path) {
        String suggestion = suggestions.forPath(LinkSecrets.hiddenInPath(path));
        if (suggestion != null) {
            LOG.log(INFO, suggestion); // once for each path, and for few
        }
    }

    /** A handler that was found for a request. */
    public final class Match {

        private final Handler handler;
        private final Map<String, String> variables;
        private final Arrival arrival;

        private Match(Routes.Match<Handler> match, String path, @Nullable String token) {
            this.handler = match.target();
            this.variables = match.variables();
            this.arrival = new Arrival(handler.route(), path, token);
        }

        private boolean isUnsigned() {
            return handler.route().isUnsigned();
        }

        /**
         * Calls the handler, if the request comes in. Its body is read only if the URL, the headers and the address are no reason to
         * refuse it.
         *
         * @param origin where the request came from and to
         * @param body reads the request
         * @return the answer, also where the handler failed
         * @throws IOException if the connection fails
         */
        public Answer answer(Origin origin, Body body) throws IOException {
            try {
                Gate.Admission admission = gate.judge(arrival, origin);
                Received request = body.read(gate.limits());
                return admission.enter(request, () -> serve(request.parameters(), admission.isByLink()));
            } catch (RefusedException refused) {
                return failures.refusal(handler.route(), refused.status(), String.valueOf(refused.getMessage()));
            } catch (BadRequestException bad) {
                return failures.badRequest(handler.route(), bad);
            }
        }

        private Answer serve(Parameters parameters, boolean byLink) {
            Route route = handler.route();
            try (Exchange exchange = new Exchange(parameters, variables)) {
                return !byLink && progress.hears(route, parameters)
                        ? progress.answer(route, exchange, failures)
                        : handler.answer(exchange, failures);
            }
        }

        /**
         * Answers a request over which something failed that never should.
         *
         * @param unforeseen what failed
         * @return the answer
         */
        public Answer fail(RuntimeException unforeseen) {
            LOG.log(ERROR, handler.route().name() + " was not called, answered by status 500", unforeseen);
            return Answer.empty(500);
        }
    }

    /** Reads a request. */
    @FunctionalInterface
    public interface Body {

        /**
         * Reads it, of which only the URL and the headers were looked at before.
         *
         * @param limits how much it may bring
         * @return the request
         * @throws BadRequestException if it cannot be read
         * @throws IOException if the connection fails
         */
        Received read(Limits limits) throws IOException;
    }
}
