package io.rcml.simulator.internal.platform;

import java.util.Random;

/** The platform's identifiers, which follow from the seed alone. */
public final class Sids {

    private static final int DIGITS = 32;

    private final Random random;

    Sids(long seed) {
        this.random = new Random(seed);
    }

    /** The next one. */
    public String next(String prefix) {
        StringBuilder sid = new StringBuilder(prefix);
        for (int i = 0; i < DIGITS; i++) {
            sid.append(Character.forDigit(random.nextInt(16), 16));
        }
        return sid.toString();
    }
}
