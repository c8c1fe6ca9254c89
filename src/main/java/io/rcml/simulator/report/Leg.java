package io.rcml.simulator.report;

import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/**
 * A leg as it was in the end. All times are virtual, and counted from the beginning of the call.
 *
 * @param callSid its identifier
 * @param parent the leg that it was dialled for; empty if nobody dialled it
 * @param name who was at its other end: the caller's {@code From} or {@code anonymous}, a Client's name, a Number's number, a Sip's URI
 * @param from what was told as {@code From}
 * @param to what was told as {@code To}
 * @param direction who began it
 * @param status how it ended
 * @param began when it began
 * @param rang when it began to ring; empty if it did not
 * @param answered when it was answered; empty if it was not
 * @param connected whether it was connected with the other party
 * @param ended when it ended
 * @param sipHeaders the custom headers of its INVITE, by name
 */
public record Leg(
        CallSid callSid,
        Optional<CallSid> parent,
        String name,
        String from,
        String to,
        Direction direction,
        CallStatus status,
        Duration began,
        Optional<Duration> rang,
        Optional<Duration> answered,
        boolean connected,
        Duration ended,
        Map<String, String> sipHeaders) {

    /** {@return for how long it was answered; zero if it was not} */
    public Duration talked() {
        return answered.map(ended::minus).orElse(Duration.ZERO);
    }
}
