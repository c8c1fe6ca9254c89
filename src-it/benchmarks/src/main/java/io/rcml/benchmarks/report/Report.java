package io.rcml.benchmarks.report;

import io.rcml.benchmarks.documents.Encoders;
import io.rcml.benchmarks.endtoend.Contender;
import io.rcml.benchmarks.endtoend.Cores;
import io.rcml.benchmarks.hostile.HostileRequests;
import io.rcml.benchmarks.micro.Dates;
import io.rcml.benchmarks.micro.Reading;
import io.rcml.benchmarks.micro.Routing;
import java.util.List;

/** Tables of what was measured, in Markdown. */
public final class Report {

    public static final String FIRST = "first ";
    public static final String START = "start ";
    public static final String CPU = "cpu ";
    public static final String RATE = "rate ";
    public static final String P99 = "p99 ";
    public static final String HEAP = "heap ";
    public static final String HOSTILE = "hostile ";

    /** On how many connections servers are asked at once, unless that is what is measured. */
    public static final int CONNECTIONS_USUALLY = 8;

    public static final List<Integer> CONNECTIONS = List.of(1, 4, 16, 64, 256);
    public static final List<Integer> HANDLERS = List.of(1, 10, 100, 1000);

    private static final List<String> WRITERS =
            List.of(Encoders.OURS, Encoders.STRING_BUILDER, Encoders.AALTO, Encoders.STAX, Encoders.TWILIO);

    private final Measurements measured;
    private final Text text = new Text();

    public Report(Measurements measured) {
        this.measured = measured;
        text.line(Machine.describe() + ".").line("");
        writing();
        hearing();
        serving();
        growing();
        hostility();
        new Targets(measured, text).check();
    }

    private void writing() {
        text.line("Writing and reading: time, bytes allocated, and how many times that of rcml-jakarta it takes.")
                .line("");
        text.head("", Encoders.OURS, Encoders.STRING_BUILDER, Encoders.AALTO, Encoders.STAX, Encoders.TWILIO);
        for (String document : List.of("3 nouns", "10 nouns", "IVR", "3 nouns, built too")) {
            compare("write " + document, "Rendering.write|%s|" + document, WRITERS);
        }
        compare(
                "read 3 nouns",
                "Reading.read|%s",
                List.of(Encoders.OURS, "", Encoders.AALTO, Encoders.STAX, Encoders.TWILIO));
        text.line("")
                .line("Woodstox reads them in " + cell("Reading.read|" + Reading.WOODSTOX)
                        + "; the StAX readers make no objects of what they read. The first document of a JVM takes "
                        + first(Encoders.OURS) + ", with a StringBuilder " + first(Encoders.STRING_BUILDER)
                        + ", with twilio-java " + first(Encoders.TWILIO) + ".")
                .line("");
    }

    private String first(String by) {
        return Text.time(measured.median(FIRST + by));
    }

    private void compare(String what, String pattern, List<String> all) {
        Object[] cells = new Object[all.size() + 1];
        cells[0] = what;
        double ours = measured.median(pattern.formatted(Encoders.OURS));
        for (int i = 0; i < all.size(); i++) {
            String name = pattern.formatted(all.get(i));
            cells[i + 1] = all.get(i).isEmpty()
                    ? ""
                    : cell(name) + (i == 0 ? "" : "; " + Text.times(measured.median(name) / ours));
        }
        text.row(cells);
    }

    private String cell(String name) {
        return Text.time(measured.median(name)) + "; "
                + Text.number(Math.round(measured.median(name + Measurements.BYTES))) + " B";
    }

    private void hearing() {
        text.line("One request on its way, in parts.").line("").head("", "rcml-jakarta", "by hand");
        text.row("a document once more, into a stream", cell("Streaming.builtOnce"), "");
        text.row("3 nouns built, and written into a stream", cell("Streaming.builtEachTime"), "");
        text.row("a path that is no handler's, in the filter", cell("Passing.pass"), "");
        text.row("a callback and 8 values of it", cell("Hearing.callback"), cell("Hearing.parameters"));
        text.row("guards, 8 arguments, invocation", cell("Invoking.dispatched"), cell("Invoking.byHand"));
        for (String date : Dates.ALL) {
            text.row(
                    "`" + date + "`",
                    cell("Dates.read|" + date),
                    date.equals(Dates.DOCUMENTED) ? cell("JdkDates.read") : "");
        }
        text.line("");
    }

    private void serving() {
        text.line(
                        "CPU time of a request: a form of 12 parameters, of which 8 are used, answered by 668 bytes, on Tomcat with Weld, "
                                + (Cores.areApart()
                                        ? "the server on a core of its own"
                                        : "server and client on the same cores")
                                + ", "
                                + CONNECTIONS_USUALLY + " connections.")
                .line("")
                .head("", "CPU", "of ours", "spread", "requests/s", "p99", "start", "over Weld");
        double ours = measured.median(CPU + Contender.ANNOTATED.label());
        double weld = measured.median(START + Contender.TEXT.label());
        for (Contender contender : Contender.values()) {
            String label = contender.label();
            text.row(
                    label,
                    Text.time(1e3 * measured.median(CPU + label)),
                    Text.times(measured.median(CPU + label) / ours),
                    Text.number(100 * measured.spread(CPU + label)) + " %",
                    Text.number(measured.median(RATE + label)),
                    Text.time(1e3 * measured.median(P99 + label)),
                    Text.time(measured.median(START + label)),
                    Text.time(measured.median(START + label) - weld));
        }
        text.line("");
    }

    private void growing() {
        text.line("What more of it costs.").line("");
        text.head("nouns", "1", "2", "5", "10", "");
        grow("build and write", "Growing.write|%s", List.of(1, 2, 5, 10), "linear, above what any document takes");
        text.line("").head("characters", "100", "1,000", "10,000", "100,000", "");
        grow("build and write a text", "Speaking.write|%s", List.of(100, 1000, 10000, 100000), "linear");
        text.line("").head("handlers", "1", "10", "100", "1,000", "");
        for (String path : List.of(Routing.HIT, Routing.TEMPLATE, Routing.MISS)) {
            grow(
                    "find the handler of a path, " + path,
                    "Routing.find|%s|" + path,
                    HANDLERS,
                    "flat: a hash of the path, or of each segment");
        }
        text.row("heap, beyond that of one", kilobytes(1), kilobytes(10), kilobytes(100), kilobytes(1000), "linear");
        text.line("").head("connections", "1", "4", "16", "64", "256", "");
        text.row(
                "CPU of a request",
                cpu(1),
                cpu(4),
                cpu(16),
                cpu(64),
                cpu(256),
                "falls while the server sleeps less, then flat");
        text.row(
                "requests/s",
                rate(1),
                rate(4),
                rate(16),
                rate(64),
                rate(256),
                "rises until the core is busy, then flat");
        text.row("p99", p99(1), p99(4), p99(16), p99(64), p99(256), "linear once the core is busy: they queue");
        text.line("");
    }

    private void grow(String what, String pattern, List<Integer> sizes, String why) {
        Object[] cells = new Object[sizes.size() + 2];
        cells[0] = what;
        for (int i = 0; i < sizes.size(); i++) {
            cells[i + 1] = cell(pattern.formatted(sizes.get(i)));
        }
        cells[sizes.size() + 1] = why;
        text.row(cells);
    }

    private void hostility() {
        for (String kind : HostileRequests.KINDS) {
            String prefix = HOSTILE + kind + ' ';
            text.line("CPU time of the filter and all behind it for a request whose " + kind
                            + " is 64 KiB: the worst ten of "
                            + measured.largest(prefix, Integer.MAX_VALUE).size() + ".")
                    .line("")
                    .head(kind, "CPU");
            for (String name : measured.largest(prefix, 10)) {
                text.row(
                        "`" + name.substring(prefix.length()).replace("|", "\\|") + "`",
                        Text.time(measured.median(name)));
            }
            text.line("");
        }
    }

    private String kilobytes(int handlers) {
        return Text.number((measured.median(HEAP + handlers) - measured.median(HEAP + 1)) / 1e3) + " kB";
    }

    private String cpu(int connections) {
        return Text.time(1e3 * measured.median(CPU + connections));
    }

    private String rate(int connections) {
        return Text.number(measured.median(RATE + connections));
    }

    private String p99(int connections) {
        return Text.time(1e3 * measured.median(P99 + connections));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
