package io.rcml.benchmarks.micro;

import io.rcml.model.Rcml;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Builds and writes a text that is longer and longer, in which one character of fifty is to be escaped. */
@State(Scope.Thread)
public class Speaking {

    private static final String SENTENCE = "Sales & orders are open from nine to five o'clock.";

    @Param({"100", "1000", "10000", "100000"})
    private int characters;

    private String text;

    @Setup
    public void prepare() {
        text = SENTENCE.repeat(characters / SENTENCE.length());
    }

    @Benchmark
    public byte[] write() {
        return Rcml.builder().say(text).build().toBytes();
    }
}
