package io.rcml.benchmarks.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** Markdown, and numbers with no more digits than mean something. */
final class Text {

    private final StringBuilder text = new StringBuilder();

    Text line(String line) {
        text.append(line).append('\n');
        return this;
    }

    Text row(Object... cells) {
        return line(Arrays.stream(cells).map(String::valueOf).collect(Collectors.joining(" | ", "| ", " |")));
    }

    /** The first row, and what tells Markdown that it is one. */
    Text head(Object... cells) {
        row(cells);
        return row(Arrays.stream(cells).map(cell -> "---").toArray());
    }

    static String number(double number) {
        double size = Math.abs(number);
        int decimals = size >= 100 || number == Math.rint(number) ? 0 : size >= 10 ? 1 : 2;
        return String.format(Locale.ROOT, "%,." + decimals + "f", number);
    }

    static String time(double nanos) {
        double size = Math.abs(nanos);
        return size < 1e3
                ? number(nanos) + " ns"
                : size < 1e6 ? number(nanos / 1e3) + " µs" : number(nanos / 1e6) + " ms";
    }

    static String times(double ratio) {
        return number(ratio) + " ×";
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
