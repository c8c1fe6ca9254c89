package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.Instant;
import java.util.Optional;

/** The platform asks what to do with a call: a phone number was called, or a {@code Redirect} leads here. */
@JsonbTypeAdapter(JsonForms.OfVoiceRequest.class)
public interface VoiceRequest extends CallRequest {

    /**
     * Reads a voice request.
     *
     * @param parameters what arrived
     * @return the request
     * @throws IllegalArgumentException if {@code CallSid} is missing or has control characters
     */
    static VoiceRequest of(Parameters parameters) {
        return new Views.OfVoiceRequest(parameters);
    }

    /** {@return the dialled leg, if there is one yet: {@code OutboundCallSid} (Voice request)} */
    default Optional<CallSid> outboundCallSid() {
        return CallSid.find("OutboundCallSid", parameters());
    }

    /**
     * {@return when the call began: {@code CallTimestamp}, ISO 8601 (Voice request); empty when absent or unreadable}
     */
    default Optional<Instant> callTimestamp() {
        return parameters().instant("CallTimestamp");
    }

    /** {@return where the call is to be transferred: {@code ReferTarget} (Voice request); absent unless transferred} */
    default Optional<String> referTarget() {
        return parameters().get("ReferTarget");
    }

    /** {@return who transfers the call: {@code Transferor} (Voice request); absent unless transferred} */
    default Optional<String> transferor() {
        return parameters().get("Transferor");
    }

    /** {@return who is transferred: {@code Transferee} (Voice request); absent unless transferred} */
    default Optional<String> transferee() {
        return parameters().get("Transferee");
    }
}
