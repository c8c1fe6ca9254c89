package io.rcml.model;

import io.rcml.internal.text.Printable;
import io.rcml.internal.xml.XmlAttribute;
import io.rcml.internal.xml.XmlException;
import io.rcml.internal.xml.XmlReader;
import java.util.ArrayDeque;
import java.util.Deque;
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
                case TEXT -> open.element().append(xml.text());
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
        if (open.isEmpty() && !name.equals(Rcml.TYPE.name())) {
            throw new XmlException(
                    xml.line(), xml.column(), "expected <" + Rcml.TYPE + ">, found <" + Printable.of(name) + ">");
        }
        if (hasPrefix(name)) {
            skip();
            return;
        }
        ElementType type = Vocabulary.element(name).orElseGet(() -> GenericElement.type(name));
        Open element = new Open(new Content(type));
        for (XmlAttribute attribute : xml.attributes()) {
            if (!hasPrefix(attribute.name()) && !attribute.name().equals("xmlns")) {
                element.content.found(attribute.name(), attribute.value());
            }
        }
        open.push(element);
    }

    /** What is for other readers, such as editors and validators. */
    private static boolean hasPrefix(String name) {
        return name.indexOf(':') >= 0;
    }

    /** Reads up to the end of the element that has begun. */
    private void skip() {
        for (int depth = 1; depth > 0; ) {
            switch (xml.next()) {
                case START -> depth++;
                case END -> depth--;
                default -> {} // it is skipped, whatever it is
            }
        }
    }

    private void end() {
        Element ended = open.pop().element();
        Open parent = open.peek();
        if (parent == null) {
            root = ended;
        } else {
            parent.content.add(ended);
        }
    }

    /** An element that has begun and not ended. */
    private static final class Open {

        private final Content content;
        private @Nullable StringBuilder text;

        Open(Content content) {
            this.content = content;
        }

        /** Adds text; what only indents is none. */
        void append(String more) {
            if (text != null) {
                text.append(more);
            } else if (!more.trim().isEmpty()) {
                text = new StringBuilder(more);
            }
        }

        Element element() {
            return content.type.make(
                    content.with(text == null ? "" : text.toString().trim()));
        }
    }
}
