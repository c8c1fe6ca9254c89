package io.rcml.benchmarks.endtoend;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * What came of sending the same request for a while, on some connections at once and on each as soon as it was answered.
 *
 * @param requests how many were answered
 * @param seconds for how long
 * @param cpuMicros the server's CPU time for each, in microseconds
 * @param p99Micros the time in which 99 of 100 were answered, in microseconds
 */
public record Traffic(long requests, double seconds, double cpuMicros, double p99Micros) {

    private static final int MOST_LATENCIES = 1 << 16;

    /** {@return how many were answered in a second} */
    public double perSecond() {
        return requests / seconds;
    }

    /** Sends, and measures. */
    public static Traffic send(ServerProcess server, int connections, double seconds) throws IOException {
        ExecutorService threads = Executors.newFixedThreadPool(connections);
        try {
            long cpu = server.cpuNanos();
            long began = System.nanoTime();
            long end = began + (long) (seconds * 1e9);
            List<Future<Lane>> lanes = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                lanes.add(threads.submit(() -> new Lane().send(server.port(), end)));
            }
            long requests = 0;
            List<long[]> latencies = new ArrayList<>();
            for (Future<Lane> lane : lanes) {
                requests += lane.get().requests;
                latencies.add(lane.get().latencies());
            }
            double took = (System.nanoTime() - began) / 1e9;
            double cpuMicros = (server.cpuNanos() - cpu) / 1e3 / requests;
            long[] sorted =
                    latencies.stream().flatMapToLong(Arrays::stream).sorted().toArray();
            return new Traffic(requests, took, cpuMicros, sorted[(int) (sorted.length * 0.99)] / 1e3);
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } finally {
            threads.shutdownNow();
        }
    }

    /** One connection, and the latencies of its last requests. */
    private static final class Lane {

        private final long[] last = new long[MOST_LATENCIES];
        private int requests;

        Lane send(int port, long end) throws IOException {
            try (Connection connection = new Connection(port)) {
                for (long now = System.nanoTime(); now < end || requests == 0; ) {
                    connection.send(Question.INCOMING);
                    long after = System.nanoTime();
                    last[requests++ % MOST_LATENCIES] = after - now;
                    now = after;
                }
            }
            return this;
        }

        long[] latencies() {
            return Arrays.copyOf(last, Math.min(requests, MOST_LATENCIES));
        }
    }
}
