package io.rcml.call;

import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.util.Optional;

/** How a call leg is doing, or how it ended: the parameters {@code CallStatus} and {@code DialCallStatus}. */
@JsonbTypeAdapter(JsonForms.OfCallStatus.class)
public enum CallStatus {
    /** Waits to be dialled. */
    QUEUED("queued", CallEvent.INITIATED),
    /** Is being dialled. */
    INITIATED("initiated", CallEvent.INITIATED),
    /** Rings. */
    RINGING("ringing", CallEvent.RINGING),
    /** Rings, or plays what precedes the answer; CallAPI alone documents it. */
    WAIT_FOR_ANSWER("wait-for-answer", CallEvent.RINGING),
    /** Was picked up and goes on; some platforms say {@code answered}. */
    IN_PROGRESS("in-progress", CallEvent.ANSWERED),
    /** Was picked up and is over; some platforms say so of a busy leg too. */
    COMPLETED("completed", CallEvent.COMPLETED),
    /** The callee was busy. */
    BUSY("busy", CallEvent.COMPLETED),
    /** Was hung up before anyone picked up. */
    CANCELED("canceled", CallEvent.COMPLETED),
    /** Could not be put through. */
    FAILED("failed", CallEvent.COMPLETED),
    /** Rang, and nobody picked up. */
    NO_ANSWER("no-answer", CallEvent.COMPLETED),
    /** There is nobody of that name or number; only RestComm's code says so. */
    NOT_FOUND("not-found", CallEvent.COMPLETED);

    private static final Words<CallStatus> WORDS =
            Words.of(values(), CallStatus::value).and("answered", IN_PROGRESS).and("cancelled", CANCELED);

    private final String value;
    private final CallEvent event;

    CallStatus(String value, CallEvent event) {
        this.value = value;
        this.event = event;
    }

    /** {@return the platform's word, such as {@code in-progress}} */
    public String value() {
        return value;
    }

    /** {@return the event that reports such a status} */
    public CallEvent event() {
        return event;
    }

    /** {@return whether the leg is over} */
    public boolean isFinal() {
        return event == CallEvent.COMPLETED;
    }

    /**
     * Reads the platform's word, in any of the spellings met: {@code in-progress}, {@code IN_PROGRESS}, {@code
     * answered}, {@code cancelled}.
     *
     * @param text the word
     * @return the status; empty if there is none of that name
     */
    public static Optional<CallStatus> of(String text) {
        return WORDS.find(text);
    }
}
