package io.rcml.internal.xml;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads XML 1.0 piece by piece, knowing the line and column of each, and trusting nothing.
 *
 * <pre>{@code
 * XmlReader xml = XmlReader.of("<a b='1'>text</a>");
 * xml.next(); // START: name() is a, attributes() has b
 * xml.next(); // TEXT: text() is text
 * xml.next(); // END
 * xml.next(); // END_OF_DOCUMENT
 * }</pre>
 *
 * <p>Comments and processing instructions are skipped, CDATA is text, references are replaced. A name is read whole, with the
 * prefix of its namespace if it has one, and is one that parsers of Java take. Two things are taken that XML does not allow: an
 * ampersand that begins no reference is text, as in many a URL written by hand, and white space may stand before the XML
 * declaration.
 *
 * <p>A document type is refused, and with it every entity but the five of XML; nothing is ever fetched. A document has at most
 * 1 048 576 characters, an element at most 64 attributes, and at most 64 elements stand in one another. Reading takes linear
 * time and throws nothing but {@link XmlException}. Not thread-safe; a reader reads one document.
 */
public final class XmlReader {

    /** What {@link #next} has read. */
    public enum Event {
        /** The start of an element, with its attributes. */
        START,
        /** All the text up to the next start or end of an element. */
        TEXT,
        /** The end of an element. */
        END,
        /** The end of the document. */
        END_OF_DOCUMENT
    }

    /** How many elements may stand in one another. */
    public static final int MOST_OPEN = 64;

    private final XmlSource in;
    private final XmlMarkup markup;
    private final List<Open> open = new ArrayList<>();
    private List<XmlAttribute> attributes = List.of();
    private String name = "";
    private String text = "";
    private int line = 1;
    private int column = 1;
    private boolean rootBegun;
    /** The element that began last has an empty-element tag, so that its end is next. */
    private boolean empty;

    private boolean cdata;
    private boolean parted;

    private record Open(String name, int line, int column) {}

    private XmlReader(XmlSource in) {
        this.in = in;
        this.markup = new XmlMarkup(in);
    }

    /**
     * Reads a text, whatever encoding it declares.
     *
     * @param text the document
     * @return a reader of it
     */
    public static XmlReader of(String text) {
        return new XmlReader(new XmlSource(text));
    }

    /**
     * Reads bytes in UTF-8, or in UTF-16 if they begin with its byte order mark, whatever encoding they declare.
     *
     * @param bytes the document
     * @return a reader of it
     * @throws XmlException if they are in neither encoding
     */
    public static XmlReader of(byte[] bytes) {
        return new XmlReader(XmlSource.of(bytes));
    }

    /**
     * Reads a stream, as {@linkplain #of(byte[]) bytes}.
     *
     * @param in the document; read to its end, or to where it is too large, and not closed
     * @return a reader of it
     * @throws IOException if {@code in} throws it
     * @throws XmlException if it is in neither encoding
     */
    public static XmlReader of(InputStream in) throws IOException {
        return new XmlReader(XmlSource.of(in));
    }

    /**
     * Reads characters, whatever encoding they declare.
     *
     * @param reader the document; read to its end, or to where it is too large, and not closed
     * @return a reader of it
     * @throws IOException if {@code reader} throws it
     */
    public static XmlReader of(Reader reader) throws IOException {
        return new XmlReader(XmlSource.of(reader));
    }

    /**
     * Reads the next piece.
     *
     * @return what it is; once all is read, {@link Event#END_OF_DOCUMENT} for ever
     * @throws XmlException if the document is not well-formed, or too large
     */
    public Event next() {
        if (empty) {
            empty = false;
            return close();
        }
        locate();
        if (open.isEmpty()) {
            markup.skipBetweenElements(rootBegun);
            locate();
            return rootBegun ? endOfDocument() : start();
        }
        text = takeText();
        if (!text.isEmpty()) {
            return Event.TEXT;
        }
        locate();
        return in.at("</") ? end() : start();
    }

    /** {@return the name of the element that began or ended last} */
    public String name() {
        return name;
    }

    /** {@return the attributes of the element that began last, in order} */
    public List<XmlAttribute> attributes() {
        return attributes;
    }

    /** {@return the text that was read last, line ends as line feeds} */
    public String text() {
        return text;
    }

    /** {@return whether a part of the text that was read last is a CDATA section} */
    public boolean isCdata() {
        return cdata;
    }

    /** {@return whether a comment or a processing instruction parts the text that was read last} */
    public boolean isParted() {
        return parted;
    }

    /** {@return how many ampersands so far have begun no reference} */
    public int strayAmpersands() {
        return markup.strayAmpersands();
    }

    /** {@return the line on which the last piece begins, counted from 1} */
    public int line() {
        return line;
    }

    /** {@return the column at which the last piece begins, counted from 1 in characters, of which a tab is one} */
    public int column() {
        return column;
    }

    private void locate() {
        in.locate(in.position());
        line = in.line();
        column = in.column();
    }

    private String takeText() {
        cdata = false;
        parted = false;
        String plain = in.takePlain(']');
        if (in.at("<") && !in.at("<!") && !in.at("<?")) {
            return plain;
        }
        StringBuilder run = new StringBuilder(plain);
        int before = 0;
        int space = 0;
        while (true) {
            int c = in.peek();
            if (c == XmlSource.END) {
                throw in.expected(endTag());
            } else if (c == '&') {
                markup.takeReference(run);
            } else if (c != '<') {
                if (in.at("]]>")) {
                    throw in.expected("]]&gt; for ]]> in text");
                }
                run.appendCodePoint(in.takeLine());
                run.append(in.takePlain(']'));
            } else if (in.at("<![CDATA[")) {
                in.skip("<![CDATA[");
                cdata = true;
                run.append(in.takeUntil("]]>", "CDATA"));
            } else if (markup.skipCommentOrInstruction()) {
                space = skipSpace(run, space);
                before = before == 0 && space < run.length() ? run.length() : before;
            } else {
                parted = before > 0 && skipSpace(run, before) < run.length();
                return run.toString();
            }
        }
    }

    /** The index of the first character from an index on that is no white space. */
    private static int skipSpace(CharSequence text, int from) {
        int index = from;
        while (index < text.length() && XmlSource.isSpace(text.charAt(index))) {
            index++;
        }
        return index;
    }

    private Event start() {
        if (in.at("<!DOCTYPE")) {
            throw in.error(in.position(), "an element", "<!DOCTYPE, which is not read; take it out");
        }
        if (!in.at("<")) {
            throw in.expected("an element");
        }
        in.skip("<");
        name = in.takeName(() -> "the name of an element, or &lt; for < in text");
        if (open.size() == MOST_OPEN) {
            throw new XmlException(
                    line, column, "expected at most " + MOST_OPEN + " elements in one another, found more");
        }
        open.add(new Open(name, line, column));
        rootBegun = true;
        attributes = markup.takeAttributes(name);
        empty = in.at("/>");
        in.skip(empty ? "/>" : ">");
        return Event.START;
    }

    private Event end() {
        int from = in.position();
        in.skip("</");
        String found = in.takeName(() -> "the name of an element");
        if (!found.equals(innermost().name())) {
            throw in.error(from, endTag(), XmlSource.shown("</" + found + ">"));
        }
        in.skipSpace();
        if (!in.at(">")) {
            throw in.expected("> at the end of " + XmlSource.shown("</" + found));
        }
        in.skip(">");
        return close();
    }

    private Event close() {
        name = innermost().name();
        open.remove(open.size() - 1);
        return Event.END;
    }

    private Event endOfDocument() {
        if (in.peek() != XmlSource.END) {
            throw in.expected("nothing after " + XmlSource.shown("</" + name + ">"));
        }
        return Event.END_OF_DOCUMENT;
    }

    private Open innermost() {
        return open.get(open.size() - 1);
    }

    private String endTag() {
        Open innermost = innermost();
        return XmlSource.shown("</" + innermost.name() + ">") + " for the element that begins at line "
                + innermost.line() + ", column " + innermost.column();
    }
}
