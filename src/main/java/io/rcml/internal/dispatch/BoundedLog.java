package io.rcml.internal.dispatch;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Logs what anyone on the network can cause: a few lines a second of each kind, so that nobody fills a disk. What is left out is
 * counted, and the next line of its kind says how many there were. Thread-safe.
 */
final class BoundedLog {

    static final int MOST_A_SECOND = 5;

    private static final Logger LOG = System.getLogger("io.rcml");
    private static final int SECOND_IN_MILLIS = 1000;

    private final InstantSource clock;
    private final Map<String, Kind> kinds = new ConcurrentHashMap<>();

    BoundedLog(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * Logs a line, unless there were enough of its kind in this second.
     *
     * @param kind which lines count together; of few values, and none that a request brings
     */
    void log(Level level, String kind, String line) {
        long leftOut = kinds.computeIfAbsent(kind, made -> new Kind()).count(clock.millis());
        if (leftOut >= 0) {
            LOG.log(level, leftOut == 0 ? line : line + told(leftOut));
        }
    }

    private static String told(long leftOut) {
        return String.format(Locale.ROOT, " (%,d more like it %s not logged)", leftOut, leftOut == 1 ? "was" : "were");
    }

    /** The lines of a kind. */
    private static final class Kind {

        private static final long LEAVE_OUT = -1;

        private long second = Long.MIN_VALUE / 2; // long ago
        private int logged;
        private long leftOut;

        /** Counts a line, and gives how many were left out since the last one that was logged, or {@link #LEAVE_OUT}. */
        private synchronized long count(long now) {
            // a clock that was set back ends the second, too
            if (now < second || now - second >= SECOND_IN_MILLIS) {
                second = now;
                logged = 0;
            }
            if (logged == MOST_A_SECOND) {
                leftOut++;
                return LEAVE_OUT;
            }
            logged++;
            long before = leftOut;
            leftOut = 0;
            return before;
        }
    }
}
