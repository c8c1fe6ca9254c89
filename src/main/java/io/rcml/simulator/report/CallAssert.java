package io.rcml.simulator.report;

import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What a call must have been, in a telephone's terms. A mismatch is an {@link AssertionError} that says what was expected and what
 * happened, and shows the call's ladder with the lines that tell it marked.
 *
 * <pre>{@code
 * assertThatCall(call).rang("alice", "carol").wasAnsweredBy("alice").said("One moment, please.").hasNoProblems();
 * }</pre>
 */
public final class CallAssert {

    private final SimulatedCall call;

    private CallAssert(SimulatedCall call) {
        this.call = call;
    }

    /**
     * Begins to assert.
     *
     * @param call what happened
     * @return the assertions
     */
    public static CallAssert assertThatCall(SimulatedCall call) {
        return new CallAssert(call);
    }

    /**
     * Somebody was connected with the caller.
     *
     * @param name a Client's name, a Number's number, a Sip's URI
     * @return these assertions
     */
    public CallAssert wasAnsweredBy(String name) {
        Optional<String> answered = call.answeredBy();
        return require(
                answered.equals(Optional.of(name)),
                "the call to be answered by " + name,
                answered.map(other -> other + " answered it").orElse("nobody did"),
                moment -> (moment.text().equals("answers") && !moment.from().equals(Moment.PLATFORM))
                        || moment.from().equals(name));
    }

    /**
     * Nobody was connected with the caller.
     *
     * @return these assertions
     */
    public CallAssert wasAnsweredByNobody() {
        return require(
                call.answeredBy().isEmpty(),
                "the call to be answered by nobody",
                call.answeredBy().orElse("nobody") + " answered it",
                moment -> moment.text().startsWith("connects "));
    }

    /**
     * These phones rang, maybe among others.
     *
     * @param names of those who were called, in any order
     * @return these assertions
     */
    public CallAssert rang(String... names) {
        Set<String> rang = whoRang();
        return require(
                rang.containsAll(List.of(names)),
                "the phones of " + List.of(names) + " to ring",
                rang.isEmpty() ? "no phone rang" : "those that rang are " + rang,
                moment -> moment.text().equals("rings"));
    }

    /**
     * None of these phones rang.
     *
     * @param names of those who were not called, or were busy or unreachable, in any order
     * @return these assertions
     */
    public CallAssert didNotRing(String... names) {
        Set<String> rang = whoRang();
        return require(
                List.of(names).stream().noneMatch(rang::contains),
                "the phones of " + List.of(names) + " not to ring",
                "those that rang are " + rang,
                moment -> moment.text().equals("rings") && List.of(names).contains(moment.from()));
    }

    private Set<String> whoRang() {
        return call.called().stream()
                .filter(leg -> leg.rang().isPresent())
                .map(Leg::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /**
     * These were dialled, and no others, in this order.
     *
     * @param names of those who were called
     * @return these assertions
     */
    public CallAssert dialled(String... names) {
        List<String> dialled = call.called().stream().map(Leg::name).toList();
        return require(
                dialled.equals(List.of(names)),
                List.of(names) + " to be dialled",
                dialled + " were",
                moment -> moment.text().startsWith("calls "));
    }

    /**
     * The caller was told this, maybe among other things.
     *
     * @param texts what was spoken, each in whole, in this order
     * @return these assertions
     */
    public CallAssert said(String... texts) {
        return saidTo(call.caller().name(), texts);
    }

    /**
     * Somebody was told this, maybe among other things.
     *
     * @param name the caller, or one who was called
     * @param texts what was spoken, each in whole, in this order
     * @return these assertions
     */
    public CallAssert saidTo(String name, String... texts) {
        List<String> said = call.saidTo(name);
        List<String> expected = List.of(texts);
        return require(
                holds(said, expected),
                name + " to be told " + quoted(expected),
                said.isEmpty() ? "nothing was said" : "what was said is " + quoted(said),
                moment -> moment.to().equals(name) && moment.text().startsWith("says "));
    }

    private static boolean holds(List<String> said, List<String> expected) {
        int found = 0;
        for (String text : said) {
            if (found < expected.size() && text.equals(expected.get(found))) {
                found++;
            }
        }
        return found == expected.size();
    }

    /**
     * The caller's leg ended so.
     *
     * @param status how
     * @return these assertions
     */
    public CallAssert ended(CallStatus status) {
        return require(
                call.status() == status,
                "the call to end as " + status.value(),
                "it ended as " + call.status().value(),
                moment -> moment.text().startsWith(call.caller().name() + " is over"));
    }

    /**
     * A dialled leg ended so.
     *
     * @param name who was called
     * @param status how each leg to them ended
     * @return these assertions
     */
    public CallAssert legEnded(String name, CallStatus status) {
        List<CallStatus> statuses = call.legsTo(name).stream().map(Leg::status).toList();
        return require(
                !statuses.isEmpty() && statuses.stream().allMatch(status::equals),
                "the leg to " + name + " to end as " + status.value(),
                statuses.isEmpty()
                        ? name + " was not called"
                        : "it ended as "
                                + statuses.stream().map(CallStatus::value).collect(Collectors.joining(", ")),
                moment -> moment.text().startsWith(name + " is over"));
    }

    /**
     * The application was told these events of somebody's leg, and no others, in this order of sending.
     *
     * @param name who was called
     * @param events the events; none if there were to be no callbacks
     * @return these assertions
     */
    public CallAssert reported(String name, CallEvent... events) {
        List<CallEvent> reported = call.eventsOf(name);
        return require(
                reported.equals(Arrays.asList(events)),
                "the callbacks of " + name + " to be " + words(Arrays.asList(events)),
                "they were " + words(reported),
                moment -> moment.kind() == Moment.Kind.REQUEST && moment.text().contains(" of " + name));
    }

    /**
     * The call lasted so long.
     *
     * @param duration the virtual time from its beginning to its end
     * @return these assertions
     */
    public CallAssert lasted(Duration duration) {
        return require(
                call.duration().equals(duration),
                "the call to last " + Moment.time(duration),
                "it lasted " + Moment.time(call.duration()),
                moment -> moment.text().startsWith(call.caller().name() + " is over"));
    }

    /**
     * Every request was answered, by what the platform accepts, and every document could be run. What was lost or broken off on
     * its way because the faults said so is no problem.
     *
     * @return these assertions
     */
    public CallAssert hasNoProblems() {
        return require(
                call.problems().isEmpty(),
                "no problem",
                "there was one: " + String.join("; ", call.problems()),
                moment -> moment.kind() == Moment.Kind.PROBLEM);
    }

    private CallAssert require(boolean met, String expected, String actual, Predicate<Moment> tells) {
        if (!met) {
            Set<Moment> marked = call.moments().stream().filter(tells).collect(Collectors.toSet());
            throw new AssertionError("Expected " + expected + ", but " + actual + " (seed " + call.seed() + ", "
                    + call.dialect() + ", faults " + call.faults() + "):\n\n"
                    + call.ladder().marking(marked).toText());
        }
        return this;
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", "));
    }

    private static String words(List<CallEvent> events) {
        return events.isEmpty() ? "none" : events.stream().map(CallEvent::value).collect(Collectors.joining(", "));
    }
}
