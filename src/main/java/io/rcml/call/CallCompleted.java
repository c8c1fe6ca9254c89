package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.Duration;
import java.util.Optional;

/**
 * A leg is over, whatever came of it: {@link #status()} tells busy from hung up, where the platform does.
 *
 * @param parameters what arrived
 */
@JsonbTypeAdapter(JsonForms.OfCallCompleted.class)
public record CallCompleted(Parameters parameters) implements StatusCallback {

    /**
     * Checks that the parameters tell of this event.
     *
     * @param parameters what arrived
     * @throws IllegalArgumentException if {@code CallSid} is missing, or the event is another one or unknown
     */
    public CallCompleted {
        Events.require(CallEvent.COMPLETED, "CallCompleted", parameters);
    }

    @Override
    public CallEvent event() {
        return CallEvent.COMPLETED;
    }

    /** {@return how long the call lasted: {@code CallDuration}, seconds (Status Callback)} */
    public Optional<Duration> duration() {
        return parameters.seconds("CallDuration");
    }

    /** {@return the parameters on one line; safe to log} */
    @Override
    public String toString() {
        return "CallCompleted" + parameters;
    }
}
