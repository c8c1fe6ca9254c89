package io.rcml.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;

/**
 * Reads a form in parts (RFC 7578), each of which is the text of one field. Servers read such forms for servlets alone that declare
 * it, and keep files on disk. Used by one thread.
 */
public final class MultipartForm {

    private static final int LONGEST_BOUNDARY = 70; // RFC 2046, section 5.1.1
    private static final int MOST_HEADERS = 8;
    private static final Set<String> PLAIN_ENCODINGS = Set.of("7bit", "8bit", "binary");

    private final byte[] body;
    private final byte[] delimiter;
    private int at;

    private MultipartForm(byte[] body, String boundary) {
        this.body = body;
        this.delimiter = ("\r\n--" + boundary).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * Reads one.
     *
     * @param body the body
     * @param boundary what stands between its parts, as the content type names it
     * @param counted is told how many fields there are, each time one more is found, before it is read
     * @return names and values, in order
     * @throws IllegalArgumentException if it is anything else, in words that go on from "its form in parts"
     */
    public static Map<String, List<String>> read(byte[] body, String boundary, IntConsumer counted) {
        if (boundary.isEmpty()
                || boundary.length() > LONGEST_BOUNDARY
                || !boundary.chars().allMatch(c -> c >= ' ' && c < 0x7F)) {
            throw new IllegalArgumentException("has the boundary " + Printable.quoted(boundary)
                    + ", which is not of 1 to " + LONGEST_BOUNDARY + " printable characters");
        }
        return new MultipartForm(body, boundary).fields(counted);
    }

    private Map<String, List<String>> fields(IntConsumer counted) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        if (!isDelimiter(-2)) {
            throw new IllegalArgumentException("does not begin with its boundary");
        }
        at = delimiter.length - 2;
        for (int count = 1; goesOn(); count++) {
            counted.accept(count);
            Map<String, String> headers = headers();
            int end = endOfPart();
            String name = name(headers);
            fields.computeIfAbsent(name, first -> new ArrayList<>(1)).add(text(name, headers, end));
            at = end + delimiter.length;
        }
        return fields;
    }

    /** Whether another part follows the boundary, or else nothing. */
    private boolean goesOn() {
        if (startsWith("--")) {
            at += 2;
            while (at < body.length) {
                if (" \t\r\n".indexOf(body[at++]) < 0) {
                    throw new IllegalArgumentException("goes on behind its last boundary");
                }
            }
            return false;
        }
        while (at < body.length && (body[at] == ' ' || body[at] == '\t')) {
            at++;
        }
        if (!startsWith("\r\n")) {
            throw new IllegalArgumentException("has no end of the line behind a boundary");
        }
        at += 2;
        return true;
    }

    private boolean startsWith(String ascii) {
        if (body.length - at < ascii.length()) {
            return false;
        }
        for (int i = 0; i < ascii.length(); i++) {
            if (body[at + i] != ascii.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private Map<String, String> headers() {
        Map<String, String> headers = new LinkedHashMap<>();
        while (!startsWith("\r\n")) {
            int end = endOfLine();
            String line = new String(body, at, end - at, StandardCharsets.UTF_8);
            int colon = line.indexOf(':');
            String name = line.substring(0, Math.max(colon, 0)).toLowerCase(Locale.ROOT);
            if (name.isEmpty()
                    || headers.putIfAbsent(name, line.substring(colon + 1).strip()) != null
                    || headers.size() > MOST_HEADERS) {
                throw new IllegalArgumentException(
                        "has a part whose headers are not headers, or too many: " + Printable.quoted(line));
            }
            at = end + 2;
        }
        at += 2;
        return headers;
    }

    private int endOfLine() {
        for (int i = at; i < body.length - 1; i++) {
            if (body[i] == '\r' && body[i + 1] == '\n') {
                return i;
            }
        }
        throw new IllegalArgumentException("ends in the headers of a part");
    }

    /** The boundary holds no line end, so where it is missed its letters need not be looked at again. */
    private int endOfPart() {
        for (int i = at; i <= body.length - delimiter.length; i++) {
            if (isDelimiter(i)) {
                return i;
            }
        }
        throw new IllegalArgumentException("ends before its last boundary");
    }

    /** Whether a boundary stands there; what would be before the body is taken for a line end. */
    private boolean isDelimiter(int from) {
        if (from + delimiter.length > body.length) {
            return false;
        }
        for (int i = 0; i < delimiter.length; i++) {
            if (from + i >= 0 && body[from + i] != delimiter[i]) {
                return false;
            }
        }
        return true;
    }

    private static String name(Map<String, String> headers) {
        String disposition = headers.getOrDefault("content-disposition", "");
        HeaderValue value = HeaderValue.of(disposition);
        Optional<String> name = value.parameter("name");
        if (!value.word().equals("form-data") || name.isEmpty()) {
            throw new IllegalArgumentException("has a part that names no field: " + Printable.quoted(disposition));
        }
        if (value.parameter("filename").isPresent()
                || value.parameter("filename*").isPresent()) {
            throw new IllegalArgumentException(
                    "has a file as " + Printable.quoted(name.get()) + "; CallAPI sends texts alone");
        }
        return name.get();
    }

    private String text(String name, Map<String, String> headers, int end) {
        HeaderValue type = HeaderValue.of(headers.getOrDefault("content-type", "text/plain"));
        String encoding =
                headers.getOrDefault("content-transfer-encoding", "8bit").toLowerCase(Locale.ROOT);
        if (!type.word().equals("text/plain") || !PLAIN_ENCODINGS.contains(encoding)) {
            throw new IllegalArgumentException("has no plain text as " + Printable.quoted(name) + ", but "
                    + Printable.quoted(type.word()) + " in " + Printable.quoted(encoding));
        }
        try {
            Charset charset = type.parameter("charset").map(Charset::forName).orElse(StandardCharsets.UTF_8);
            String text = charset.newDecoder()
                    .decode(ByteBuffer.wrap(body, at, end - at))
                    .toString();
            if (Surrogates.lone(text) < 0) {
                return text;
            }
        } catch (IllegalCharsetNameException | UnsupportedCharsetException | CharacterCodingException unreadable) {
            throw new IllegalArgumentException(notText(name, type), unreadable);
        }
        throw new IllegalArgumentException(notText(name, type));
    }

    private static String notText(String name, HeaderValue type) {
        return "has a value of " + Printable.quoted(name) + " that is not "
                + type.parameter("charset").map(Printable::of).orElse("UTF-8");
    }
}
