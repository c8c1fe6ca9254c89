package io.rcml.benchmarks.micro;

import io.rcml.benchmarks.report.Measurements;
import java.util.Collection;
import java.util.stream.Collectors;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs all benchmarks of this package, each in a JVM of its own: once, so that several runs are interleaved. */
public final class Microbenchmarks {

    private Microbenchmarks() {}

    /**
     * Runs each once.
     *
     * @param iterations how many are measured, after as many to warm up
     * @param millis how long each iteration is
     * @param measurements where the results go: nanoseconds, and bytes where the name ends so
     */
    public static void run(int iterations, int millis, Measurements measurements) throws RunnerException {
        Options options = new OptionsBuilder()
                .include(Microbenchmarks.class.getPackageName().replace(".", "\\."))
                .mode(Mode.AverageTime)
                .timeUnit(java.util.concurrent.TimeUnit.NANOSECONDS)
                .forks(1)
                .warmupIterations(iterations)
                .warmupTime(TimeValue.milliseconds(millis))
                .measurementIterations(iterations)
                .measurementTime(TimeValue.milliseconds(millis))
                .jvmArgs("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
                .addProfiler(GCProfiler.class)
                .verbosity(VerboseMode.SILENT)
                .shouldFailOnError(true)
                .build();
        for (RunResult result : new Runner(options).run()) {
            String name = name(result.getParams());
            measurements.add(name, result.getPrimaryResult().getScore());
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            measurements.add(name + Measurements.BYTES, bytes == null ? 0 : bytes.getScore());
        }
    }

    /** Such as {@code Rendering.write 3 nouns, Aalto}. */
    private static String name(BenchmarkParams parameters) {
        String[] path = parameters.getBenchmark().split("\\.");
        Collection<String> keys = parameters.getParamsKeys();
        return path[path.length - 2] + "." + path[path.length - 1]
                + keys.stream()
                        .sorted()
                        .map(parameters::getParam)
                        .collect(Collectors.joining("|", keys.isEmpty() ? "" : "|", ""));
    }
}
