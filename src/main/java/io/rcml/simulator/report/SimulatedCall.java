package io.rcml.simulator.report;

import io.rcml.call.CallEvent;
import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.simulator.script.Dialect;
import io.rcml.simulator.script.Faults;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * All that happened in a call. Immutable and thread-safe; two calls with the same script, seed and answers are equal. Wall-clock
 * time is nowhere in it.
 *
 * @param seed what all chance in it followed from
 * @param dialect the platform that was played
 * @param faults what was to go wrong
 * @param legs its legs in the order in which they began; the first is the caller's
 * @param requests what the application was asked and told, in the order of sending
 * @param speeches what was spoken, in order
 * @param moments all that happened, in order
 */
public record SimulatedCall(
        long seed,
        Dialect dialect,
        Faults faults,
        List<Leg> legs,
        List<Request> requests,
        List<Speech> speeches,
        List<Moment> moments) {

    /**
     * Copies the lists.
     *
     * @param seed what all chance in it followed from
     * @param dialect the platform that was played
     * @param faults what was to go wrong
     * @param legs its legs, the caller's first
     * @param requests what the application was asked and told
     * @param speeches what was spoken
     * @param moments all that happened
     * @throws IllegalArgumentException if there is no leg
     */
    public SimulatedCall {
        if (legs.isEmpty()) {
            throw new IllegalArgumentException("A call has the caller's leg at least, but there is none");
        }
        legs = List.copyOf(legs);
        requests = List.copyOf(requests);
        speeches = List.copyOf(speeches);
        moments = List.copyOf(moments);
    }

    /**
     * Something spoken.
     *
     * @param at when, from the beginning of the call, in virtual time
     * @param to the name of the leg that heard it
     * @param text the words
     */
    public record Speech(Duration at, String to, String text) {}

    /** {@return the first leg: the caller's, or, of a call that the REST API began, the called party's} */
    public Leg caller() {
        return legs.get(0);
    }

    /** {@return the identifier of the caller's leg} */
    public CallSid callSid() {
        return caller().callSid();
    }

    /** {@return how the caller's leg ended} */
    public CallStatus status() {
        return caller().status();
    }

    /** {@return how long the caller's leg lasted, in virtual time} */
    public Duration duration() {
        return caller().ended();
    }

    /**
     * The legs to somebody.
     *
     * @param name a Client's name, a Number's number, a Sip's URI
     * @return the legs, in order; empty if nobody of that name was called
     */
    public List<Leg> legsTo(String name) {
        return called().stream().filter(leg -> leg.name().equals(name)).toList();
    }

    /** {@return the legs that were dialled, in order} */
    public List<Leg> called() {
        return legs.subList(1, legs.size());
    }

    /** {@return who was connected with the caller, first; empty if nobody was} */
    public Optional<String> answeredBy() {
        return called().stream()
                .filter(leg -> leg.connected() && leg.parent().equals(Optional.of(callSid())))
                .map(Leg::name)
                .findFirst();
    }

    /** {@return what the caller was told, in order} */
    public List<String> said() {
        return saidTo(caller().name());
    }

    /**
     * What somebody was told.
     *
     * @param name the name of a leg
     * @return the texts, in order
     */
    public List<String> saidTo(String name) {
        return speeches.stream()
                .filter(speech -> speech.to().equals(name))
                .map(Speech::text)
                .toList();
    }

    /** {@return the status callbacks that were sent, in the order of sending, forged and repeated ones too} */
    public List<Request> callbacks() {
        return requests.stream()
                .filter(request -> request.kind() == Request.Kind.STATUS_CALLBACK)
                .toList();
    }

    /**
     * The status callbacks that were sent of somebody's legs.
     *
     * @param name the name of a leg
     * @return the events, in the order of sending, without forged ones
     */
    public List<CallEvent> eventsOf(String name) {
        List<CallSid> sids = legs.stream()
                .filter(leg -> leg.name().equals(name))
                .map(Leg::callSid)
                .toList();
        return callbacks().stream()
                .filter(request -> sids.contains(request.callSid()) && request.delivery() != Request.Delivery.FORGED)
                .flatMap(request -> request.event().stream())
                .toList();
    }

    /** {@return what went wrong, or should not have been done, in order; empty for a good application} */
    public List<String> problems() {
        return moments.stream()
                .filter(moment -> moment.kind() == Moment.Kind.PROBLEM)
                .map(Moment::text)
                .toList();
    }

    /** {@return the call as a ladder diagram} */
    public Ladder ladder() {
        return Ladder.of(caller().name(), moments);
    }

    /** {@return everything, with each parameter and each document, in text: two calls that differ in anything differ in it} */
    public String transcript() {
        StringBuilder text = new StringBuilder();
        text.append("seed ").append(seed);
        text.append(", dialect ").append(dialect);
        text.append(", faults ").append(faults).append("\n\n");
        legs.forEach(leg -> text.append(leg).append('\n'));
        text.append('\n');
        moments.forEach(moment -> text.append(moment).append('\n'));
        for (Request request : requests) {
            text.append('\n')
                    .append(Moment.time(request.at()))
                    .append(' ')
                    .append(request.kind())
                    .append('\n');
            text.append(request).append('\n');
            request.parameters()
                    .asMap()
                    .forEach((name, values) -> text.append("  ")
                            .append(name)
                            .append('=')
                            .append(String.join(", ", values))
                            .append('\n'));
            request.contentType()
                    .ifPresent(type -> text.append("  ").append(type).append('\n'));
            text.append(request.body()).append('\n');
        }
        return text.toString();
    }

    /** {@return the call as a ladder diagram in text} */
    @Override
    public String toString() {
        return ladder().toText();
    }
}
