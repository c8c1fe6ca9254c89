package io.rcml.simulator.report;

import io.rcml.internal.xml.XmlName;
import io.rcml.internal.xml.XmlWriter;
import io.rcml.simulator.internal.document.Line;
import java.util.List;
import java.util.Set;

/** A ladder diagram in SVG. */
final class LadderSvg {

    private static final int TOP = 40;
    private static final int ROW = 22;
    private static final int LEFT = 110;
    private static final int COLUMN = 130;
    private static final int CHARACTER = 7;
    private static final int HEAD = 6;

    private final List<String> columns;
    private final Set<Moment> marked;
    private final XmlWriter xml = XmlWriter.compact();

    LadderSvg(List<String> columns, List<Moment> moments, Set<Moment> marked) {
        this.columns = columns;
        this.marked = marked;
        int height = TOP + ROW * (moments.size() + 1);
        int labels = LEFT + COLUMN * columns.size();
        int longest = moments.stream()
                .mapToInt(moment -> moment.text().length())
                .max()
                .orElse(0);
        xml.start(XmlName.of("svg"));
        attribute("xmlns", "http://www.w3.org/2000/svg");
        attribute("width", labels + CHARACTER * longest);
        attribute("height", height);
        attribute("font-family", "monospace");
        attribute("font-size", 12);
        for (int i = 0; i < columns.size(); i++) {
            text(x(i), TOP - ROW, "middle", "black", Line.of(columns.get(i)));
            line(x(i), TOP - ROW / 2, x(i), height - ROW / 2, "lightgray");
        }
        for (int i = 0; i < moments.size(); i++) {
            moment(moments.get(i), TOP + ROW * (i + 1) - ROW / 2, labels);
        }
        xml.end(XmlName.of("svg"));
    }

    private void moment(Moment moment, int y, int labels) {
        String colour = marked.contains(moment) ? "red" : moment.kind() == Moment.Kind.PROBLEM ? "darkorange" : "black";
        int from = x(columns.indexOf(moment.from()));
        int to = x(columns.indexOf(moment.to()));
        text(10, y, "start", colour, Moment.time(moment.at()));
        if (from == to) {
            line(from - HEAD, y, from + HEAD, y, colour);
        } else {
            int back = from < to ? -HEAD : HEAD;
            line(from, y, to, y, colour);
            line(to + back, y - HEAD, to, y, colour);
            line(to + back, y + HEAD, to, y, colour);
        }
        text(labels, y, "start", colour, moment.text());
    }

    private static int x(int column) {
        return LEFT + COLUMN * column;
    }

    private void line(int x1, int y1, int x2, int y2, String colour) {
        xml.start(XmlName.of("line"));
        attribute("x1", x1);
        attribute("y1", y1);
        attribute("x2", x2);
        attribute("y2", y2);
        attribute("stroke", colour);
        xml.end(XmlName.of("line"));
    }

    private void text(int x, int y, String anchor, String colour, String text) {
        xml.start(XmlName.of("text"));
        attribute("x", x);
        attribute("y", y + 4);
        attribute("text-anchor", anchor);
        attribute("fill", colour);
        xml.text(text);
        xml.end(XmlName.of("text"));
    }

    private void attribute(String name, int value) {
        attribute(name, String.valueOf(value));
    }

    private void attribute(String name, String value) {
        xml.attribute(XmlName.of(name), value);
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
