package io.rcml.benchmarks.report;

import io.rcml.benchmarks.endtoend.ServerProcess.Memory;
import java.time.Duration;

/** What a server held, minute by minute. */
public final class SoakReport {

    private final Text text = new Text();

    /**
     * Begins the report.
     *
     * @param capacity how many calls a second the application can answer
     * @param rate how many it is given
     */
    public SoakReport(double capacity, double rate) {
        text.line(Machine.describe() + ". " + Text.number(rate) + " calls a second, 70 % of " + Text.number(capacity)
                        + "; each is an incoming call, a Dial, and four signed status callbacks.")
                .line("")
                .head("Minute", "Calls", "Errors", "p99", "Heap after collection", "Threads", "Classes");
    }

    /** Adds a minute. */
    public void add(int minute, int calls, int errors, Duration p99, Memory memory) {
        text.row(
                minute,
                calls,
                errors,
                Text.time(p99.toNanos()),
                Text.number(memory.heap() / 1e6) + " MB",
                memory.threads(),
                memory.classes());
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
