package io.rcml.simulator;

import io.rcml.simulator.report.SimulatedCall;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.IntFunction;

/**
 * Plays many calls at once, and measures how fast the application answers.
 *
 * <pre>{@code
 * LoadReport report = Load.of(simulator).calls(1000).callsPerSecond(50).run("/reception/incoming");
 * }</pre>
 *
 * <p>Each call has a seed of its own, counted up from the simulator's. Immutable and thread-safe; each method gives a changed copy.
 */
public final class Load {

    private static final int DEFAULT_CALLS = 100;
    private static final int DEFAULT_THREADS = 8;

    private final CallSimulator simulator;
    private final int calls;
    private final double callsPerSecond;
    private final int threads;

    private Load(CallSimulator simulator, int calls, double callsPerSecond, int threads) {
        this.simulator = simulator;
        this.calls = calls;
        this.callsPerSecond = callsPerSecond;
        this.threads = threads;
    }

    /**
     * A load of 100 calls, eight at once, as fast as the application can.
     *
     * @param simulator plays the calls
     * @return the load
     */
    public static Load of(CallSimulator simulator) {
        return new Load(simulator, DEFAULT_CALLS, Double.POSITIVE_INFINITY, DEFAULT_THREADS);
    }

    /**
     * How many calls. Default: 100.
     *
     * @param calls the number, 1 or more
     * @return a changed copy
     * @throws IllegalArgumentException if it is less than one
     */
    public Load calls(int calls) {
        return new Load(simulator, positive("calls", calls), callsPerSecond, threads);
    }

    /**
     * How many calls begin in a second of real time, at most. Default: no limit.
     *
     * @param rate the number, more than 0
     * @return a changed copy
     * @throws IllegalArgumentException if it is not more than 0
     */
    public Load callsPerSecond(double rate) {
        if (!(rate > 0)) {
            throw new IllegalArgumentException("callsPerSecond takes a number of more than 0, not " + rate);
        }
        return new Load(simulator, calls, rate, threads);
    }

    /**
     * How many calls are played at once, at most. Default: 8.
     *
     * @param threads the number, 1 or more
     * @return a changed copy
     * @throws IllegalArgumentException if it is less than one
     */
    public Load atOnce(int threads) {
        return new Load(simulator, calls, callsPerSecond, positive("atOnce", threads));
    }

    private static int positive(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException(what + " takes a number of 1 or more, not " + number);
        }
        return number;
    }

    /**
     * Plays the calls, and waits for the last one.
     *
     * @param path as for {@link CallSimulator#call(String)}
     * @return what came of them
     */
    public LoadReport run(String path) {
        return run(path, call -> {});
    }

    /**
     * Plays the calls, and waits for the last one.
     *
     * @param path as for {@link CallSimulator#call(String)}
     * @param each is given each call when it is over; on several threads at once
     * @return what came of them
     */
    public LoadReport run(String path, Consumer<SimulatedCall> each) {
        ConcurrentLinkedQueue<Long> latencies = new ConcurrentLinkedQueue<>();
        CallSimulator measured = simulator.latencies(latencies::add);
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            long begun = System.nanoTime();
            List<LoadReport.Result> results = results(pool, index -> {
                SimulatedCall call = measured.seed(simulator.seed() + index).call(path);
                each.accept(call);
                return LoadReport.Result.of(call);
            });
            return LoadReport.of(
                    results,
                    latencies.stream().mapToLong(Long::longValue).sorted().toArray(),
                    System.nanoTime() - begun);
        } finally {
            pool.shutdownNow();
        }
    }

    private List<LoadReport.Result> results(ExecutorService pool, IntFunction<LoadReport.Result> play) {
        long begun = System.nanoTime();
        List<Future<LoadReport.Result>> playing = new ArrayList<>();
        try {
            for (int i = 0; i < calls; i++) {
                int index = i;
                waitUntil(begun + (long) (1e9 * i / callsPerSecond));
                playing.add(pool.submit(() -> play.apply(index)));
            }
            List<LoadReport.Result> results = new ArrayList<>();
            for (Future<LoadReport.Result> result : playing) {
                results.add(result.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + calls + " calls were being played", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("A call could not be played: " + e.getCause(), e.getCause());
        }
    }

    private static void waitUntil(long nanoTime) throws InterruptedException {
        long millis = (nanoTime - System.nanoTime()) / 1_000_000;
        if (millis > 0) {
            Thread.sleep(millis);
        }
    }

    /** {@return the load, such as {@code 100 calls, 8 at once}} */
    @Override
    public String toString() {
        return calls + " calls, " + threads + " at once"
                + (Double.isInfinite(callsPerSecond) ? "" : ", " + callsPerSecond + " a second");
    }
}
