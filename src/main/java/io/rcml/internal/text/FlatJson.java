package io.rcml.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads a JSON object of parameters (RFC 8259): each a text, a number, a boolean, null or an array of these.
 *
 * <p>Parsers of JSON differ in what they make of a name that comes twice, of anything behind the object, of half a surrogate
 * pair and of how a number is written, and servers differ in the parser that they bring. What decides whether a request comes in must
 * mean the same everywhere, so none of it is left to them: what can be read in two ways is refused, and a number is its text, which
 * costs nothing however long it is. Used by one thread.
 */
public final class FlatJson {

    private static final int MOST_DIGITS = 64;

    /** Read behind the end: nothing that JSON may have unescaped. */
    private static final char END = '\0';

    private final String json;
    private int at;

    private FlatJson(String json) {
        this.json = json;
    }

    /**
     * Reads one.
     *
     * @param json the JSON, in UTF-8
     * @return the values of each member, in order, null for null
     * @throws IllegalArgumentException if it is anything else, in words that go on from "its JSON body"
     */
    public static Map<String, List<@Nullable String>> read(byte[] json) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(json))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException("is not UTF-8", e);
        }
        return new FlatJson(text).object();
    }

    private Map<String, List<@Nullable String>> object() {
        Map<String, List<@Nullable String>> members = new LinkedHashMap<>();
        if (next() != '{') {
            throw new IllegalArgumentException("is no object of parameters: " + found() + " instead of {");
        }
        at++;
        if (next() == '}') {
            at++;
        } else {
            do {
                member(members);
            } while (goesOn('}'));
        }
        next();
        if (at < json.length()) {
            throw new IllegalArgumentException("does not end with its object: " + found() + " behind it");
        }
        return members;
    }

    private void member(Map<String, List<@Nullable String>> members) {
        String name = string("a name");
        if (next() != ':') {
            throw unexpected(":");
        }
        at++;
        String which = "the value of " + Printable.quoted(name);
        List<@Nullable String> values = new ArrayList<>(1);
        if (next() == '[') {
            array(which, values);
        } else {
            values.add(value(which));
        }
        if (members.putIfAbsent(name, values) != null) {
            throw new IllegalArgumentException(
                    "has the name " + Printable.quoted(name) + " twice; send several values as an array");
        }
    }

    private void array(String which, List<@Nullable String> values) {
        at++;
        if (next() == ']') {
            at++;
            return;
        }
        do {
            values.add(value(which));
        } while (goesOn(']'));
    }

    /** Whether there is a comma, or else the end of what began. */
    private boolean goesOn(char end) {
        char found = next();
        if (found != ',' && found != end) {
            throw unexpected(", or " + end);
        }
        at++;
        return found == ',';
    }

    private @Nullable String value(String which) {
        return switch (next()) {
            case '"' -> string(which);
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> {
                word("null");
                yield null;
            }
            case '-', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9' -> number(which);
            case '{', '[' ->
                throw new IllegalArgumentException("is nested too deeply: " + which
                        + " is an object or an array in an array; send a text, or an array of texts");
            default -> throw unexpected("a value");
        };
    }

    private String word(String word) {
        if (!json.startsWith(word, at)) {
            throw unexpected(word);
        }
        at += word.length();
        return word;
    }

    private String number(String which) {
        int from = at;
        if (peek() == '-') {
            at++;
        }
        if (peek() == '0') {
            at++;
        } else {
            digits();
        }
        if (peek() == '.') {
            at++;
            digits();
        }
        if (peek() == 'e' || peek() == 'E') {
            at++;
            if (peek() == '+' || peek() == '-') {
                at++;
            }
            digits();
        }
        if (at - from > MOST_DIGITS) {
            throw new IllegalArgumentException("has a number of " + (at - from) + " characters as " + which
                    + "; send at most " + MOST_DIGITS + ", or a text");
        }
        return json.substring(from, at);
    }

    private void digits() {
        int from = at;
        while (peek() >= '0' && peek() <= '9') {
            at++;
        }
        if (at == from) {
            throw unexpected("a digit");
        }
    }

    private String string(String which) {
        if (next() != '"') {
            throw unexpected("\"");
        }
        at++;
        StringBuilder text = new StringBuilder();
        int plain = at;
        while (peek() != '"') {
            if (peek() == '\\') {
                text.append(json, plain, at);
                text.append(escaped());
                plain = at;
            } else if (at == json.length() || peek() < ' ') {
                throw unexpected("\" at the end of " + which);
            } else {
                at++;
            }
        }
        text.append(json, plain, at++);
        String read = text.toString();
        int lone = Surrogates.lone(read);
        if (lone >= 0) {
            throw new IllegalArgumentException(
                    "has half a surrogate pair, " + Printable.name(read.charAt(lone)) + ", in " + which);
        }
        return read;
    }

    private char escaped() {
        at++;
        char escaped = switch (peek()) {
            case '"', '\\', '/' -> peek();
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            case 'u' -> unicode();
            default -> throw unexpected("what a backslash may escape");
        };
        at++;
        return escaped;
    }

    /** Leaves the last of its digits to be passed. */
    private char unicode() {
        int character = 0;
        for (int i = 0; i < 4; i++) {
            at++;
            int digit = peek() < 128 ? Character.digit(peek(), 16) : -1;
            if (digit < 0) {
                throw unexpected("a hexadecimal digit");
            }
            character = character << 4 | digit;
        }
        return (char) character;
    }

    private char peek() {
        return at < json.length() ? json.charAt(at) : END;
    }

    /** The next character that is no white space. */
    private char next() {
        while (peek() == ' ' || peek() == '\t' || peek() == '\n' || peek() == '\r') {
            at++;
        }
        return peek();
    }

    private IllegalArgumentException unexpected(String due) {
        return new IllegalArgumentException("is not JSON: " + found() + " instead of " + due);
    }

    private String found() {
        return at == json.length()
                ? "it ends"
                : "it has " + Printable.quoted(json.substring(at, json.offsetByCodePoints(at, 1))) + " at character "
                        + (at + 1);
    }
}
