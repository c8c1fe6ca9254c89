package io.rcml.internal.routing;

import io.rcml.call.CallEvent;
import io.rcml.links.Link.Kind;
import java.lang.reflect.Method;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a handler's method hears, read once of the types that it takes. Immutable.
 *
 * @param events what it hears of a leg: what its report can say, or everything if it takes neither a report nor a result; nothing
 *     unless it is an {@code @OnStatus} method
 * @param needsReport whether it can only be called with the report of a leg that could be read
 * @param isOfResult whether it is an {@code @OnStatus} method that hears a result instead of what happens to a leg
 * @param isOfServedCall whether that result always names its call, which is then the one that is served, not a leg
 * @param mayLackCall whether it is called by requests that may carry no CallSid
 */
public record Hearing(
        Set<CallEvent> events, boolean needsReport, boolean isOfResult, boolean isOfServedCall, boolean mayLackCall) {

    /** What a method hears as a handler of that kind. */
    static Hearing of(Kind kind, Method method) {
        Heard.@Nullable LegReport report = null;
        boolean result = false;
        boolean servedCall = false;
        boolean mayLackCall = false;
        for (Class<?> type : method.getParameterTypes()) {
            Heard heard = Heard.of(type);
            if (heard instanceof Heard.LegReport first && report == null) {
                report = first;
            } else if (heard instanceof Heard.Request<?> request) {
                boolean reported = kind == Kind.STATUS && request.isFor(kind);
                result |= reported;
                servedCall |= reported && !request.mayLackCall();
                mayLackCall |= request.mayLackCall();
            }
        }
        return new Hearing(events(kind, report, result), report != null, result, servedCall, mayLackCall);
    }

    private static Set<CallEvent> events(Kind kind, Heard.@Nullable LegReport report, boolean result) {
        if (kind != Kind.STATUS) {
            return EnumSet.noneOf(CallEvent.class);
        }
        if (report != null) {
            return report.events();
        }
        return result ? EnumSet.noneOf(CallEvent.class) : EnumSet.allOf(CallEvent.class);
    }
}
