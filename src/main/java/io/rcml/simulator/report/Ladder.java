package io.rcml.simulator.report;

import io.rcml.simulator.internal.document.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A call as a ladder diagram: a column for each party, a line for each moment. Immutable and thread-safe.
 *
 * <pre>{@code
 *              carol   CallAPI   application   alice
 *    0:00.0      |------->|           |          |  calls +19895550100
 *    0:00.0      |        |---------->|          |  POST /incoming -> 200 Dial(alice)
 * }</pre>
 */
public final class Ladder {

    private static final String MARK = ">> ";
    private static final String NO_MARK = "   ";

    private final List<String> columns;
    private final List<Moment> moments;
    private final Set<Moment> marked;

    private Ladder(List<String> columns, List<Moment> moments, Set<Moment> marked) {
        this.columns = columns;
        this.moments = moments;
        this.marked = marked;
    }

    /** Of these moments, with the caller's column first. */
    static Ladder of(String caller, List<Moment> moments) {
        Set<String> columns = new LinkedHashSet<>();
        columns.add(caller);
        columns.add(Moment.PLATFORM);
        columns.add(Moment.APPLICATION);
        moments.forEach(moment -> {
            columns.add(moment.from());
            columns.add(moment.to());
        });
        return new Ladder(List.copyOf(columns), moments, Set.of());
    }

    /** The ladder with these lines marked. */
    Ladder marking(Set<Moment> marked) {
        return new Ladder(columns, moments, Set.copyOf(marked));
    }

    /** {@return the diagram in ASCII, each line ended, lines of a mismatch marked by {@code >>}} */
    public String toText() {
        int margin = NO_MARK.length() + 9;
        List<Integer> lifelines = lifelines(margin);
        StringBuilder text = new StringBuilder();
        text.append(heads(lifelines)).append('\n');
        for (Moment moment : moments) {
            StringBuilder line = new StringBuilder();
            line.append(marked.contains(moment) ? MARK : NO_MARK);
            line.append(String.format(Locale.ROOT, "%-9s", Moment.time(moment.at())));
            draw(line, moment, lifelines);
            line.append("  ")
                    .append(moment.kind() == Moment.Kind.PROBLEM ? "! " : "")
                    .append(moment.text());
            text.append(line).append('\n');
        }
        return text.toString();
    }

    private List<Integer> lifelines(int margin) {
        List<Integer> lifelines = new ArrayList<>();
        int at = margin;
        for (int i = 0; i < columns.size(); i++) {
            int half = (width(i) + 1) / 2;
            at += i == 0 ? half : Math.max(half + (width(i - 1) + 1) / 2 + 2, 8);
            lifelines.add(at);
        }
        return lifelines;
    }

    private int width(int column) {
        return head(column).length();
    }

    private String head(int column) {
        return Line.of(columns.get(column));
    }

    private String heads(List<Integer> lifelines) {
        StringBuilder heads = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            pad(heads, lifelines.get(i) - width(i) / 2, ' ');
            heads.append(head(i));
        }
        return heads.toString();
    }

    private void draw(StringBuilder line, Moment moment, List<Integer> lifelines) {
        int from = lifelines.get(columns.indexOf(moment.from()));
        int to = lifelines.get(columns.indexOf(moment.to()));
        for (int lifeline : lifelines) {
            boolean within = lifeline > Math.min(from, to) && lifeline <= Math.max(from, to);
            pad(line, lifeline, within ? '-' : ' ');
            line.append(from == to && lifeline == from ? '*' : '|');
        }
        if (from < to) {
            line.setCharAt(to - 1, '>');
        } else if (from > to) {
            line.setCharAt(to + 1, '<');
        }
    }

    private static void pad(StringBuilder line, int length, char with) {
        while (line.length() < length) {
            line.append(with);
        }
    }

    /** {@return the diagram as an SVG document} */
    public String toSvg() {
        return new LadderSvg(columns, moments, marked).toString();
    }

    /** {@return the diagram in ASCII} */
    @Override
    public String toString() {
        return toText();
    }
}
