package io.rcml.internal.deployment;

import io.rcml.call.CallEvent;
import io.rcml.internal.binding.Beans;
import io.rcml.internal.dispatch.Confirmation;
import io.rcml.internal.routing.Heard;
import io.rcml.internal.routing.Route;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Finds the observers of confirmed reports that can never hear one, which nobody would notice. */
final class ConfirmedObservers {

    private ConfirmedObservers() {}

    /** A warning for each, in their order. */
    static List<String> warnings(List<Beans.Observer> observers, List<Route> routes) {
        Set<CallEvent> confirmed = EnumSet.noneOf(CallEvent.class);
        routes.stream()
                .filter(Route::isConfirmed)
                .forEach(route -> confirmed.addAll(route.hears().events()));
        confirmed.removeIf(event -> !Confirmation.isAskedFor(event));
        return observers.stream()
                .filter(observer -> Collections.disjoint(events(observer.observed()), confirmed))
                .map(ConfirmedObservers::warning)
                .toList();
    }

    private static Set<CallEvent> events(Class<?> observed) {
        return Heard.of(observed) instanceof Heard.LegReport report
                ? report.events()
                : EnumSet.allOf(CallEvent.class); // something above all reports
    }

    private static String warning(Beans.Observer observer) {
        String type = observer.observed().getSimpleName();
        boolean asked = events(observer.observed()).stream().anyMatch(Confirmation::isAskedFor);
        return observer.name() + " observes @Confirmed " + type + " and hears nothing: "
                + (asked
                        ? "no @OnStatus method with confirm = true hears such reports. Add confirm = true to the method to"
                                + " which they come, or remove @Confirmed."
                        : "only answered and completed are confirmed. Observe CallAnswered, CallCompleted or StatusCallback, or"
                                + " remove @Confirmed.");
    }
}
