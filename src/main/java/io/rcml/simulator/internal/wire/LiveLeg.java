package io.rcml.simulator.internal.wire;

import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.call.VoicemailDetector;
import io.rcml.simulator.script.Input;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A leg that is being played. It begins, rings, is answered and ends; each at a time in milliseconds since the call began. */
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

        /** Leads the other party of a conversation there, too. */
        default void redirectBoth(String url, String method) {
            redirect(url, method);
        }
    }

    /** What was recorded of a leg by a Record. */
    public record Recorded(String sid, String url, long seconds) {}

    private static final long NOT_YET = -1;

    private final String sid;
    private final @Nullable String parentSid;
    private final String name;
    private final Address address;
    private final Map<String, String> sipHeaders;
    private final @Nullable Subscription subscription;
    private final Deque<Input> inputs;

    private CallStatus status = CallStatus.INITIATED;
    private long beganAt;
    private long ringingAt = NOT_YET;
    private long answeredAt = NOT_YET;
    private long endedAt = NOT_YET;
    private boolean bridged;
    private int fired;
    private boolean asked;
    private @Nullable VoicemailDetector detected;
    private @Nullable Control control;
    private @Nullable Recorded recorded;

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

    /** A leg that the platform dials is initiated first; one that comes in rings at once. */
    public void begin(long now, CallStatus first) {
        status = first;
        beganAt = now;
    }

    public void ring(long now) {
        status = CallStatus.RINGING;
        ringingAt = now;
    }

    public void answer(long now) {
        status = CallStatus.IN_PROGRESS;
        answeredAt = now;
    }

    /** Connects it with the leg that it was dialled for. */
    public void bridge() {
        bridged = true;
    }

    public void end(long now, CallStatus last) {
        status = last;
        endedAt = now;
    }

    public void controlledBy(Control by) {
        control = by;
    }

    public void recorded(Recorded recording) {
        recorded = recording;
    }

    /** The application has been asked what to do with it. */
    public void asked() {
        asked = true;
    }

    /** Whether the application has not been asked yet what to do with it. */
    boolean isNew() {
        return !asked;
    }

    /** Who answered was found out. */
    public void detected(VoicemailDetector who) {
        detected = who;
    }

    Optional<VoicemailDetector> detected() {
        return Optional.ofNullable(detected);
    }

    /** The number of the callback that is fired for it now: 0 for the first. */
    public int nextCallback() {
        return fired++;
    }

    public String sid() {
        return sid;
    }

    public @Nullable String parentSid() {
        return parentSid;
    }

    /** The name of its column in the ladder. */
    public String name() {
        return name;
    }

    public Address address() {
        return address;
    }

    public Map<String, String> sipHeaders() {
        return sipHeaders;
    }

    public @Nullable Subscription subscription() {
        return subscription;
    }

    public CallStatus status() {
        return status;
    }

    public @Nullable Control control() {
        return control;
    }

    @Nullable
    Recorded recorded() {
        return recorded;
    }

    /** What its party presses or says when next asked for something; null for nothing. */
    public @Nullable Input nextInput() {
        return inputs.peek();
    }

    /** That is done: the one after it is next. */
    public void inputHeard() {
        inputs.remove();
    }

    public long beganAt() {
        return beganAt;
    }

    public OptionalLong ringingAt() {
        return time(ringingAt);
    }

    public OptionalLong answeredAt() {
        return time(answeredAt);
    }

    public OptionalLong endedAt() {
        return time(endedAt);
    }

    private static OptionalLong time(long at) {
        return at == NOT_YET ? OptionalLong.empty() : OptionalLong.of(at);
    }

    public boolean isAnswered() {
        return answeredAt != NOT_YET;
    }

    public boolean isBridged() {
        return bridged;
    }

    public boolean isOver() {
        return endedAt != NOT_YET;
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
