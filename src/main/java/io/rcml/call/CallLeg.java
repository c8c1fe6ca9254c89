package io.rcml.call;

import static java.util.Optional.empty;

import io.rcml.internal.text.Printable;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one leg of a call, by what was reported of it. Of several reports of one event the first counts. Immutable and
 * thread-safe.
 *
 * <p>Legs are parts of a {@link CallTimeline}, which the method of a handler can take.
 */
public final class CallLeg {

    private final CallSid callSid;
    private final Map<CallEvent, StatusCallback> reports;
    private final @Nullable DialResult result;
    private final Instant began;

    /**
     * A leg.
     *
     * @param callSid its own
     * @param reports what was reported of it, in any order
     * @param result what the {@code Dial} that dialled it said of it at its end, or null
     */
    CallLeg(CallSid callSid, Collection<StatusCallback> reports, @Nullable DialResult result) {
        this.callSid = callSid;
        this.reports = new EnumMap<>(CallEvent.class);
        this.result = result;
        reports.forEach(report -> this.reports.putIfAbsent(report.event(), report));
        this.began = this.reports.values().stream()
                .flatMap(report -> report.timestamp().stream())
                .findFirst()
                .orElse(Instant.MAX);
    }

    /** When it was first heard of; at the end of time if nothing tells. */
    Instant began() {
        return began;
    }

    /** {@return the leg's own CallSid} */
    public CallSid callSid() {
        return callSid;
    }

    /** {@return the party that was called: {@code To}; the empty string if nothing said so} */
    public String to() {
        return reports.values().stream()
                .map(StatusCallback::to)
                .filter(to -> !to.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** {@return the party that called: {@code From}; the empty string if nothing said so} */
    public String from() {
        return reports.values().stream()
                .map(StatusCallback::from)
                .filter(from -> !from.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** {@return the report that the platform began to dial it; empty as long as there is none} */
    public Optional<CallInitiated> initiated() {
        return report(CallEvent.INITIATED, CallInitiated.class);
    }

    /** {@return the report that it rang; empty as long as there is none} */
    public Optional<CallRinging> ringing() {
        return report(CallEvent.RINGING, CallRinging.class);
    }

    /** {@return the report that it was picked up; empty as long as there is none, see {@link #isAnswered}} */
    public Optional<CallAnswered> answered() {
        return report(CallEvent.ANSWERED, CallAnswered.class);
    }

    /** {@return the report that it ended; empty as long as there is none, see {@link #isOver}} */
    public Optional<CallCompleted> completed() {
        return report(CallEvent.COMPLETED, CallCompleted.class);
    }

    private <T extends StatusCallback> Optional<T> report(CallEvent event, Class<T> type) {
        return Optional.ofNullable(reports.get(event)).map(type::cast);
    }

    /** {@return what was reported of it, each event once, in the order in which a leg goes through them; unmodifiable} */
    public List<StatusCallback> reports() {
        return List.copyOf(reports.values());
    }

    /**
     * How it is doing, or how it ended. A leg that was not answered and of which the platform says {@code completed} all the same, as
     * RestComm's code does of one that was busy, has the status that the {@code Dial} gave at its end, if it gave one.
     *
     * @return the status of the last event that was reported; empty if nothing said one
     */
    public Optional<CallStatus> status() {
        Optional<CallStatus> reported = empty();
        for (StatusCallback report : reports.values()) {
            reported = report.status().or(() -> Optional.of(lasting(report.event())));
        }
        Optional<CallStatus> dialled = dialStatus();
        return dialled.isPresent() && (!reports.containsKey(CallEvent.COMPLETED) || !isAnswered()) ? dialled : reported;
    }

    /** What a report without a status says. */
    private static CallStatus lasting(CallEvent event) {
        return switch (event) {
            case INITIATED -> CallStatus.INITIATED;
            case RINGING -> CallStatus.RINGING;
            case ANSWERED -> CallStatus.IN_PROGRESS;
            case COMPLETED -> CallStatus.COMPLETED;
        };
    }

    /**
     * Whether it was picked up: it was reported so, or it ended after more than no time, or the {@code Dial} says so.
     *
     * @return whether that is known; see {@link #isConclusive} for what false means
     */
    public boolean isAnswered() {
        return reports.containsKey(CallEvent.ANSWERED)
                || completed()
                                .flatMap(CallCompleted::duration)
                                .orElse(Duration.ZERO)
                                .compareTo(Duration.ZERO)
                        > 0
                || dialStatus().equals(Optional.of(CallStatus.COMPLETED));
    }

    /** {@return whether it has ended, for all that is known} */
    public boolean isOver() {
        return reports.containsKey(CallEvent.COMPLETED) || dialStatus().isPresent();
    }

    /**
     * Whether what was reported suffices to say how it ended: it is over and, if it was answered, {@link #talked} is known. Where the
     * report that it was answered was lost, the length in the last one or the result of the {@code Dial} tells.
     *
     * @return false while it goes on, and where nothing tells a leg that was answered from one that was not
     */
    public boolean isConclusive() {
        if (!isOver()) {
            return false;
        }
        return isAnswered() ? talked().isPresent() : isKnownUnanswered();
    }

    private boolean isKnownUnanswered() {
        Optional<CallCompleted> end = completed();
        return dialStatus().isPresent()
                || end.flatMap(CallCompleted::duration).isPresent()
                || end.flatMap(CallCompleted::status)
                        .filter(status -> status != CallStatus.COMPLETED)
                        .isPresent();
    }

    /** {@return how long it rang, to a second; empty if it did not, or as long as that is not known} */
    public Optional<Duration> rang() {
        Optional<StatusCallback> end =
                Optional.<StatusCallback>empty().or(this::answered).or(this::completed);
        return between(ringing(), end).or(() -> dialled().flatMap(DialResult::ringDuration));
    }

    /** {@return how long it was connected, to a second; empty if it was not answered, or as long as that is not known} */
    public Optional<Duration> talked() {
        if (!isAnswered()) {
            return empty();
        }
        return completed()
                .flatMap(CallCompleted::duration)
                .or(() -> dialled().flatMap(DialResult::dialDuration))
                .or(() -> between(answered(), completed()));
    }

    private static Optional<Duration> between(
            Optional<? extends StatusCallback> start, Optional<? extends StatusCallback> end) {
        return start.flatMap(StatusCallback::timestamp)
                .flatMap(from -> end.flatMap(StatusCallback::timestamp)
                        .map(to -> Duration.between(from, to))
                        .filter(length -> !length.isNegative()));
    }

    private Optional<DialResult> dialled() {
        return Optional.ofNullable(result);
    }

    private Optional<CallStatus> dialStatus() {
        return dialled().flatMap(DialResult::dialStatus).filter(CallStatus::isFinal);
    }

    /** {@return the leg on one line, such as {@code CA2 to client:alice, completed after 42 s}; safe to log} */
    @Override
    public String toString() {
        String to = to();
        return callSid
                + (to.isEmpty() ? "" : " to " + Printable.of(to))
                + status().map(status -> ", " + status.value()).orElse("")
                + talked().map(length -> " after " + length.toSeconds() + " s").orElse("");
    }
}
