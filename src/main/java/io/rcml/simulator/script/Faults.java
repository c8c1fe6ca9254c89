package io.rcml.simulator.script;

import java.util.Locale;

/**
 * What goes wrong between the platform and the application. Which of the requests are hit follows from the seed alone. Immutable and
 * thread-safe; each method gives a changed copy, and probabilities are from 0 (never, the default) to 1 (always).
 *
 * <pre>{@code
 * Faults.none().duplicate(0.3).reorder(5) // three of ten callbacks come twice, and each up to 5 seconds late
 * }</pre>
 */
public final class Faults {

    private static final Faults NONE = new Faults(0, 0, 0, 0, 0, 0, 0);

    private final double duplicate;
    private final double drop;
    private final double breakOff;
    private final double slow;
    private final double forge;
    private final int reorderSeconds;
    private final int delaySeconds;

    private Faults(
            double duplicate,
            double drop,
            double breakOff,
            double slow,
            double forge,
            int reorderSeconds,
            int delaySeconds) {
        this.duplicate = duplicate;
        this.drop = drop;
        this.breakOff = breakOff;
        this.slow = slow;
        this.forge = forge;
        this.reorderSeconds = reorderSeconds;
        this.delaySeconds = delaySeconds;
    }

    /** {@return a network where nothing goes wrong} */
    public static Faults none() {
        return NONE;
    }

    /**
     * Status callbacks come twice.
     *
     * @param probability of each
     * @return a changed copy
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Faults duplicate(double probability) {
        return new Faults(
                probability("duplicate", probability), drop, breakOff, slow, forge, reorderSeconds, delaySeconds);
    }

    /**
     * Status callbacks are lost: they are never sent.
     *
     * @param probability of each
     * @return a changed copy
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Faults drop(double probability) {
        return new Faults(
                duplicate, probability("drop", probability), breakOff, slow, forge, reorderSeconds, delaySeconds);
    }

    /**
     * Connections break while a status callback is being sent: the application gets half a request, and the platform no answer.
     *
     * @param probability of each
     * @return a changed copy
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Faults breakConnections(double probability) {
        return new Faults(
                duplicate,
                drop,
                probability("breakConnections", probability),
                slow,
                forge,
                reorderSeconds,
                delaySeconds);
    }

    /**
     * The platform reads an answer in small pieces, some kilobytes a second of real time.
     *
     * @param probability of each answer, to whatever request
     * @return a changed copy
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Faults readSlowly(double probability) {
        return new Faults(
                duplicate, drop, breakOff, probability("readSlowly", probability), forge, reorderSeconds, delaySeconds);
    }

    /**
     * A stranger reports what never happened, to the URL of a status callback without its query: a call that there is not, with
     * markup and control characters in its values.
     *
     * @param probability of a forged callback after each true one
     * @return a changed copy
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public Faults forge(double probability) {
        return new Faults(
                duplicate, drop, breakOff, slow, probability("forge", probability), reorderSeconds, delaySeconds);
    }

    /**
     * Status callbacks overtake each other: each comes a time of its own later, so that any order is possible.
     *
     * @param seconds the longest time in virtual seconds, 0 (the default) or more
     * @return a changed copy
     * @throws IllegalArgumentException if the time is negative
     */
    public Faults reorder(int seconds) {
        return new Faults(
                duplicate, drop, breakOff, slow, forge, Seconds.notNegative("reorder", seconds), delaySeconds);
    }

    /**
     * Status callbacks come late, all by the same time.
     *
     * @param seconds the time in virtual seconds, 0 (the default) or more
     * @return a changed copy
     * @throws IllegalArgumentException if the time is negative
     */
    public Faults delay(int seconds) {
        return new Faults(
                duplicate, drop, breakOff, slow, forge, reorderSeconds, Seconds.notNegative("delay", seconds));
    }

    /** {@return the probability that a status callback comes twice, from 0, the default, to 1} */
    public double duplicate() {
        return duplicate;
    }

    /** {@return the probability that a status callback is lost, from 0, the default, to 1} */
    public double drop() {
        return drop;
    }

    /** {@return the probability that the connection breaks in a status callback, from 0, the default, to 1} */
    public double breakConnections() {
        return breakOff;
    }

    /** {@return the probability that an answer is read slowly, from 0, the default, to 1} */
    public double readSlowly() {
        return slow;
    }

    /** {@return the probability that a forged status callback follows a true one, from 0, the default, to 1} */
    public double forge() {
        return forge;
    }

    /** {@return by how many virtual seconds a status callback is late at most, each by a time of its own; 0 by default} */
    public int reorder() {
        return reorderSeconds;
    }

    /** {@return by how many virtual seconds all status callbacks are late; 0 by default} */
    public int delay() {
        return delaySeconds;
    }

    private static double probability(String what, double probability) {
        if (!(probability >= 0 && probability <= 1)) {
            throw new IllegalArgumentException(what + " takes a probability between 0 and 1, not " + probability);
        }
        return probability;
    }

    /** {@return the faults, such as {@code duplicate 0.3, reorder 5 s}; {@code none} if there are none} */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        append(text, "duplicate", duplicate);
        append(text, "drop", drop);
        append(text, "break connections", breakOff);
        append(text, "read slowly", slow);
        append(text, "forge", forge);
        appendSeconds(text, "reorder", reorderSeconds);
        appendSeconds(text, "delay", delaySeconds);
        return text.isEmpty() ? "none" : text.toString();
    }

    private static void append(StringBuilder text, String name, double probability) {
        if (probability > 0) {
            text.append(text.isEmpty() ? "" : ", ").append(String.format(Locale.ROOT, "%s %s", name, probability));
        }
    }

    private static void appendSeconds(StringBuilder text, String name, int seconds) {
        if (seconds > 0) {
            text.append(text.isEmpty() ? "" : ", ")
                    .append(name)
                    .append(' ')
                    .append(seconds)
                    .append(" s");
        }
    }
}
