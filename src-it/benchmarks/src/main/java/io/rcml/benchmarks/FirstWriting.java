package io.rcml.benchmarks;

import io.rcml.benchmarks.documents.Encoder;
import io.rcml.benchmarks.documents.Encoders;
import io.rcml.benchmarks.documents.Leg;
import io.rcml.benchmarks.documents.RcmlEncoder;
import io.rcml.benchmarks.documents.StringBuilderEncoder;
import io.rcml.benchmarks.documents.TwilioEncoder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Builds and writes one document, and prints how many nanoseconds that took in a JVM that has done nothing before. */
public final class FirstWriting {

    static final List<String> BY = List.of(Encoders.OURS, Encoders.STRING_BUILDER, Encoders.TWILIO);

    private FirstWriting() {}

    public static void main(String[] arguments) {
        List<Leg> legs = Leg.first(3);
        long began = System.nanoTime();
        int length = encoder(arguments[0]).fromScratch(legs).get().length;
        System.out.println(length > 0 ? System.nanoTime() - began : 0);
    }

    private static Encoder encoder(String by) {
        return switch (by) {
            case Encoders.OURS -> new RcmlEncoder();
            case Encoders.STRING_BUILDER -> new StringBuilderEncoder();
            default -> new TwilioEncoder();
        };
    }

    /** How long somebody's first document takes. */
    static long nanos(String by) throws IOException {
        Process jvm = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        FirstWriting.class.getName(),
                        by)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        return Long.parseLong(jvm.inputReader().readLine());
    }
}
