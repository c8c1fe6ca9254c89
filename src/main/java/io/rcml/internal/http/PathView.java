package io.rcml.internal.http;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One view of a request's path. Servers differ in what they make of encoded slashes, parameters, dots, empty segments and wrong UTF-8;
 * so a handler is only reached by a path that reads the same however it is read.
 */
public final class PathView {

    private static final int MOST_ROUNDS = 3;

    private PathView() {}

    /**
     * Says why a path may be read in several ways.
     *
     * @param raw the path as the client wrote it, from the root, without the query
     * @param context the application's context path, which servers have encoded or not
     * @param path the path below it, as the server reads it
     * @return what is ambiguous about it, or null if both are the same
     */
    public static @Nullable String obstacle(String raw, String context, String path) {
        if (raw.length() == context.length() + path.length()
                && raw.startsWith(context)
                && raw.endsWith(path)
                && isPlain(raw)) {
            return null;
        }
        String decoded;
        try {
            decoded = strictlyDecoded(raw);
        } catch (IllegalArgumentException ambiguous) {
            return ambiguous.getMessage();
        }
        boolean same = decoded.equals(context + path) || decoded.equals(decodedContext(context) + path);
        return same ? null : "the server reads its path as another one";
    }

    /** Whether a path is one of those that most are, with nothing encoded and nothing that anybody could read in another way. */
    private static boolean isPlain(String raw) {
        char before = 0;
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || c == '-'
                    || c == '_'
                    || c == '~'
                    || (c == '.' && before != '/' && before != '.')
                    || (c == '/' && before != '/');
            if (!plain) {
                return false;
            }
            before = c;
        }
        return raw.startsWith("/");
    }

    private static String decodedContext(String context) {
        try {
            return context.indexOf('%') < 0 ? context : strictlyDecoded(context);
        } catch (IllegalArgumentException notEncoded) {
            return context;
        }
    }

    /**
     * What a path might have been meant for, read as leniently as anybody reads it.
     *
     * @param raw the path as the client wrote it, from the root
     * @return the path without all that is ambiguous, and without a slash at its end
     */
    public static String loosened(String raw) {
        String path = raw;
        int before = -1;
        for (int round = 0; round < MOST_ROUNDS && path.length() != before; round++) {
            before = path.length(); // which each character that is decoded makes less
            path = path.indexOf('%') < 0 ? path : lenientlyDecoded(path);
        }
        path = path.replace('\\', '/');
        Deque<String> segments = new ArrayDeque<>();
        int begin = 0;
        while (begin <= path.length()) {
            int slash = path.indexOf('/', begin);
            int end = slash < 0 ? path.length() : slash;
            String name = visible(path.substring(begin, end));
            if (name.equals("..")) {
                segments.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                segments.addLast(name);
            }
            begin = end + 1;
        }
        return '/' + String.join("/", segments);
    }

    /** A segment without its parameters, and without what some servers drop. */
    private static String visible(String segment) {
        StringBuilder name = new StringBuilder();
        for (int i = 0; i < segment.length() && segment.charAt(i) != ';'; i++) {
            char c = segment.charAt(i);
            if (c >= ' ' && c != 0x7F && c != '\uFFFD') {
                name.append(c);
            }
        }
        return name.toString().strip();
    }

    private static String strictlyDecoded(String raw) {
        requireSegments(raw);
        String path;
        try {
            path = StandardCharsets.UTF_8.newDecoder().decode(octets(raw)).toString();
        } catch (CharacterCodingException invalid) {
            throw new IllegalArgumentException("its path is no UTF-8");
        }
        requireNoControls(path);
        return path;
    }

    /** Of the raw path, as an encoded slash or dot is no longer one to be told once it is decoded. */
    private static void requireSegments(String raw) {
        if (!raw.startsWith("/")) {
            throw new IllegalArgumentException("its path begins with no slash");
        }
        String lower = raw.toLowerCase(Locale.ROOT);
        if (raw.indexOf(';') >= 0) {
            throw new IllegalArgumentException("its path has parameters");
        }
        if (raw.indexOf('\\') >= 0 || lower.contains("%5c")) {
            throw new IllegalArgumentException("its path has a backslash");
        }
        if (lower.contains("%2f")) {
            throw new IllegalArgumentException("its path has an encoded slash");
        }
        String dotted = lower.replace("%2e", ".");
        if (raw.contains("//")) {
            throw new IllegalArgumentException("its path has an empty segment");
        }
        if ((dotted + '/').contains("/./") || (dotted + '/').contains("/../")) {
            throw new IllegalArgumentException("its path has a dot segment");
        }
    }

    private static void requireNoControls(String path) {
        if (path.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("its path has a control character");
        }
    }

    private static ByteBuffer octets(String raw) {
        ByteBuffer octets = ByteBuffer.allocate(raw.length());
        for (int i = 0; i < raw.length(); i++) {
            char c = raw.charAt(i);
            if (c <= ' ' || c > '~') {
                throw new IllegalArgumentException("its path has a character that is not encoded");
            }
            int octet = c == '%' ? octet(raw, i) : c;
            if (octet < 0) {
                throw new IllegalArgumentException("its path has a percent sign that encodes nothing");
            }
            octets.put((byte) octet);
            i += c == '%' ? 2 : 0;
        }
        return octets.flip();
    }

    /** The octet that a percent sign and two hexadecimal digits stand for, or -1. */
    private static int octet(String text, int at) {
        return at + 2 < text.length()
                        && text.charAt(at) == '%'
                        && HexFormat.isHexDigit(text.charAt(at + 1))
                        && HexFormat.isHexDigit(text.charAt(at + 2))
                ? HexFormat.fromHexDigits(text, at + 1, at + 3)
                : -1;
    }

    /** A percent sign that encodes nothing stays; wherever octets stand side by side, they are read as careless decoders do. */
    private static String lenientlyDecoded(String path) {
        StringBuilder text = new StringBuilder(path.length());
        byte[] octets = new byte[path.length() / 3];
        int i = 0;
        while (i < path.length()) {
            int count = 0;
            for (int octet = octet(path, i); octet >= 0; octet = octet(path, i)) {
                octets[count++] = (byte) octet;
                i += 3;
            }
            appendLeniently(octets, count, text);
            if (i < path.length()) {
                text.append(path.charAt(i++));
            }
        }
        return text.toString();
    }

    /** UTF-8 as careless decoders read it: overlong forms are the characters that they hide, what fits nothing is dropped. */
    private static void appendLeniently(byte[] utf8, int count, StringBuilder text) {
        int i = 0;
        while (i < count) {
            int lead = utf8[i++] & 0xFF;
            int more = lead < 0xC0 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF8 ? 3 : 0;
            if (lead < 0x80) {
                text.append((char) lead);
                continue;
            }
            int character = lead & (0x3F >> more);
            int read = 0;
            while (read < more && i < count && (utf8[i] & 0xC0) == 0x80) {
                character = (character << 6) | (utf8[i++] & 0x3F);
                read++;
            }
            if (more > 0 && read == more && character <= Character.MAX_CODE_POINT) {
                text.appendCodePoint(character);
            }
        }
    }
}
