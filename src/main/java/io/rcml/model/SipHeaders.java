package io.rcml.model;

import io.rcml.internal.text.Printable;
import io.rcml.internal.xml.XmlChars;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Custom SIP headers behind an address: {@code ?X-Name=value&X-Other=value}. */
final class SipHeaders {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_.-]+");
    // RFC 3261, hvalue, without '?', at which the platform cuts the list off, and without '+', which some read as a
    // space.
    private static final String PLAIN = "-_.!~*'()[]/:$";

    private final Map<String, String> headers = new LinkedHashMap<>();

    void add(ElementType owner, @Nullable String name, @Nullable String value, boolean custom) {
        if (name == null) {
            throw new IllegalArgumentException(owner + " sipHeader name must not be null");
        }
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException(
                    owner + " sipHeader name must be letters, digits, '-', '_' and '.', not " + Printable.quoted(name));
        }
        if (custom && !name.regionMatches(true, 0, "X-", 0, 2)) {
            throw new IllegalArgumentException(
                    owner + " sipHeader name must begin with X-, which the platform would add: X-" + name + ", not "
                            + Printable.quoted(name));
        }
        if (value == null) {
            throw new IllegalArgumentException(owner + " sipHeader " + name + " must not be null");
        }
        requireCarriable(owner, name, value);
        if (headers.keySet().stream().anyMatch(name::equalsIgnoreCase)) {
            throw new IllegalArgumentException(
                    owner + " sipHeader " + name + " is set twice; the platform would keep one");
        }
        headers.put(name, value);
    }

    private static void requireCarriable(ElementType owner, String name, String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '\r' || c == '\n' || c == 0) {
                throw new IllegalArgumentException(owner + " sipHeader " + name + " holds " + Printable.name(c)
                        + " at index " + i + ", which would end the header; remove it");
            }
        }
        int half = XmlChars.indexOfLoneSurrogate(value);
        if (half >= 0) {
            throw new IllegalArgumentException(
                    owner + " sipHeader " + name + " holds " + Printable.name(value.charAt(half)) + " at index " + half
                            + ", half a surrogate pair, which UTF-8 cannot hold; remove it");
        }
    }

    /** What stands before the list. */
    static String addressOf(String addressWithHeaders) {
        int mark = addressWithHeaders.indexOf('?');
        return mark < 0
                ? addressWithHeaders
                : addressWithHeaders.substring(0, mark).trim();
    }

    /** The headers of the list, by name, a name split from its value at the last {@code =}, as by the platform. */
    static Map<String, String> decoded(String addressWithHeaders) {
        int mark = addressWithHeaders.indexOf('?');
        if (mark < 0) {
            return Map.of();
        }
        Map<String, String> headers = new LinkedHashMap<>();
        for (String header : addressWithHeaders.substring(mark + 1).split("&", -1)) {
            int equals = header.lastIndexOf('=');
            String name = equals < 0 ? header : header.substring(0, equals);
            if (!name.isBlank()) {
                headers.put(name.trim(), equals < 0 ? "" : decode(header.substring(equals + 1)));
            }
        }
        return Collections.unmodifiableMap(headers);
    }

    /** Decodes what is percent-encoded and leaves the rest, a stray percent sign too. */
    private static String decode(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        int length = 0;
        for (int i = 0; i < bytes.length; i++) {
            int high = bytes[i] == '%' && i + 2 < bytes.length ? Character.digit(bytes[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(bytes[i + 2], 16);
            if (low < 0) {
                bytes[length++] = bytes[i];
            } else {
                bytes[length++] = (byte) (high << 4 | low);
                i += 2;
            }
        }
        return new String(bytes, 0, length, StandardCharsets.UTF_8);
    }

    /** The list with its question mark, or nothing. */
    String encoded() {
        StringBuilder list = new StringBuilder();
        headers.forEach((name, value) -> {
            list.append(list.isEmpty() ? '?' : '&').append(name).append('=');
            encode(value, list);
        });
        return list.toString();
    }

    private static void encode(String value, StringBuilder out) {
        for (byte b : value.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            boolean alphanumeric = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
            if (alphanumeric || PLAIN.indexOf(c) >= 0) {
                out.append(c);
            } else {
                out.append('%');
                out.append(Character.toUpperCase(Character.forDigit(c >> 4, 16)));
                out.append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
    }
}
