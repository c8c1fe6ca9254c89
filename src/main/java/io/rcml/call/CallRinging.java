package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;

/**
 * A leg rings.
 *
 * @param parameters what arrived
 */
@JsonbTypeAdapter(JsonForms.OfCallRinging.class)
public record CallRinging(Parameters parameters) implements StatusCallback {

    /**
     * Checks that the parameters tell of this event.
     *
     * @param parameters what arrived
     * @throws IllegalArgumentException if {@code CallSid} is missing, or the event is another one or unknown
     */
    public CallRinging {
        Events.require(CallEvent.RINGING, "CallRinging", parameters);
    }

    @Override
    public CallEvent event() {
        return CallEvent.RINGING;
    }

    /** {@return the parameters on one line; safe to log} */
    @Override
    public String toString() {
        return "CallRinging" + parameters;
    }
}
