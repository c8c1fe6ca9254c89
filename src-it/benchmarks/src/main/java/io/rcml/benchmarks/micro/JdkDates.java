package io.rcml.benchmarks.micro;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Reads the time as it is documented with the JDK's formatter for it. */
@State(Scope.Thread)
public class JdkDates {

    private final String text = Dates.DOCUMENTED;

    @Benchmark
    public Instant read() {
        return DateTimeFormatter.RFC_1123_DATE_TIME.parse(text, Instant::from);
    }
}
