package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;

/**
 * A leg was picked up.
 *
 * @param parameters what arrived
 */
@JsonbTypeAdapter(JsonForms.OfCallAnswered.class)
public record CallAnswered(Parameters parameters) implements StatusCallback {

    /**
     * Checks that the parameters tell of this event.
     *
     * @param parameters what arrived
     * @throws IllegalArgumentException if {@code CallSid} is missing, or the event is another one or unknown
     */
    public CallAnswered {
        Events.require(CallEvent.ANSWERED, "CallAnswered", parameters);
    }

    @Override
    public CallEvent event() {
        return CallEvent.ANSWERED;
    }

    /** {@return the parameters on one line; safe to log} */
    @Override
    public String toString() {
        return "CallAnswered" + parameters;
    }
}
