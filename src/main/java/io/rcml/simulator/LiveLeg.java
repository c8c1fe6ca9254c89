package io.rcml.simulator;

import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A leg that is being played. */
final class LiveLeg {

    /**
     * Who calls whom, as the platform knows them.
     *
     * @param parameters what a request says beyond that, by name
     */
    record Address(String from, String to, Direction direction, Map<String, String> parameters) {}

    /** What the platform does with a leg on a request to its REST API. */
    interface Control {

        void end();

        void redirect(String url, String method);
    }

    /** What was recorded of a leg by a Record. */
    record Recorded(String sid, String url, long seconds) {}

    static final long NOT_YET = -1;

    final String sid;
    final @Nullable String parentSid;
    /** The name of its column in the ladder. */
    final String name;

    final Address address;
    final Map<String, String> sipHeaders;
    final @Nullable Subscription subscription;
    final Deque<Input> inputs;

    CallStatus status = CallStatus.INITIATED;
    long beganAt;
    long ringingAt = NOT_YET;
    long answeredAt = NOT_YET;
    long endedAt = NOT_YET;
    boolean bridged;
    /** How many callbacks were fired for it. */
    int fired;

    @Nullable
    Control control;

    @Nullable
    Recorded recorded;

    LiveLeg(
            String sid,
            @Nullable String parentSid,
            String name,
            Address address,
            Map<String, String> sipHeaders,
            @Nullable Subscription subscription,
            List<Input> inputs) {
        this.sid = sid;
        this.parentSid = parentSid;
        this.name = name;
        this.address = address;
        this.sipHeaders = sipHeaders;
        this.subscription = subscription;
        this.inputs = new ArrayDeque<>(inputs);
    }

    boolean isOver() {
        return endedAt != NOT_YET;
    }

    boolean isAnswered() {
        return answeredAt != NOT_YET;
    }

    /** For how long it was answered, in whole seconds. */
    long talkSeconds(long now) {
        long end = isOver() ? endedAt : now;
        return isAnswered() ? (end - answeredAt) / 1000 : 0;
    }

    /** For how long it rang, in whole seconds. */
    long ringSeconds(long now) {
        if (ringingAt == NOT_YET) {
            return 0;
        }
        long end = isAnswered() ? answeredAt : isOver() ? endedAt : now;
        return (end - ringingAt) / 1000;
    }
}
