package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;

/**
 * The platform tells what came of a text message: the {@code action} or the {@code statusCallback} of an {@code Sms}.
 */
@JsonbTypeAdapter(JsonForms.OfSmsResult.class)
public interface SmsResult extends DeliveryResult {

    /**
     * Reads the result of an {@code Sms}. Nothing has to be there.
     *
     * @param parameters what arrived
     * @return the result
     */
    static SmsResult of(Parameters parameters) {
        return new Views.OfSmsResult(parameters);
    }

    /**
     * {@return the message: {@code SmsSid} (Sms verb, action and statusCallback); met absent from the {@code action}'s
     * request}
     */
    @Override
    default Optional<String> sid() {
        return parameters().get("SmsSid");
    }

    /**
     * {@return what came of it: {@code SmsStatus} (Sms verb, action and statusCallback); empty when absent or unknown}
     */
    @Override
    default Optional<DeliveryStatus> status() {
        return parameters().get("SmsStatus").flatMap(DeliveryStatus::of);
    }
}
