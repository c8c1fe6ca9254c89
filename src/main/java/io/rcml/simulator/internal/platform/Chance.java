package io.rcml.simulator.internal.platform;

import java.util.Random;

/** The chance by which faults hit, which follows from the seed alone. */
final class Chance {

    /** Not that of the identifiers, so that faults leave these as they are. */
    private static final long DIFFERENT = 0x5DEECE66DL;

    private final Random random;

    Chance(long seed) {
        this.random = new Random(seed ^ DIFFERENT);
    }

    /** Nothing is drawn for what cannot happen, so that one fault more leaves the others where they were. */
    boolean happens(double probability) {
        return probability > 0 && random.nextDouble() < probability;
    }

    /** A number from 0 to below a bound. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    long number() {
        return random.nextLong();
    }
}
