package io.rcml.internal.xml;

import io.rcml.internal.text.Printable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Puts the pieces of XML down as UTF-8, escaping in one place and in one pass. It trusts its caller to put them down in the right
 * order; where that is not certain, {@link XmlWriter} watches over it. Not thread-safe.
 */
public sealed class XmlEncoder permits IndentedEncoder {

    static final byte[] DECLARATION = ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    static final byte[] AMPERSAND = ascii("&amp;");
    static final byte[] LESS_THAN = ascii("&lt;");
    static final byte[] GREATER_THAN = ascii("&gt;");
    static final byte[] QUOTE = ascii("&quot;");
    // A reader takes a literal tab or line break in an attribute for a space, and a literal CR anywhere for a line
    // feed.
    static final byte[] TAB = ascii("&#9;");
    static final byte[] LINE_FEED = ascii("&#10;");
    static final byte[] CARRIAGE_RETURN = ascii("&#13;");
    private static final byte[] END_OF_EMPTY = ascii("/>");

    static final int FEW_BYTES = 1024;
    // So few that a buffer of them costs next to nothing, and so many that the stream is seldom asked.
    private static final int PORTION = 128;

    private final @Nullable OutputStream out;
    private byte[] bytes;
    private int length;

    XmlEncoder(@Nullable OutputStream out, byte[] bytes) {
        this.out = out;
        this.bytes = bytes;
    }

    /** {@return an encoder that keeps what it is told} */
    static XmlEncoder inMemory() {
        return new XmlEncoder(null, new byte[FEW_BYTES]);
    }

    /** {@return an encoder that keeps what it is told, each element on a line of its own, for people} */
    public static XmlEncoder indented() {
        return new IndentedEncoder();
    }

    /**
     * An encoder that writes into an array.
     *
     * @param bytes has room for all that will be told
     * @return the encoder
     */
    public static XmlEncoder into(byte[] bytes) {
        return new XmlEncoder(null, bytes);
    }

    /**
     * An encoder that passes on what it is told, in portions. Where the stream fails, it throws {@link UncheckedIOException}.
     *
     * @param out where to; neither flushed nor closed
     * @return the encoder, to be {@linkplain #finish() finished} when all is told
     */
    public static XmlEncoder to(OutputStream out) {
        return new XmlEncoder(out, new byte[PORTION]);
    }

    /** Puts the XML declaration down. */
    public void declaration() {
        put(DECLARATION);
    }

    /**
     * Begins a start tag.
     *
     * @param name the element's name
     */
    public void start(XmlName name) {
        put(name.startTag());
    }

    /**
     * Puts an attribute down, in a start tag.
     *
     * @param name the attribute's name
     * @param value the value, unescaped
     * @throws IllegalArgumentException if it holds a character that XML 1.0 cannot hold
     */
    public void attribute(XmlName name, String value) {
        put(name.attribute());
        escape(value, true);
        put((byte) '"');
    }

    /**
     * Puts an attribute down whose value needs no escaping.
     *
     * @param name the attribute's name
     * @param value the value, whose encoded length is its length
     */
    public void plainAttribute(XmlName name, String value) {
        put(name.attribute());
        putPlain(value, 0, value.length());
        put((byte) '"');
    }

    /** Ends a start tag whose element has content. */
    public void content() {
        put((byte) '>');
    }

    /** Ends a start tag whose element has no content, and so no end tag. */
    public void endEmpty() {
        put(END_OF_EMPTY);
    }

    /**
     * Puts text down.
     *
     * @param text the text, unescaped
     * @throws IllegalArgumentException if it holds a character that XML 1.0 cannot hold
     */
    public void text(String text) {
        escape(text, false);
    }

    /**
     * Puts text down that needs no escaping.
     *
     * @param text the text, whose encoded length is its length
     */
    public void plainText(String text) {
        putPlain(text, 0, text.length());
    }

    /**
     * Puts an end tag down.
     *
     * @param name the element's name
     */
    public void end(XmlName name) {
        put(name.endTag());
    }

    /** Passes on what has not been yet. */
    public void finish() {
        if (out != null) {
            passOn(out);
        }
    }

    byte[] toByteArray() {
        return Arrays.copyOf(bytes, length);
    }

    int length() {
        return length;
    }

    /** Takes back what was told last, where that is kept. */
    void truncate(int shorter) {
        length = shorter;
    }

    void writeTo(OutputStream stream) throws IOException {
        stream.write(bytes, 0, length);
    }

    /** {@return what was told and is still here} */
    @Override
    public String toString() {
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    private void escape(String text, boolean attribute) {
        int end = text.length();
        for (int from = 0; from < end; ) {
            int plain = XmlChars.endOfPlain(text, from);
            putPlain(text, from, plain);
            from = plain < end ? putSpecial(text, plain, attribute) : end;
        }
    }

    // The method is deprecated as it drops the upper half of each character, of which here there is none; no other
    // copies characters into bytes that are there already.
    @SuppressWarnings("deprecation")
    private void putPlain(String text, int from, int to) {
        for (int next = from; next < to; ) {
            int count = room(to - next);
            text.getBytes(next, next + count, bytes, length);
            length += count;
            next += count;
        }
    }

    /** Encodes the character at the index, and returns the index behind it. */
    private int putSpecial(String text, int index, boolean attribute) {
        char c = text.charAt(index);
        switch (c) {
            case '&' -> put(AMPERSAND);
            case '<' -> put(LESS_THAN);
            case '>' -> put(GREATER_THAN);
            case '\r' -> put(CARRIAGE_RETURN);
            case '"' -> putEither(attribute, QUOTE, c);
            case '\t' -> putEither(attribute, TAB, c);
            case '\n' -> putEither(attribute, LINE_FEED, c);
            default -> {
                return putBeyondAscii(text, index);
            }
        }
        return index + 1;
    }

    private void putEither(boolean escaped, byte[] escape, char plain) {
        if (escaped) {
            put(escape);
        } else {
            put((byte) plain);
        }
    }

    private int putBeyondAscii(String text, int index) {
        int c = text.codePointAt(index);
        if (!XmlChars.isLegal(c)) {
            throw new IllegalArgumentException(
                    Printable.name(text.charAt(index)) + " at index " + index + " cannot be written in XML 1.0");
        }
        if (c < 0x800) {
            put((byte) (0xC0 | (c >> 6)));
        } else {
            if (c < Character.MIN_SUPPLEMENTARY_CODE_POINT) {
                put((byte) (0xE0 | (c >> 12)));
            } else {
                put((byte) (0xF0 | (c >> 18)));
                putContinuation(c >> 12);
            }
            putContinuation(c >> 6);
        }
        putContinuation(c);
        return index + Character.charCount(c);
    }

    private void putContinuation(int bits) {
        put((byte) (0x80 | (bits & 0x3F)));
    }

    private void put(byte b) {
        room(1);
        bytes[length++] = b;
    }

    private void put(byte[] ascii) {
        for (int next = 0; next < ascii.length; ) {
            int count = room(ascii.length - next);
            System.arraycopy(ascii, next, bytes, length, count);
            length += count;
            next += count;
        }
    }

    /** Makes room for some bytes, or for some of them at least, and says for how many. */
    private int room(int wanted) {
        if (bytes.length - length >= wanted) {
            return wanted;
        }
        if (out == null) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + wanted));
            return wanted;
        }
        if (length == bytes.length) {
            passOn(out);
        }
        return Math.min(wanted, bytes.length - length);
    }

    private void passOn(OutputStream stream) {
        try {
            writeTo(stream);
            length = 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
