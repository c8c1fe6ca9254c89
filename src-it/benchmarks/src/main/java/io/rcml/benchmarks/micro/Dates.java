package io.rcml.benchmarks.micro;

import io.rcml.call.Parameters;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads times in the forms that platforms send. */
@State(Scope.Thread)
public class Dates {

    public static final String DOCUMENTED = "Sat, 04 Jul 2026 06:05:06 +0000";
    public static final String WITH_ZONE = "Sat, 04 Jul 2026 09:05:06 Europe/Athens";
    public static final String ISO = "2026-07-04T09:05:06.000+03:00";
    public static final String FRENCH = "sam., 04 juil. 2026 09:05:06 Europe/Athens";
    public static final List<String> ALL = List.of(DOCUMENTED, WITH_ZONE, ISO, FRENCH);

    @Param({DOCUMENTED, WITH_ZONE, ISO, FRENCH})
    private String text;

    private Parameters parameters;

    @Setup
    public void prepare() {
        parameters = Parameters.of("Timestamp", text);
    }

    @Benchmark
    public Optional<Instant> read() {
        return parameters.instant("Timestamp");
    }
}
