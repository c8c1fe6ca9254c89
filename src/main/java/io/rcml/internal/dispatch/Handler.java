package io.rcml.internal.dispatch;

import io.rcml.call.CallEvent;
import io.rcml.call.GatherResult;
import io.rcml.internal.binding.Arguments;
import io.rcml.internal.binding.Exchange;
import io.rcml.internal.binding.Invocation;
import io.rcml.internal.routing.Route;
import io.rcml.internal.verbs.Result;
import io.rcml.links.Link;
import io.rcml.model.Rcml;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A route with everything that it takes to serve it, made at deployment. Immutable.
 *
 * @param route its path and method
 * @param invocation how to call the method
 * @param result how to make the document, or null if it answers none
 * @param hears the events that it hears; empty if it hears no status callbacks
 * @param errors what answers in its place if it fails, the most specific first
 */
public record Handler(
        Route route, Invocation invocation, @Nullable Result result, Set<CallEvent> hears, List<ErrorHandler> errors) {

    /**
     * An {@code @OnError} method.
     *
     * @param type the exceptions that it answers for
     * @param name its name
     * @param invocation how to call it
     * @param result how to make the document
     */
    public record ErrorHandler(Class<? extends Throwable> type, String name, Invocation invocation, Result result) {}

    /** Whether the method can only be called with a report that could be read. */
    boolean takesReport() {
        return route.takes().stream().anyMatch(Arguments.REPORTS::containsKey);
    }

    /** Whether it is called for what need not say of which call it is. */
    public boolean mayLackCall() {
        return route.takes().stream().anyMatch(Arguments::mayLackCall);
    }

    /** Whether it is an {@code @OnStatus} method that hears speech of the call that is served, not of a leg. */
    public boolean hearsSpeech() {
        return route.kind() == Link.Kind.STATUS && route.takes().contains(GatherResult.class);
    }

    /** Calls the method and makes the document. */
    static Rcml document(String name, Invocation invocation, Result result, Exchange exchange) throws Exception {
        Object returned = invocation.call(exchange);
        try {
            return result.document(returned);
        } catch (IllegalArgumentException | IllegalStateException unsendable) {
            throw new IllegalStateException(
                    name + " did not return what can be sent: " + unsendable.getMessage(), unsendable);
        }
    }
}
