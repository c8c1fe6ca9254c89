package io.rcml.simulator.script;

import java.util.List;

/**
 * How the caller behaves. Immutable and thread-safe; each method gives a changed copy. All times are virtual seconds.
 *
 * <pre>{@code
 * Caller.presses("1").hangsUpAfter(90) // presses 1 when first asked for keys, and ends the call after a minute and a half
 * }</pre>
 */
public final class Caller {

    public static final Caller PATIENT = new Caller(Callee.NEVER, List.of());

    private final int hangsUpAfter;
    private final List<Input> inputs;

    private Caller(int hangsUpAfter, List<Input> inputs) {
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
        return new Caller(hangsUpAfter, Input.with(inputs, Input.keys(keys, Input.WHEN_ASKED)));
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
        return new Caller(
                hangsUpAfter, Input.with(inputs, Input.keys(keys, Callee.atLeast(0, "thenPressesAfter", seconds))));
    }

    /**
     * Speaks the next time that a Gather or Record listens, a second after its prompts.
     *
     * @param words the words, not blank, 0.4 seconds for each
     * @return a changed copy
     * @throws IllegalArgumentException if there are no words
     */
    public Caller thenSpeaks(String words) {
        return new Caller(hangsUpAfter, Input.with(inputs, Input.words(words, Input.WHEN_ASKED)));
    }

    /**
     * Hangs up. Default: does not.
     *
     * @param seconds how long after the call began, 0 or more
     * @return a changed copy
     * @throws IllegalArgumentException if the time is negative
     */
    public Caller hangsUpAfter(int seconds) {
        return new Caller(Callee.atLeast(0, "hangsUpAfter", seconds), inputs);
    }

    public int hangsUpAfter() {
        return hangsUpAfter;
    }

    public List<Input> inputs() {
        return inputs;
    }
}
