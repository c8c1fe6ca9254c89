package io.rcml.internal.xml;

import io.rcml.internal.text.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Supplier;

/** The characters of a document, the place in them that is being read, and the words for what is wrong there. */
final class XmlSource {

    static final int MOST_CHARACTERS = 1 << 20;
    static final int END = -1;

    // Of which most documents have fewer, so that they are read into no larger room.
    private static final int FEW_CHARACTERS = 1 << 12;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    // Stands in a string for what was no UTF-8, unless it stood in the bytes.
    private static final char REPLACEMENT = '\uFFFD';
    // Enough to find that there are too many characters: in UTF-8, no UTF-16 unit takes more than three bytes.
    private static final int MOST_BYTES = 3 * (MOST_CHARACTERS + 3);

    private final String text;
    private final int end;
    private final int begin;
    private int position;

    /** The place located last. Places are asked for from first to last, so that locating them all takes linear time. */
    private int located;

    private int line = 1;
    private int column = 1;

    XmlSource(String text) {
        this.text = text;
        this.begin = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        this.end = Math.min(text.length(), MOST_CHARACTERS);
        this.position = begin;
        this.located = begin;
    }

    static XmlSource of(Reader reader) throws IOException {
        char[] text = new char[FEW_CHARACTERS];
        int length = 0;
        for (int read = 0; read >= 0 && length <= MOST_CHARACTERS; length += Math.max(read, 0)) {
            if (length == text.length) {
                text = Arrays.copyOf(text, Math.min(2 * length, MOST_CHARACTERS + 1));
            }
            read = reader.read(text, length, text.length - length);
        }
        return new XmlSource(new String(text, 0, length));
    }

    static XmlSource of(InputStream in) throws IOException {
        return of(in.readNBytes(MOST_BYTES));
    }

    /** Decodes UTF-16 that begins with a byte order mark, and takes all else for UTF-8, whatever its declaration says. */
    static XmlSource of(byte[] bytes) {
        Charset charset = charset(bytes);
        if (charset.equals(StandardCharsets.UTF_8) && bytes.length <= MOST_CHARACTERS) {
            String text = new String(bytes, charset);
            if (text.indexOf(REPLACEMENT) < 0) {
                return new XmlSource(text);
            }
        }
        CharsetDecoder decoder = charset.newDecoder();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(Math.min(bytes.length, MOST_CHARACTERS) + 2);
        CoderResult result = decoder.decode(in, out, true);
        XmlSource source = new XmlSource(out.flip().toString());
        if (result.isError()) {
            String found = String.format("the byte 0x%02X", bytes[in.position()] & 0xFF);
            throw source.error(source.text.length(), charset.name(), found);
        }
        return source;
    }

    private static Charset charset(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        return StandardCharsets.UTF_8;
    }

    int position() {
        return position;
    }

    /** The next UTF-16 unit, or {@link #END}. */
    int peek() {
        if (position < end) {
            return text.charAt(position);
        }
        if (text.length() > MOST_CHARACTERS) {
            throw error(end, "a document of at most " + MOST_CHARACTERS + " characters", "more");
        }
        return END;
    }

    boolean at(String what) {
        return text.startsWith(what, position) && position + what.length() <= end;
    }

    /** Takes the next character, which is there, if XML can hold it. */
    int take() {
        int c = text.codePointAt(position);
        if (!XmlChars.isLegal(c)) {
            throw expected("a character that XML 1.0 can hold");
        }
        position += Character.charCount(c);
        return c;
    }

    /** Takes the next character, which is there, and takes any of the line ends for a line feed. */
    int takeLine() {
        int c = take();
        if (c != '\r') {
            return c;
        }
        if (at("\n")) {
            position++;
        }
        return '\n';
    }

    /** Skips white space and says whether there was any. */
    boolean skipSpace() {
        int from = position;
        while (isSpace(peek())) {
            position++;
        }
        return position > from;
    }

    void skip(String what) {
        position += what.length();
    }

    String takeName(Supplier<String> expected) {
        int from = position;
        if (peek() == END || !XmlNameChars.isStart(text.codePointAt(position))) {
            throw expected(expected.get());
        }
        while (peek() != END && XmlNameChars.isPart(text.codePointAt(position))) {
            position += Character.charCount(text.codePointAt(position));
        }
        return text.substring(from, position);
    }

    /** Takes characters up to a delimiter, or to one that begins something else or needs care. */
    String takePlain(int delimiter) {
        int from = position;
        while (position < end) {
            char c = text.charAt(position);
            if (c == delimiter || c == '&' || c == '<' || c < ' ' || c >= Character.MIN_SURROGATE) {
                break;
            }
            position++;
        }
        return text.substring(from, position);
    }

    /** Takes the ampersand that is here, with the name or number and the semicolon if it begins a reference. */
    String takeReference() {
        int from = position++;
        int i = position;
        while (i < end && isOfReference(text.charAt(i))) {
            i++;
        }
        if (i < end && text.charAt(i) == ';') {
            position = i + 1;
        }
        return text.substring(from, position);
    }

    private static boolean isOfReference(char c) {
        return (c >= 'a' && c <= 'z')
                || (c >= 'A' && c <= 'Z')
                || (c >= '0' && c <= '9')
                || c >= 0x80
                || "#_.:-".indexOf(c) >= 0;
    }

    /** Takes characters up to a delimiter, and the delimiter; line ends become line feeds. */
    String takeUntil(String delimiter, String what) {
        StringBuilder taken = new StringBuilder();
        while (!at(delimiter)) {
            if (peek() == END) {
                throw expected(delimiter + " at the end of " + what);
            }
            taken.appendCodePoint(takeLine());
        }
        position += delimiter.length();
        return taken.toString();
    }

    /** Locates a place, so that {@link #line()} and {@link #column()} give it. */
    void locate(int offset) {
        if (offset < located) {
            located = begin;
            line = 1;
            column = 1;
        }
        for (; located < offset; located++) {
            char c = text.charAt(located);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", located + 1))) {
                line++;
                column = 1;
            } else if (c != '\r' && !Character.isLowSurrogate(c)) {
                column++;
            }
        }
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    XmlException expected(String what) {
        return error(position, what, found());
    }

    XmlException error(int offset, String expected, String found) {
        locate(offset);
        return new XmlException(line, column, "expected " + expected + ", found " + found);
    }

    /** What stands here, as a message shows it. */
    String found() {
        if (peek() == END) {
            return "the end of the document";
        }
        int c = text.codePointAt(position);
        String character = Character.toString(c);
        String name = Printable.name(c);
        if (!Printable.is(character)) {
            return name;
        }
        return c < 0x80 ? '"' + character + '"' : '"' + character + "\" (" + name + ")";
    }

    /** A piece of the document as a message shows it. */
    static String shown(String piece) {
        return Printable.of(piece);
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }
}
