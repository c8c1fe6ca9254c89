package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;

/**
 * A leg is being dialled.
 *
 * @param parameters what arrived
 */
@JsonbTypeAdapter(JsonForms.OfCallInitiated.class)
public record CallInitiated(Parameters parameters) implements StatusCallback {

    /**
     * Checks that the parameters tell of this event.
     *
     * @param parameters what arrived
     * @throws IllegalArgumentException if {@code CallSid} is missing, or the event is another one or unknown
     */
    public CallInitiated {
        Events.require(CallEvent.INITIATED, "CallInitiated", parameters);
    }

    @Override
    public CallEvent event() {
        return CallEvent.INITIATED;
    }

    /** {@return the parameters on one line; safe to log} */
    @Override
    public String toString() {
        return "CallInitiated" + parameters;
    }
}
