package io.rcml.simulator.script;

import java.util.List;
import java.util.OptionalInt;

/**
 * How the caller behaves. Immutable and thread-safe; each method gives a changed copy. All times are virtual seconds.
 *
 * <pre>{@code
 * Caller.presses("1").hangsUpAfter(90) // presses 1 when first asked for keys, and ends the call after a minute and a half
 * }</pre>
 */
public final class Caller {

    private static final Caller PATIENT = new Caller(OptionalInt.empty(), List.of());

    private final OptionalInt hangsUpAfter;
    private final List<Input> inputs;

    private Caller(OptionalInt hangsUpAfter, List<Input> inputs) {
        this.hangsUpAfter = hangsUpAfter;
        this.inputs = inputs;
    }

    /** {@return a caller who says nothing, presses nothing and stays until the call ends, as is the default} */
    public static Caller listens() {
        return PATIENT;
    }

    /**
     * A caller who presses keys when first asked for something.
     *
     * @param keys the keys {@code 0-9 # *}, pressed half a second apart, beginning a second after the prompts
     * @return the behaviour
     * @throws IllegalArgumentException if it is empty or has what is no key
     */
    public static Caller presses(String keys) {
        return PATIENT.thenPresses(keys);
    }

    /**
     * A caller who speaks when first asked for something.
     *
     * @param words the words, not blank, 0.4 seconds for each, beginning a second after the prompts
     * @return the behaviour
     * @throws IllegalArgumentException if there are no words
     */
    public static Caller speaks(String words) {
        return PATIENT.thenSpeaks(words);
    }

    /**
     * A caller who hangs up.
     *
     * @param seconds how long after the call began, 0 or more
     * @return the behaviour
     * @throws IllegalArgumentException if the time is negative
     */
    public static Caller hangsUp(int seconds) {
        return PATIENT.hangsUpAfter(seconds);
    }

    /**
     * Presses keys the next time that a Gather, Record or UssdCollect listens, a second after its prompts.
     *
     * @param keys the keys {@code 0-9 # *}, pressed half a second apart
     * @return a changed copy
     * @throws IllegalArgumentException if it is empty or has what is no key
     */
    public Caller thenPresses(String keys) {
        return new Caller(hangsUpAfter, Input.with(inputs, Input.keys(keys, OptionalInt.empty())));
    }

    /**
     * Presses keys the next time that a Gather, Record or UssdCollect listens, without waiting for its prompts, which stop.
     *
     * @param keys the keys {@code 0-9 # *}, pressed half a second apart
     * @param seconds how long after it began to listen, 0 or more
     * @return a changed copy
     * @throws IllegalArgumentException if there is what is no key, or the time is negative
     */
    public Caller thenPressesAfter(int seconds, String keys) {
        return new Caller(hangsUpAfter, Input.with(inputs, Input.keys(keys, seconds("thenPressesAfter", seconds))));
    }

    /**
     * Speaks the next time that a Gather or Record listens, a second after its prompts.
     *
     * @param words the words, not blank, 0.4 seconds for each
     * @return a changed copy
     * @throws IllegalArgumentException if there are no words
     */
    public Caller thenSpeaks(String words) {
        return new Caller(hangsUpAfter, Input.with(inputs, Input.words(words)));
    }

    /**
     * Hangs up. Default: does not.
     *
     * @param seconds how long after the call began, 0 or more
     * @return a changed copy
     * @throws IllegalArgumentException if the time is negative
     */
    public Caller hangsUpAfter(int seconds) {
        return new Caller(seconds("hangsUpAfter", seconds), inputs);
    }

    private static OptionalInt seconds(String what, int seconds) {
        return OptionalInt.of(Seconds.notNegative(what, seconds));
    }

    /**
     * When they hang up.
     *
     * @return how many virtual seconds after the call began, 0 or more; empty, as is the default, for a caller who does not
     */
    public OptionalInt hangsUpAfter() {
        return hangsUpAfter;
    }

    /** {@return what they press and say, one for each time that the platform listens, in order; empty by default} */
    public List<Input> inputs() {
        return inputs;
    }
}
