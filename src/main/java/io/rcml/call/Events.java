package io.rcml.call;

import io.rcml.internal.text.Printable;
import java.util.Optional;
import java.util.OptionalInt;

/** Which event the parameters of a status callback tell of. */
final class Events {

    private Events() {}

    /** {@return the event; empty if they tell of none} */
    static Optional<CallEvent> of(Parameters parameters) {
        Optional<CallEvent> byStatus =
                parameters.get("CallStatus").flatMap(CallStatus::of).map(CallStatus::event);
        if (byStatus.isPresent()) {
            return byStatus;
        }
        if (parameters.get("CallDuration").isPresent()) {
            return Optional.of(CallEvent.COMPLETED);
        }
        // The platform numbers the kinds of event, not the callbacks of a leg: one that nobody answers sends 0, 1 and
        // 3.
        CallEvent[] events = CallEvent.values();
        OptionalInt number = parameters.number("SequenceNumber");
        return number.isPresent() && number.getAsInt() < events.length
                ? Optional.of(events[number.getAsInt()])
                : Optional.empty();
    }

    /** Refuses parameters that tell of another event, or of none. */
    static void require(CallEvent event, String type, Parameters parameters) {
        CallSid.required(type, parameters);
        Optional<CallEvent> told = of(parameters);
        if (!told.equals(Optional.of(event))) {
            throw new IllegalArgumentException("A " + type + " reports the event " + event.value()
                    + ", but these parameters tell of "
                    + told.map(CallEvent::value).orElse("none") + " ("
                    + evidence(parameters) + "): let StatusCallback.of choose the type");
        }
    }

    /** {@return what an event follows from, as it arrived, for a message} */
    static String evidence(Parameters parameters) {
        return describe("CallStatus", parameters) + ", " + describe("CallDuration", parameters) + ", "
                + describe("SequenceNumber", parameters);
    }

    private static String describe(String name, Parameters parameters) {
        return parameters
                .raw(name)
                .map(value -> name + " " + Printable.quoted(value))
                .orElse("no " + name);
    }
}
