package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;

/** The platform tells what came of a fax: the {@code action} or the {@code statusCallback} of a {@code Fax}. */
@JsonbTypeAdapter(JsonForms.OfFaxResult.class)
public interface FaxResult extends DeliveryResult {

    /**
     * Reads the result of a {@code Fax}. Nothing has to be there.
     *
     * @param parameters what arrived
     * @return the result
     */
    static FaxResult of(Parameters parameters) {
        return new Views.OfFaxResult(parameters);
    }

    /**
     * {@return the fax: {@code FaxSid} (Fax verb, action and statusCallback); met absent from the {@code action}'s
     * request}
     */
    @Override
    default Optional<String> sid() {
        return parameters().get("FaxSid");
    }

    /**
     * {@return what came of it: {@code FaxStatus} (Fax verb, action and statusCallback); empty when absent or unknown}
     */
    @Override
    default Optional<DeliveryStatus> status() {
        return parameters().get("FaxStatus").flatMap(DeliveryStatus::of);
    }
}
