package io.rcml.benchmarks.report;

import io.rcml.benchmarks.documents.Encoders;
import io.rcml.benchmarks.endtoend.Contender;
import io.rcml.benchmarks.hostile.HostileRequests;
import io.rcml.benchmarks.micro.Routing;
import java.util.List;

/** What was aimed at, and whether it holds. */
final class Targets {

    private final Measurements measured;
    private final Text text;

    Targets(Measurements measured, Text text) {
        this.measured = measured;
        this.text = text;
    }

    void check() {
        text.head("Target", "", "measured", "holds");
        faster("3 nouns", Encoders.TWILIO, 40);
        faster("10 nouns", Encoders.TWILIO, 25);
        faster("IVR", Encoders.TWILIO, 12);
        for (String document : List.of("3 nouns", "10 nouns", "IVR")) {
            faster(document, Encoders.STRING_BUILDER, 1.8);
            faster(document, Encoders.AALTO, 1.4);
        }
        atMost("build and write 3 nouns into a stream", 1000, bytes("Streaming.builtEachTime"), " B");
        atMost("write a document that is there into a stream", 128, bytes("Streaming.builtOnce"), " B");
        atLeast(
                "write a document again, beside writing it anew",
                20,
                measured.median("Rendering.write|" + Encoders.OURS + "|3 nouns")
                        / measured.median("Streaming.builtOnce"));
        cpu(Contender.ENCODER, 1.10);
        cpu(Contender.TEXT, 1.05);
        cpu(Contender.RESTEASY, 0.6);
        cpu(Contender.JERSEY, 0.4);
        cpu(Contender.TWILIO, 0.35);
        for (String path : List.of(Routing.HIT, Routing.TEMPLATE, Routing.MISS)) {
            atMost(
                    "find a handler of 1,000, beside the only one, " + path,
                    1.2,
                    measured.median("Routing.find|1000|" + path) / measured.median("Routing.find|1|" + path),
                    " ×");
        }
        atMost("a path that is no handler's, in the filter", 100, measured.median("Passing.pass"), " ns");
        atMost("the same", 0, Math.floor(bytes("Passing.pass")), " B");
        for (String kind : HostileRequests.KINDS) {
            String worst = measured.largest(Report.HOSTILE + kind + ' ', 1).get(0);
            atMost("a request whose " + kind + " is 64 KiB, at worst", 5, measured.median(worst) / 1e6, " ms");
        }
        atMost(
                "a callback over its parameters",
                1000,
                measured.median("Hearing.callback") - measured.median("Hearing.parameters"),
                " ns");
        atMost(
                "start over Weld alone, 10 handlers",
                100,
                (measured.median(Report.START + Contender.ANNOTATED.label())
                                - measured.median(Report.START + Contender.TEXT.label()))
                        / 1e6,
                " ms");
    }

    private double bytes(String name) {
        return measured.median(name + Measurements.BYTES);
    }

    private void faster(String document, String other, double times) {
        String pattern = "Rendering.write|%s|" + document;
        atLeast(
                "write " + document + ", beside " + other,
                times,
                measured.median(pattern.formatted(other)) / measured.median(pattern.formatted(Encoders.OURS)));
    }

    private void cpu(Contender other, double part) {
        atMost(
                "CPU of a request, beside " + other.label(),
                part,
                measured.median(Report.CPU + Contender.ANNOTATED.label()) / measured.median(Report.CPU + other.label()),
                " ×");
    }

    private void atLeast(String what, double target, double is) {
        text.row(what, "≥ " + Text.times(target), Text.times(is), is >= target ? "yes" : "**no**");
    }

    private void atMost(String what, double target, double is, String unit) {
        text.row(what, "≤ " + Text.number(target) + unit, Text.number(is) + unit, is <= target ? "yes" : "**no**");
    }
}
