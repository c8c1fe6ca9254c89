package io.rcml.simulator.internal.platform;

import java.util.Comparator;
import java.util.PriorityQueue;

/**
 * Virtual time: what is to happen, in order. What is to happen at the same moment happens in the order in which it was planned, so
 * that a run depends on nothing but its script and the application's answers.
 */
public final class Timeline {

    private record Event(long at, long number, Runnable action) {}

    private final PriorityQueue<Event> planned =
            new PriorityQueue<>(Comparator.comparingLong(Event::at).thenComparingLong(Event::number));
    private long now;
    private long count;

    /** The milliseconds since the call began. */
    public long now() {
        return now;
    }

    /** Plans something. */
    public void after(long millis, Runnable action) {
        planned.add(new Event(now + millis, count++, action));
    }

    /** Lets all happen that is planned, and what is planned meanwhile. */
    void run() {
        for (Event next = planned.poll(); next != null; next = planned.poll()) {
            now = next.at();
            next.action().run();
        }
    }
}
