package io.rcml.model;

import io.rcml.internal.xml.XmlEncoder;
import io.rcml.internal.xml.XmlLengths;
import io.rcml.internal.xml.XmlReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document that tells CallAPI what to do, read from top to bottom.
 *
 * <pre>{@code
 * Rcml.builder()
 *         .say("One moment, please.")
 *         .dial(dial -> dial.callerId("+19895550100").client("alice").client("bob"))
 *         .build()
 *         .toXml()
 * }</pre>
 *
 * <p>Without a verb it says nothing to do: the end of a call, or the acceptance of one that is screened.
 */
public final class Rcml extends Element {

    /** What the platform needs to see as the {@code Content-Type} of a document. */
    public static final String CONTENT_TYPE = "text/xml;charset=UTF-8";

    static final ElementType TYPE = ElementType.of("Response", Rcml::new)
            .holds(
                    "Dial",
                    "Gather",
                    "Say",
                    "Play",
                    "Pause",
                    "Record",
                    "Redirect",
                    "Reject",
                    "Hangup",
                    "Sms",
                    "Fax",
                    "Email",
                    "Geolocation",
                    "UssdCollect",
                    "UssdMessage",
                    "Language",
                    "Enqueue",
                    "Leave");

    private static final byte[] ONCE = {};

    /** Null until it is written, {@link #ONCE} until it is written again, as most documents are not, and then what it is written as. */
    private volatile byte @Nullable [] written;

    private Rcml(Content content) {
        super(content);
    }

    /** {@return a builder of a document} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * A document of these verbs.
     *
     * @param verbs what to do, in order
     * @return the document
     */
    public static Rcml of(Verb... verbs) {
        Content content = new Content(TYPE);
        for (Verb verb : verbs) {
            content.given("verb", verb);
        }
        content.addOnly(verbs);
        return of(content.with(""));
    }

    private static Rcml of(Content content) {
        Rcml document = new Rcml(content);
        if (document.depth() > XmlReader.MOST_OPEN) {
            throw new IllegalStateException("Response has " + document.depth()
                    + " elements in one another, and at most " + XmlReader.MOST_OPEN + " can be read again");
        }
        return document;
    }

    /**
     * Reads a document, as generously as the platform does and with nothing lost: {@code Rcml.parse(x.toXml())} equals {@code x},
     * within the limits below.
     *
     * <p>White space around text is taken away; an ampersand that begins no reference is text; the events of a
     * {@code statusCallbackEvent} may be separated by commas or by white space; numbers, true and false, and the words of an
     * enumeration are understood in any case. Nothing is added, and no rule is applied that a builder has for its callers: a
     * value that the language does not allow is kept and written again, and its accessor is empty, as if it were not there,
     * unless it is a text; a Dial may hold eleven nouns. An element that RCML does not have becomes a {@link GenericElement}; an
     * attribute that it does not have is among {@link #attributes()}; an element that does not belong where it stands is among
     * {@link #children()}, and not among the verbs, nouns or prompts. Comments, processing instructions, attributes with a
     * namespace, and elements with a namespace's prefix are for other readers, and not kept. What the platform would ignore in a
     * document is said by {@code RcmlLint}.
     *
     * <p>What is not well-formed is refused, and so are a root other than {@code Response} and names that only the fifth edition of
     * XML 1.0 allows, since parsers of Java refuse them and no builder takes them. A document type is refused unread; nothing is ever
     * fetched. Limits: 1 048 576 characters, 64 attributes of an element, 64 elements in one another.
     *
     * @param xml the document
     * @return the document
     * @throws RcmlParseException if it cannot be read
     */
    public static Rcml parse(String xml) {
        return RcmlReader.parse(() -> XmlReader.of(xml));
    }

    /**
     * Reads a document in UTF-8, as the platform does whatever its declaration says, or in UTF-16 if it begins with a byte order
     * mark of that; otherwise as {@link #parse(String)} does.
     *
     * @param xml the document
     * @return the document
     * @throws RcmlParseException if it cannot be read
     */
    public static Rcml parse(byte[] xml) {
        return RcmlReader.parse(() -> XmlReader.of(xml));
    }

    /**
     * Reads a document as {@link #parse(byte[])} does.
     *
     * @param in the document; read to its end, or to where it is too large, and not closed
     * @return the document
     * @throws IOException if {@code in} throws it
     * @throws RcmlParseException if the document cannot be read
     */
    public static Rcml parse(InputStream in) throws IOException {
        return RcmlReader.parse(() -> XmlReader.of(in));
    }

    /**
     * Reads a document as {@link #parse(String)} does.
     *
     * @param reader the document; read to its end, or to where it is too large, and not closed
     * @return the document
     * @throws IOException if {@code reader} throws it
     * @throws RcmlParseException if the document cannot be read
     */
    public static Rcml parse(Reader reader) throws IOException {
        return RcmlReader.parse(() -> XmlReader.of(reader));
    }

    /** {@return what to do, in order} */
    public List<Verb> verbs() {
        return children(Verb.class);
    }

    /** {@return the document as it goes to the platform, in one line} */
    public String toXml() {
        byte[] kept = kept();
        return new String(kept == null ? encoded() : kept, StandardCharsets.UTF_8);
    }

    /** {@return the document as it goes to the platform, encoded in UTF-8} */
    public byte[] toBytes() {
        byte[] kept = kept();
        return kept == null ? encoded() : kept.clone();
    }

    /** {@return the document for people, each element on a line of its own} */
    public String toIndentedXml() {
        XmlEncoder xml = XmlEncoder.indented();
        encodeDocument(xml);
        return xml.toString();
    }

    /**
     * Writes the document as it goes to the platform, encoded in UTF-8.
     *
     * @param out where to; neither flushed nor closed
     * @throws IOException if {@code out} throws it
     */
    public void writeTo(OutputStream out) throws IOException {
        byte[] kept = kept();
        if (kept != null) {
            out.write(kept);
            return;
        }
        try {
            XmlEncoder xml = XmlEncoder.to(out);
            encodeDocument(xml);
            xml.finish();
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** What it is written as, from the second time on; null the first time. */
    private byte @Nullable [] kept() {
        byte[] kept = written;
        if (kept == null) {
            written = ONCE;
        } else if (kept == ONCE) {
            kept = encoded();
            written = kept;
        }
        return kept;
    }

    private byte[] encoded() {
        byte[] bytes = new byte[XmlLengths.ofDeclaration() + encodedLength()];
        encodeDocument(XmlEncoder.into(bytes));
        return bytes;
    }

    private void encodeDocument(XmlEncoder xml) {
        xml.declaration();
        encode(xml);
    }

    /** {@return the document as {@link #toXml()} gives it} */
    @Override
    public String toString() {
        return toXml();
    }

    /** Builds an {@link Rcml} document. Not thread-safe; verbs are done in the order in which they are added. */
    public static final class Builder extends VerbsBuilder<Builder> {

        private Builder() {
            super(TYPE);
        }

        /**
         * Builds the document.
         *
         * @return the document
         * @throws IllegalStateException if more than 64 elements stand in one another, which could not be read again
         */
        public Rcml build() {
            return of(content(""));
        }
    }
}
