package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;

/**
 * The platform asks what a callee shall hear, or answer, before being connected: the {@code url} of a {@code Client},
 * {@code Number} or {@code Sip} noun.
 */
@JsonbTypeAdapter(JsonForms.OfScreeningRequest.class)
public interface ScreeningRequest extends CallRequest {

    /**
     * Reads a screening request.
     *
     * @param parameters what arrived
     * @return the request
     * @throws IllegalArgumentException if {@code CallSid} is missing or has control characters
     */
    static ScreeningRequest of(Parameters parameters) {
        return new Views.OfScreeningRequest(parameters);
    }

    /** {@return the leg's Call-ID in SIP: {@code SipCallId} (Sip noun); absent from the other nouns} */
    default Optional<String> sipCallId() {
        return parameters().get("SipCallId");
    }
}
