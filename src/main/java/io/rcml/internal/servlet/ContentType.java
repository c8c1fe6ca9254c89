package io.rcml.internal.servlet;

import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.text.HeaderValue;
import io.rcml.internal.text.Printable;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a body says that it is. Immutable. */
public final class ContentType {

    private final HeaderValue header;

    private ContentType(HeaderValue header) {
        this.header = header;
    }

    /**
     * Reads the header.
     *
     * @param header the header's value, or null for none
     * @return what it says
     * @throws BadRequestException if it says something twice
     */
    public static ContentType of(@Nullable String header) {
        try {
            return new ContentType(HeaderValue.of(header == null ? "" : header));
        } catch (IllegalArgumentException unreadable) {
            throw new BadRequestException("its content type " + unreadable.getMessage());
        }
    }

    /** {@return the media type in lower case; empty if it says nothing} */
    public String mediaType() {
        return header.word();
    }

    /** {@return what stands between the parts of a form; empty if it says nothing} */
    public String boundary() {
        return header.parameter("boundary").orElse("");
    }

    /**
     * Finds the charset.
     *
     * @return the charset that it names; empty if it names none
     * @throws BadRequestException if this JVM does not know it
     */
    public Optional<Charset> charset() {
        return header.parameter("charset").map(ContentType::known);
    }

    private static Charset known(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            throw new BadRequestException("its content type names the charset " + Printable.quoted(name)
                    + ", which is not known; send UTF-8");
        }
    }
}
