package io.rcml.simulator.script;

import java.util.List;
import java.util.OptionalInt;

/**
 * How somebody who is called behaves. Immutable and thread-safe; each method gives a changed copy. All times are virtual seconds.
 *
 * <pre>{@code
 * Callee.answersAfter(3).talksFor(60) // rings for 3 seconds, and hangs up a minute after the parties are connected
 * Callee.busy()
 * Callee.answers().presses("1") // accepts a screening that asks for a key
 * }</pre>
 */
public final class Callee {

    private static final int DEFAULT_ANSWER = 3;
    private static final OptionalInt DEFAULT_TALK = OptionalInt.of(60);
    private static final OptionalInt AT_ONCE = OptionalInt.of(0);
    private static final OptionalInt NEVER = OptionalInt.empty();

    /** What comes of the ringing. */
    public enum Reaction {
        /** The call is answered. */
        ANSWERS,
        /** The line is busy: the phone does not ring. */
        BUSY,
        /** Nobody picks up. */
        NO_ANSWER,
        /** There is no phone: it does not ring. */
        UNREACHABLE,
        /** The call is declined, which the platform reports as busy. */
        DECLINES
    }

    private final Reaction reaction;
    private final OptionalInt ringsFor;
    private final OptionalInt talksFor;
    private final OptionalInt hangsUpAfter;
    private final boolean rejectsScreening;
    private final List<Input> inputs;
    private final boolean voicemail;

    private Callee(
            Reaction reaction,
            OptionalInt ringsFor,
            OptionalInt talksFor,
            OptionalInt hangsUpAfter,
            boolean rejectsScreening,
            List<Input> inputs,
            boolean voicemail) {
        this.reaction = reaction;
        this.ringsFor = ringsFor;
        this.talksFor = talksFor;
        this.hangsUpAfter = hangsUpAfter;
        this.rejectsScreening = rejectsScreening;
        this.inputs = inputs;
        this.voicemail = voicemail;
    }

    /** {@return somebody who answers after 3 seconds, accepts a screening, and hangs up after a minute's talk} */
    public static Callee answers() {
        return answersAfter(DEFAULT_ANSWER);
    }

    /**
     * Somebody who answers, accepts a screening, and hangs up after a minute's talk.
     *
     * @param seconds for how long it rings before, 0 or more
     * @return the behaviour
     * @throws IllegalArgumentException if the time is negative
     */
    public static Callee answersAfter(int seconds) {
        return new Callee(
                Reaction.ANSWERS, seconds("answersAfter", seconds), DEFAULT_TALK, NEVER, false, List.of(), false);
    }

    /** {@return somebody whose line is busy: it does not ring} */
    public static Callee busy() {
        return silent(Reaction.BUSY, AT_ONCE);
    }

    /** {@return somebody who lets it ring} */
    public static Callee noAnswer() {
        return silent(Reaction.NO_ANSWER, NEVER);
    }

    /**
     * Somebody whose phone rings for a while and then gives up, as one does whose network ends the ringing.
     *
     * @param seconds for how long it rings, 0 or more
     * @return the behaviour
     * @throws IllegalArgumentException if the time is negative
     */
    public static Callee ringsFor(int seconds) {
        return silent(Reaction.NO_ANSWER, seconds("ringsFor", seconds));
    }

    /** {@return somebody who cannot be reached: it does not ring} */
    public static Callee unreachable() {
        return silent(Reaction.UNREACHABLE, AT_ONCE);
    }

    /** {@return somebody who declines the call after 3 seconds of ringing, which the platform reports as busy} */
    public static Callee declines() {
        return declinesAfter(DEFAULT_ANSWER);
    }

    /**
     * Somebody who declines the call, which the platform reports as busy.
     *
     * @param seconds for how long it rings before, 0 or more
     * @return the behaviour
     * @throws IllegalArgumentException if the time is negative
     */
    public static Callee declinesAfter(int seconds) {
        return silent(Reaction.DECLINES, seconds("declinesAfter", seconds));
    }

    private static Callee silent(Reaction reaction, OptionalInt ringsFor) {
        return new Callee(reaction, ringsFor, DEFAULT_TALK, NEVER, false, List.of(), false);
    }

    /**
     * Hangs up some time after the parties are connected. Default: 60 seconds.
     *
     * @param seconds for how long the parties talk, 0 or more
     * @return a changed copy
     * @throws IllegalArgumentException if the time is negative
     */
    public Callee talksFor(int seconds) {
        return new Callee(
                reaction, ringsFor, seconds("talksFor", seconds), hangsUpAfter, rejectsScreening, inputs, voicemail);
    }

    /** {@return a copy that does not hang up, so that the caller has to, or the Dial's {@code timeLimit}} */
    public Callee neverHangsUp() {
        return new Callee(reaction, ringsFor, NEVER, NEVER, rejectsScreening, inputs, voicemail);
    }

    /**
     * Hangs up some time after answering, connected or not. Default: does not.
     *
     * @param seconds how long after the answer, 0 or more
     * @return a changed copy
     * @throws IllegalArgumentException if the time is negative
     */
    public Callee hangsUpAfter(int seconds) {
        return new Callee(
                reaction, ringsFor, talksFor, seconds("hangsUpAfter", seconds), rejectsScreening, inputs, voicemail);
    }

    /** {@return a copy that listens to a screening document and lets it run to its end, as is the default} */
    public Callee acceptsScreening() {
        return new Callee(reaction, ringsFor, talksFor, hangsUpAfter, false, inputs, voicemail);
    }

    /** {@return a copy that hangs up as soon as a screening document begins} */
    public Callee rejectsScreening() {
        return new Callee(reaction, ringsFor, talksFor, hangsUpAfter, true, inputs, voicemail);
    }

    /**
     * Presses keys when a Gather, Record or UssdCollect of the screening document listens next, a second after its prompts.
     *
     * @param keys the keys {@code 0-9 # *}, pressed half a second apart
     * @return a changed copy; what is pressed and said adds up, one for each time that the platform listens
     * @throws IllegalArgumentException if it is empty or has what is no key
     */
    public Callee presses(String keys) {
        return with(Input.keys(keys, OptionalInt.empty()));
    }

    /**
     * Speaks when a Gather or Record of the screening document listens next, a second after its prompts.
     *
     * @param words the words, not blank, 0.4 seconds for each
     * @return a changed copy; what is pressed and said adds up, one for each time that the platform listens
     * @throws IllegalArgumentException if there are no words
     */
    public Callee speaks(String words) {
        return with(Input.words(words));
    }

    /**
     * Answers as a machine does, which {@link Dialect#CALLAPI} tells of calls that the API began with {@code DetectVoicemail}.
     * Default: a person answers.
     *
     * @return a changed copy
     */
    public Callee voicemail() {
        return new Callee(reaction, ringsFor, talksFor, hangsUpAfter, rejectsScreening, inputs, true);
    }

    private Callee with(Input input) {
        return new Callee(
                reaction, ringsFor, talksFor, hangsUpAfter, rejectsScreening, Input.with(inputs, input), voicemail);
    }

    private static OptionalInt seconds(String what, int seconds) {
        return OptionalInt.of(Seconds.notNegative(what, seconds));
    }

    /** {@return what comes of the ringing} */
    public Reaction reaction() {
        return reaction;
    }

    /** {@return for how many virtual seconds it rings before that, 0 or more; empty for somebody who lets it ring} */
    public OptionalInt ringsFor() {
        return ringsFor;
    }

    /** {@return how many virtual seconds after being connected they hang up, 0 or more; empty for somebody who does not} */
    public OptionalInt talksFor() {
        return talksFor;
    }

    /**
     * When they hang up, connected or not.
     *
     * @return how many virtual seconds after the answer, 0 or more; empty, as is the default, for somebody who does not
     */
    public OptionalInt hangsUpAfter() {
        return hangsUpAfter;
    }

    /** {@return whether they hang up as soon as a screening document begins; the default is to listen to it} */
    public boolean isScreeningRejected() {
        return rejectsScreening;
    }

    /** {@return what they press and say, one for each time that the platform listens, in order; empty by default} */
    public List<Input> inputs() {
        return inputs;
    }

    /** {@return whether a machine answers; the default is a person} */
    public boolean isVoicemail() {
        return voicemail;
    }
}
