package io.rcml.benchmarks.micro;

import io.rcml.benchmarks.documents.Leg;
import io.rcml.benchmarks.documents.RcmlEncoder;
import io.rcml.model.Rcml;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Writes documents of three nouns into a stream, as a response is. */
@State(Scope.Thread)
public class Streaming {

    private final List<Leg> legs = Leg.first(3);
    private final Rcml document = RcmlEncoder.dialling(legs);
    private final Sink sink = new Sink();

    /** A stream as servers have it: it copies what it gets into a buffer of its own. */
    private static final class Sink extends OutputStream {

        private final byte[] buffer = new byte[8192];
        private int length;

        @Override
        public void write(int b) {
            buffer[length++] = (byte) b;
        }

        @Override
        public void write(byte[] bytes, int from, int count) {
            System.arraycopy(bytes, from, buffer, length, count);
            length += count;
        }

        int drain() {
            int drained = length;
            length = 0;
            return drained;
        }
    }

    @Benchmark
    public int builtOnce() throws IOException {
        document.writeTo(sink);
        return sink.drain();
    }

    @Benchmark
    public int builtEachTime() throws IOException {
        RcmlEncoder.dialling(legs).writeTo(sink);
        return sink.drain();
    }
}
