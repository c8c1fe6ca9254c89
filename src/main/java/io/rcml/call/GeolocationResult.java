package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;

/**
 * The platform tells what came of a question for a phone's position: the {@code action} or the {@code statusCallback}
 * of a {@code Geolocation}.
 */
@JsonbTypeAdapter(JsonForms.OfGeolocationResult.class)
public interface GeolocationResult extends DeliveryResult {

    /**
     * Reads the result of a {@code Geolocation}. Nothing has to be there.
     *
     * @param parameters what arrived
     * @return the result
     */
    static GeolocationResult of(Parameters parameters) {
        return new Views.OfGeolocationResult(parameters);
    }

    /**
     * {@return the question: {@code GeolocationSid} (Geolocation verb, action and statusCallback); met absent from the
     * {@code action}'s request}
     */
    @Override
    default Optional<String> sid() {
        return parameters().get("GeolocationSid");
    }

    /**
     * {@return what came of it: {@code GeolocationStatus} (Geolocation verb, action and statusCallback); empty when
     * absent or unknown}
     */
    @Override
    default Optional<DeliveryStatus> status() {
        return parameters().get("GeolocationStatus").flatMap(DeliveryStatus::of);
    }
}
