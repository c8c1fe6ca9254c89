package io.rcml.simulator.script;

/** Virtual seconds, as users give them. */
final class Seconds {

    private Seconds() {}

    static int notNegative(String what, int seconds) {
        if (seconds < 0) {
            throw new IllegalArgumentException(what + " takes seconds of virtual time, 0 or more, not " + seconds);
        }
        return seconds;
    }
}
