package io.rcml.benchmarks.micro;

import io.rcml.call.Parameters;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Reads times in the forms that platforms send, beside the JDK, which reads the first alone by this formatter. */
@State(Scope.Thread)
public class Dates {

    public static final String DOCUMENTED = "Sat, 04 Jul 2026 06:05:06 +0000";

    @Param({
        DOCUMENTED,
        "2026-07-04T09:05:06.000+03:00",
        "Sat, 04 Jul 2026 09:05:06 Europe/Athens",
        "sam., 04 juil. 2026 09:05:06 Europe/Athens"
    })
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

    @Benchmark
    public Instant jdk() {
        return text.equals(DOCUMENTED)
                ? DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from)
                : Instant.EPOCH;
    }
}
