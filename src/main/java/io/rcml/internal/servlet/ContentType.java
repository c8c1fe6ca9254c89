package io.rcml.internal.servlet;

import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.text.Printable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a body says that it is.
 *
 * @param mediaType the media type in lower case; empty if it says nothing
 * @param parameters what follows it, from the first semicolon on
 */
public record ContentType(String mediaType, String parameters) {

    private static final Pattern CHARSET =
            Pattern.compile(";\\s*+charset\\s*+=\\s*+(?:\"([^\"]*+)\"|([^;\"]*+))", Pattern.CASE_INSENSITIVE);

    /**
     * Reads the header.
     *
     * @param header the header's value, or null for none
     * @return what it says
     */
    public static ContentType of(@Nullable String header) {
        if (header == null) {
            return new ContentType("", "");
        }
        int end = header.indexOf(';');
        String mediaType = end < 0 ? header : header.substring(0, end);
        return new ContentType(mediaType.strip().toLowerCase(Locale.ROOT), end < 0 ? "" : header.substring(end));
    }

    /**
     * Finds the charset.
     *
     * @return the charset that it names; empty if it names none
     * @throws BadRequestException if this JVM does not know it, or two are named
     */
    public Optional<Charset> charset() {
        if (parameters.isEmpty()) {
            return Optional.empty();
        }
        Matcher charset = CHARSET.matcher(parameters);
        if (!charset.find()) {
            return Optional.empty();
        }
        String name =
                charset.group(1) != null ? charset.group(1) : charset.group(2).strip();
        if (charset.find()) {
            throw new BadRequestException("its content type names two charsets: " + Printable.of(parameters));
        }
        return Optional.of(known(name));
    }

    /**
     * Finds a charset.
     *
     * @param name its name
     * @return the charset
     * @throws BadRequestException if this JVM does not know it
     */
    private static Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new BadRequestException("its content type names the charset " + Printable.quoted(name)
                    + ", which is not known; send UTF-8");
        }
    }
}
