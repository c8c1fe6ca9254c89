package io.rcml.internal.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads one form, octet by octet: what it cannot read whole it refuses. Used by one thread. */
final class FormReader {

    private final byte[] form;
    private final Charset charset;
    private final CharsetDecoder decoder;

    FormReader(byte[] form, Charset charset) {
        this.form = form;
        this.charset = charset;
        this.decoder = charset.newDecoder(); // which refuses what it cannot decode
    }

    Map<String, List<String>> read() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        int from = 0;
        while (from < form.length) {
            int end = indexOf('&', from, form.length);
            if (end > from) {
                int equals = indexOf('=', from, end);
                String name = text(from, equals, null);
                String value = equals == end ? "" : text(equals + 1, end, name);
                values.computeIfAbsent(name, first -> new ArrayList<>(1)).add(value);
            }
            from = end + 1;
        }
        return values;
    }

    /** The whole of it as one value. */
    String readValue() {
        return text(0, form.length, null);
    }

    private int indexOf(char sign, int from, int end) {
        int at = from;
        while (at < end && form[at] != sign) {
            at++;
        }
        return at;
    }

    /** A name, or the value of a name. */
    private String text(int from, int end, @Nullable String name) {
        byte[] octets = new byte[end - from];
        int length = 0;
        boolean ascii = true;
        int at = from;
        while (at < end) {
            byte octet = form[at++];
            if (octet == '+') {
                octet = ' ';
            } else if (octet == '%') {
                int high = at < end ? Character.digit(form[at], 16) : -1;
                int low = at + 1 < end ? Character.digit(form[at + 1], 16) : -1;
                if (high < 0 || low < 0) {
                    String encoded = ascii(at - 1, Math.min(at + 2, end));
                    throw new IllegalArgumentException(
                            where(from, end, name) + " has " + Printable.quoted(encoded) + ", which encodes nothing");
                }
                octet = (byte) (high << 4 | low);
                at += 2;
            }
            ascii &= octet >= 0;
            octets[length++] = octet;
        }
        if (ascii && charset.equals(StandardCharsets.UTF_8)) {
            return new String(octets, 0, length, StandardCharsets.ISO_8859_1); // cheaper, and the same
        }
        try {
            String text = decoder.decode(ByteBuffer.wrap(octets, 0, length)).toString();
            if (Surrogates.lone(text) < 0) { // CESU-8 and UTF-32 may have them
                return text;
            }
        } catch (CharacterCodingException e) {
            throw new IllegalArgumentException(where(from, end, name) + " is not " + charset.name(), e);
        }
        throw new IllegalArgumentException(where(from, end, name) + " has half a surrogate pair");
    }

    private String where(int from, int end, @Nullable String name) {
        return name == null ? Printable.quoted(ascii(from, end)) : "the value of " + Printable.quoted(name);
    }

    private String ascii(int from, int end) {
        return new String(form, from, end - from, StandardCharsets.ISO_8859_1);
    }
}
