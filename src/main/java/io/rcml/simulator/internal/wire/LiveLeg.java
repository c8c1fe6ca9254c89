package io.rcml.simulator.internal.wire;

import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.simulator.script.Input;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A leg that is being played. */
public final class LiveLeg {

    /**
     * Who calls whom, as the platform knows them.
     *
     * @param parameters what a request says beyond that, by name
     */
    public record Address(String from, String to, Direction direction, Map<String, String> parameters) {}

    /** What the platform does with a leg on a request to its REST API. */
    public interface Control {

        void end();

        void redirect(String url, String method);
    }

    /** What was recorded of a leg by a Record. */
    public record Recorded(String sid, String url, long seconds) {}

    public static final long NOT_YET = -1;

    public final String sid;
    public final @Nullable String parentSid;
    /** The name of its column in the ladder. */
    public final String name;

    public final Address address;
    public final Map<String, String> sipHeaders;
    public final @Nullable Subscription subscription;
    public final Deque<Input> inputs;

    public CallStatus status = CallStatus.INITIATED;
    public long beganAt;
    public long ringingAt = NOT_YET;
    public long answeredAt = NOT_YET;
    public long endedAt = NOT_YET;
    public boolean bridged;
    /** How many callbacks were fired for it. */
    public int fired;

    @Nullable
    public Control control;

    @Nullable
    public Recorded recorded;

    public LiveLeg(
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

    public boolean isOver() {
        return endedAt != NOT_YET;
    }

    public boolean isAnswered() {
        return answeredAt != NOT_YET;
    }

    /** For how long it was answered, in whole seconds. */
    public long talkSeconds(long now) {
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
