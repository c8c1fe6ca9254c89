package io.rcml.internal.dispatch;

import io.rcml.annotation.OnCall;
import io.rcml.call.Parameters;
import io.rcml.call.PostStatus;
import io.rcml.call.StatusCallback;
import io.rcml.internal.binding.Arguments;
import io.rcml.internal.binding.Beans;
import io.rcml.internal.binding.Exchange;
import io.rcml.internal.http.Answer;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.http.RefusedException;
import io.rcml.internal.routing.Route;
import io.rcml.links.Link;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Hears what CallAPI posts to a number's own URL as the call advances ("Incoming Calls", {@code PostStatus=callback}): the methods of
 * the same controller hear it that hear such reports, and the observers do, once. Immutable and thread-safe.
 */
public final class Progress {

    // A verb without an action asks the document's own URL, and that waits for its answer.
    private static final List<String> OF_ACTIONS = List.of(
            "Digits", "SpeechResult", "RecordingUrl", "DialCallStatus", "SmsStatus", "FaxStatus", "GeolocationStatus");

    private final Map<String, List<Handler.Listening>> listenersByPath;
    private final Beans beans;

    /**
     * Takes all handlers of an application.
     *
     * @param handlers the handlers
     * @param beans where the observers are
     */
    public Progress(List<Handler> handlers, Beans beans) {
        Map<String, List<Handler.Listening>> byPath = new HashMap<>();
        for (Handler handler : handlers) {
            Route route = handler.route();
            if (route.kind() == Link.Kind.CALL
                    && !route.method().getAnnotation(OnCall.class).callbacks()) {
                byPath.put(route.path().toString(), beside(route, handlers));
            }
        }
        this.listenersByPath = Map.copyOf(byPath);
        this.beans = beans;
    }

    /** Those of the same controller whose paths say nothing that such a post could not, first those that confirm what they hear. */
    private static List<Handler.Listening> beside(Route route, List<Handler> handlers) {
        return handlers.stream()
                .filter(Handler.Listening.class::isInstance)
                .map(Handler.Listening.class::cast)
                .filter(listener -> listener.route().controller() == route.controller())
                .filter(listener -> !listener.route().path().hasVariables())
                .filter(listener -> !listener.route().hears().isOfResult())
                .sorted(Comparator.comparing(listener -> listener.confirmation().isEmpty()))
                .toList();
    }

    /** Whether a request to an entry point's own URL tells of a call's progress and waits for no document. */
    boolean hears(Route route, Parameters parameters) {
        return listenersByPath.containsKey(route.path().toString())
                && parameters.get("PostStatus").flatMap(PostStatus::of).equals(Optional.of(PostStatus.CALLBACK))
                && OF_ACTIONS.stream().allMatch(name -> parameters.get(name).isEmpty());
    }

    /** Hears such a post. A failure is an answer, too. */
    Answer answer(Route route, Exchange exchange, Failures failures) {
        Optional<StatusCallback> report;
        try {
            report = Arguments.read(StatusCallback::of, exchange.parameters());
        } catch (BadRequestException unreadable) {
            return failures.badRequest(route, unreadable);
        }
        if (report.isEmpty()) {
            failures.unknownEvent(route, exchange);
            return Answer.empty(200);
        }
        exchange.callback(report.get());
        List<Handler.Listening> hearing = listenersByPath
                .getOrDefault(route.path().toString(), List.of())
                .stream()
                .filter(listener ->
                        listener.route().hears().events().contains(report.get().event()))
                .toList();
        return hearing.isEmpty()
                ? failures.answer(route, exchange, Handler.Listening.fire(beans, report.get(), false, null))
                : answer(exchange, failures, hearing);
    }

    /** The first one tells the observers, too; the worst that comes of any is the answer. */
    private static Answer answer(Exchange exchange, Failures failures, List<Handler.Listening> hearing) {
        Answer worst = Answer.empty(200);
        RefusedException refusal = null;
        for (int i = 0; i < hearing.size(); i++) {
            try {
                Answer answer = hearing.get(i).hear(exchange, failures, true, i == 0);
                worst = answer.status() > worst.status() ? answer : worst;
            } catch (RefusedException refused) {
                refusal = refused;
            }
        }
        if (refusal != null) {
            throw refusal;
        }
        return worst;
    }
}
