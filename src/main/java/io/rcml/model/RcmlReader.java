package io.rcml.model;

import io.rcml.internal.text.Printable;
import io.rcml.xml.XmlAttribute;
import io.rcml.xml.XmlException;
import io.rcml.xml.XmlReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds a document from XML, by the {@link Vocabulary}. */
final class RcmlReader {

    private final XmlReader xml;
    private final Deque<Open> open = new ArrayDeque<>();
    private @Nullable Element root;

    private RcmlReader(XmlReader xml) {
        this.xml = xml;
    }

    /**
     * Where XML comes from.
     *
     * @param <X> what the source throws if it cannot be read at all
     */
    interface Source<X extends Exception> {
        XmlReader open() throws X;
    }

    static <X extends Exception> Rcml parse(Source<X> source) throws X {
        try {
            return new RcmlReader(source.open()).read();
        } catch (XmlException e) {
            throw new RcmlParseException(e);
        }
    }

    private Rcml read() {
        while (true) {
            switch (xml.next()) {
                case START -> start();
                case TEXT -> open.element().append(xml);
                case END -> end();
                case END_OF_DOCUMENT -> {
                    return (Rcml) requireRoot();
                }
            }
        }
    }

    private Element requireRoot() {
        if (root == null) {
            throw new IllegalStateException("There is no document without a root");
        }
        return root;
    }

    private void start() {
        String name = xml.name();
        if (open.isEmpty() && !name.equals(Rcml.TYPE.toString())) {
            throw wrong("expected <" + Rcml.TYPE + ">, found <" + Printable.of(name) + ">");
        }
        Form<?> form = Vocabulary.form(name);
        if (form == null) {
            throw unknownElement(name);
        }
        Open element = new Open(form.begin(), xml.line(), xml.column());
        open.push(element);
        for (XmlAttribute attribute : xml.attributes()) {
            set(attribute, element.reading);
        }
    }

    private static void set(XmlAttribute found, Form.Reading<?> element) {
        String name = found.name();
        if (name.equals("xmlns") || name.indexOf(':') >= 0) {
            return; // for editors and validators
        }
        Attribute<?> attribute = element.type().attribute(name);
        if (attribute == null) {
            throw unknownAttribute(found, element.type());
        }
        element.attribute(attribute, found.value());
    }

    private void end() {
        Open ended = open.pop();
        Element element = ended.build();
        Open parent = open.peek();
        if (parent == null) {
            root = element;
        } else {
            parent.nest(ended, element);
        }
    }

    private XmlException unknownElement(String name) {
        String meant = Vocabulary.meant(name);
        return wrong("expected an element of RCML, found <" + Printable.of(name) + ">"
                + (meant == null ? "" : "; it is spelt " + meant));
    }

    private static XmlException unknownAttribute(XmlAttribute found, ElementType type) {
        List<String> names = type.attributes().stream().map(Attribute::toString).toList();
        String expected = names.isEmpty() ? "no attribute" : "one of the attributes " + String.join(" ", names);
        String cure = names.stream()
                .filter(found.name()::equalsIgnoreCase)
                .map(name -> "; it is spelt " + name)
                .collect(Collectors.joining());
        return new XmlException(
                found.line(),
                found.column(),
                "expected " + expected + " in <" + type + ">, found " + Printable.of(found.name()) + cure);
    }

    private XmlException wrong(String problem) {
        return new XmlException(xml.line(), xml.column(), problem);
    }

    /** An element that has begun and not ended. */
    private static final class Open {

        private final Form.Reading<?> reading;
        private final int line;
        private final int column;
        private final StringBuilder text = new StringBuilder();
        private int textLine;
        private int textColumn;

        Open(Form.Reading<?> reading, int line, int column) {
            this.reading = reading;
            this.line = line;
            this.column = column;
        }

        /** Adds text; what only indents is none. */
        void append(XmlReader xml) {
            if (text.isEmpty()) {
                if (xml.text().isBlank()) {
                    return;
                }
                textLine = xml.line();
                textColumn = xml.column();
            }
            text.append(xml.text());
        }

        Element build() {
            String trimmed = text.toString().trim();
            try {
                if (!trimmed.isEmpty()) {
                    reading.text(trimmed);
                }
            } catch (IllegalArgumentException e) {
                throw refused(textLine, textColumn, e);
            }
            try {
                return reading.build();
            } catch (IllegalStateException e) {
                throw refused(line, column, e);
            }
        }

        void nest(Open child, Element element) {
            try {
                reading.child(element);
            } catch (IllegalArgumentException e) {
                throw refused(child.line, child.column, e);
            }
        }

        /** What a builder refuses, in its own words. */
        private static XmlException refused(int line, int column, RuntimeException refusal) {
            return new XmlException(line, column, String.valueOf(refusal.getMessage()));
        }
    }
}
