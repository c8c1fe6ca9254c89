package io.rcml.benchmarks.micro;

import io.rcml.benchmarks.documents.Leg;
import io.rcml.benchmarks.documents.RcmlEncoder;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Builds and writes a Dial of more and more nouns. */
@State(Scope.Thread)
public class Growing {

    @Param({"1", "2", "5", "10"})
    private int nouns;

    private List<Leg> legs;

    @Setup
    public void prepare() {
        legs = Leg.first(nouns);
    }

    @Benchmark
    public byte[] write() {
        return RcmlEncoder.dialling(legs).toBytes();
    }
}
