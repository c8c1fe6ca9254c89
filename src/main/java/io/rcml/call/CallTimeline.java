package io.rcml.call;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is known of a call so far: its legs, and what was reported of each, in order.
 *
 * <pre>{@code
 * CallTimeline call = CallTimeline.of(callSid, reports);
 * call.answeredBy().ifPresent(leg -> charge(call.callSid(), leg.to(), leg.talked()));
 * }</pre>
 *
 * <p>Reports come twice, late, out of order or not at all. A timeline is the same in whichever order they came; of several reports of
 * one event of a leg the first counts. What was lost is inferred where the rest tells it, and where it does not, {@link #isConclusive}
 * says so. Immutable and thread-safe.
 */
public final class CallTimeline {

    private final CallSid callSid;
    private final List<CallLeg> legs;
    private final boolean isCallerGone;

    private CallTimeline(CallSid callSid, List<CallLeg> legs, boolean isCallerGone) {
        this.callSid = callSid;
        this.legs = List.copyOf(legs);
        this.isCallerGone = isCallerGone;
    }

    /**
     * Puts together what was heard of a call.
     *
     * @param callSid the call: the caller's leg, or for a call that the API began its only one
     * @param heard status callbacks of its legs and requests of its own, in any order
     * @return what follows from them
     * @throws IllegalArgumentException if one is of another call
     */
    public static CallTimeline of(CallSid callSid, Collection<? extends CallRequest> heard) {
        Map<CallSid, List<StatusCallback>> reports = new LinkedHashMap<>();
        Map<CallSid, DialResult> results = new HashMap<>();
        boolean callerGone = false;
        for (CallRequest request : heard) {
            requireOf(callSid, request);
            if (request instanceof StatusCallback report) {
                reports.computeIfAbsent(report.callSid(), first -> new ArrayList<>())
                        .add(report);
            }
            if (request instanceof DialResult result) {
                result.dialCallSid().ifPresent(dialled -> results.putIfAbsent(dialled, result));
            }
            callerGone |= request.callSid().equals(callSid)
                    && request.status().filter(CallStatus::isFinal).isPresent();
        }
        Set<CallSid> sids = new LinkedHashSet<>(reports.keySet());
        sids.addAll(results.keySet());
        List<CallLeg> legs = sids.stream()
                .map(sid -> new CallLeg(sid, reports.getOrDefault(sid, List.of()), results.get(sid)))
                .sorted(Comparator.comparing(CallLeg::began)
                        .thenComparing(leg -> leg.callSid().value()))
                .toList();
        return new CallTimeline(callSid, legs, callerGone);
    }

    private static void requireOf(CallSid callSid, CallRequest request) {
        boolean ofLeg = request instanceof StatusCallback report
                && report.parentCallSid().equals(Optional.of(callSid));
        if (!ofLeg && !request.callSid().equals(callSid)) {
            throw new IllegalArgumentException("A timeline of call " + callSid + " cannot hold what was heard of call "
                    + request.callSid() + ": give it reports with that CallSid or ParentCallSid alone");
        }
    }

    /** {@return the call: the caller's leg, or for a call that the API began its only one} */
    public CallSid callSid() {
        return callSid;
    }

    /**
     * {@return the legs of which anything is known, by the time at which each began, the call's own among them if that was reported;
     * unmodifiable}
     */
    public List<CallLeg> legs() {
        return legs;
    }

    /**
     * Finds a leg.
     *
     * @param callSid the leg's own CallSid
     * @return the leg; empty if nothing is known of it
     */
    public Optional<CallLeg> leg(CallSid callSid) {
        return legs.stream().filter(leg -> leg.callSid().equals(callSid)).findFirst();
    }

    /**
     * Who answered: of the legs that were dialled the one that was answered, and the last of them if several {@code Dial}s were; for a
     * call that the API began, its own leg.
     *
     * @return the leg; empty as long as none is known to have been answered
     */
    public Optional<CallLeg> answeredBy() {
        List<CallLeg> dialled = dialled();
        return (dialled.isEmpty() ? legs : dialled)
                .stream().filter(CallLeg::isAnswered).reduce((earlier, later) -> later);
    }

    /** The legs but the call's own, of which some platforms report, too. */
    private List<CallLeg> dialled() {
        return legs.stream().filter(leg -> !leg.callSid().equals(callSid)).toList();
    }

    /**
     * Whether the call is over, for all that is known: the platform said so of the call itself, or each leg of which anything is known
     * has ended. Platforms do not report the end of the caller's own leg unless they are told to; so a call that goes on after a
     * {@code Dial} counts as over until its next leg is heard of.
     *
     * @return whether it is over; false while nothing is known
     */
    public boolean isOver() {
        return isCallerGone || (!legs.isEmpty() && legs.stream().allMatch(CallLeg::isOver));
    }

    /**
     * Whether what was reported suffices: the call is over, and of each leg that was dialled it is known whether it was answered and how
     * long it talked; of the call's own leg, if none was.
     *
     * @return false while it goes on, and where reports that matter were lost
     */
    public boolean isConclusive() {
        List<CallLeg> dialled = dialled();
        return isOver() && (dialled.isEmpty() ? legs : dialled).stream().allMatch(CallLeg::isConclusive);
    }

    /**
     * All reports: each event of a leg once, those of one leg in the order in which a leg goes through them, and of several legs by
     * time. A report whose time cannot be read follows the one before it.
     *
     * @return the reports; unmodifiable
     */
    public List<StatusCallback> reports() {
        List<List<StatusCallback>> rests = new ArrayList<>();
        legs.forEach(leg -> rests.add(new ArrayList<>(leg.reports())));
        List<StatusCallback> merged = new ArrayList<>();
        Optional<List<StatusCallback>> next = first(rests);
        while (next.isPresent()) {
            merged.add(next.get().remove(0));
            next = first(rests);
        }
        return List.copyOf(merged);
    }

    private static Optional<List<StatusCallback>> first(List<List<StatusCallback>> rests) {
        return rests.stream()
                .filter(rest -> !rest.isEmpty())
                .min(Comparator.comparing(rest -> rest.get(0).timestamp().orElse(Instant.MIN)));
    }

    /** {@return the call and its legs on one line; safe to log} */
    @Override
    public String toString() {
        return legs.stream().map(CallLeg::toString).collect(Collectors.joining("; ", "call " + callSid + ": ", ""));
    }
}
