package io.rcml.internal.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One view of a request's path. Servers differ in what they make of encoded slashes, parameters, dots, empty segments and wrong UTF-8;
 * so a handler is only reached by a path that reads the same however it is read.
 */
public final class PathView {

    private static final int MOST_ROUNDS = 3;
    private static final Pattern HEX = Pattern.compile("[0-9A-Fa-f]{2}");

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
        for (int round = 0; round < MOST_ROUNDS && path.indexOf('%') >= 0; round++) {
            path = leniently(bytes(path, false));
        }
        Deque<String> segments = new ArrayDeque<>();
        for (String segment : path.replace('\\', '/').split("/", -1)) {
            int parameters = segment.indexOf(';');
            String name = (parameters < 0 ? segment : segment.substring(0, parameters))
                    .replaceAll("[\\p{Cntrl}\\uFFFD]", "")
                    .strip();
            if (name.equals("..")) {
                segments.pollLast();
            } else if (!name.isEmpty() && !name.equals(".")) {
                segments.addLast(name);
            }
        }
        return '/' + String.join("/", segments);
    }

    private static String strictlyDecoded(String raw) {
        requireSegments(raw);
        String path;
        try {
            path = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes(raw, true)))
                    .toString();
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

    private static byte[] bytes(String raw, boolean strict) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(raw.length());
        int i = 0;
        while (i < raw.length()) {
            char c = raw.charAt(i);
            int octet = c == '%' ? octet(raw, i + 1) : -1;
            if (c != '%') {
                if (strict && (c <= ' ' || c > '~')) {
                    throw new IllegalArgumentException("its path has a character that is not encoded");
                }
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
                i++;
            } else if (octet >= 0) {
                bytes.write(octet);
                i += 3;
            } else if (strict) {
                throw new IllegalArgumentException("its path has a percent sign that encodes nothing");
            } else {
                bytes.write('%');
                i++;
            }
        }
        return bytes.toByteArray();
    }

    /** The octet that two hexadecimal digits stand for, or -1. */
    private static int octet(String text, int at) {
        return at + 2 <= text.length()
                        && HEX.matcher(text.substring(at, at + 2)).matches()
                ? HexFormat.fromHexDigits(text, at, at + 2)
                : -1;
    }

    /** UTF-8 as careless decoders read it: overlong forms are the characters that they hide, what fits nothing is dropped. */
    private static String leniently(byte[] utf8) {
        StringBuilder text = new StringBuilder(utf8.length);
        int i = 0;
        while (i < utf8.length) {
            int lead = utf8[i++] & 0xFF;
            int more = lead < 0xC0 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : lead < 0xF8 ? 3 : 0;
            if (lead < 0x80) {
                text.append((char) lead);
                continue;
            }
            int character = lead & (0x3F >> more);
            int read = 0;
            while (read < more && i < utf8.length && (utf8[i] & 0xC0) == 0x80) {
                character = (character << 6) | (utf8[i++] & 0x3F);
                read++;
            }
            if (more > 0 && read == more && character <= Character.MAX_CODE_POINT) {
                text.appendCodePoint(character);
            }
        }
        return text.toString();
    }
}
