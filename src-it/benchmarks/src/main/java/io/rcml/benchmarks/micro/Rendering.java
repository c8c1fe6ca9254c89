package io.rcml.benchmarks.micro;

import io.rcml.benchmarks.documents.Encoder;
import io.rcml.benchmarks.documents.Encoders;
import io.rcml.benchmarks.documents.Leg;
import io.rcml.benchmarks.documents.Menu;
import java.util.function.Supplier;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** Writes documents to bytes, each time anew. */
@State(Scope.Thread)
public class Rendering {

    @Param({
        Encoders.OURS,
        Encoders.STRING_BUILDER,
        Encoders.AALTO,
        Encoders.STAX,
        Encoders.TWILIO,
    })
    private String by;

    @Param({"3 nouns", "10 nouns", "IVR", "3 nouns, built too"})
    private String document;

    private Supplier<byte[]> writing;

    @Setup
    public void prepare() {
        writing = writing(by, document);
    }

    /** {@return how somebody writes a document} */
    public static Supplier<byte[]> writing(String by, String document) {
        Encoder encoder = Encoders.all().get(by);
        return switch (document) {
            case "3 nouns" -> encoder.dial(Leg.first(3));
            case "10 nouns" -> encoder.dial(Leg.first(10));
            case "IVR" -> encoder.ivr(Menu.some(7));
            case "3 nouns, built too" -> encoder.fromScratch(Leg.first(3));
            default -> throw new IllegalArgumentException(document);
        };
    }

    @Benchmark
    public byte[] write() {
        return writing.get();
    }
}
