package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Arrays;
import java.util.Optional;

/**
 * What came of a message, a fax or a question for a position: the parameters {@code SmsStatus}, {@code FaxStatus} and
 * {@code GeolocationStatus}.
 */
@JsonbTypeAdapter(JsonForms.OfDeliveryStatus.class)
public enum DeliveryStatus {
    /** Is on its way (undocumented): some platforms ask for the {@code action} without waiting for what comes of it. */
    SENDING("sending"),
    /** Was sent. */
    SENT("sent"),
    /** Could not be sent. */
    FAILED("failed");

    private final String value;

    DeliveryStatus(String value) {
        this.value = value;
    }

    /** {@return the platform's word, such as {@code sent}} */
    public String value() {
        return value;
    }

    /**
     * Reads the platform's word.
     *
     * @param text the word, in any case
     * @return the status; empty if there is none of that name
     */
    public static Optional<DeliveryStatus> of(String text) {
        String word = WireForm.of(text);
        return Arrays.stream(values())
                .filter(status -> status.value.equals(word))
                .findFirst();
    }
}
