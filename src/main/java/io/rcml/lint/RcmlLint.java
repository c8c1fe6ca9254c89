package io.rcml.lint;

import io.rcml.internal.xml.XmlException;
import io.rcml.internal.xml.XmlReader;
import io.rcml.model.Rcml;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds what is legal in a document and will not do what its author thinks: what the platform would skip, ignore, misread or
 * never reach.
 *
 * <pre>{@code
 * for (Finding finding : RcmlLint.check("<Response><Redirect>/menu</Redirect><Say>Bye</Say></Response>")) {
 *     System.out.println(finding);
 * }
 * // 1:40 /Response/Say[1] error: Say is never reached: the Redirect before it goes on elsewhere; …
 * }</pre>
 *
 * <p>A text is read to the letter, so that more is found in it than in the document that {@link Rcml#parse} makes of it, which
 * spells what it reads as the platform understands it. Of a text that is no RCML, the one finding says where and why; nothing is
 * thrown. At most 100 errors and 100 warnings are given. All methods are thread-safe.
 */
public final class RcmlLint {

    private RcmlLint() {}

    /**
     * Checks a document.
     *
     * @param document the document
     * @return what will not do what its author thinks, in the document's order; unmodifiable, empty if there is nothing
     */
    public static List<Finding> check(Rcml document) {
        return Checks.of(Node.of(document), false);
    }

    /**
     * Checks a text.
     *
     * @param xml the text of a document
     * @return as for {@link #check(Rcml)}
     */
    public static List<Finding> check(String xml) {
        return check(() -> XmlReader.of(xml), false);
    }

    /**
     * Checks a text as it is sent, which the platform decodes as UTF-8, whatever it says of itself.
     *
     * @param xml the text of a document
     * @return as for {@link #check(Rcml)}
     */
    public static List<Finding> check(byte[] xml) {
        return check(xml, false);
    }

    /**
     * Checks a document that runs on the called side, before the parties are connected: the {@code url} of a noun.
     *
     * @param document the document
     * @return as for {@link #check(Rcml)}
     */
    public static List<Finding> checkScreening(Rcml document) {
        return Checks.of(Node.of(document), true);
    }

    /**
     * Checks the text of a document that runs on the called side, as for {@link #checkScreening(Rcml)}.
     *
     * @param xml the text of a document
     * @return as for {@link #check(Rcml)}
     */
    public static List<Finding> checkScreening(String xml) {
        return check(() -> XmlReader.of(xml), true);
    }

    /**
     * Checks the text of a document that runs on the called side, as for {@link #check(byte[])} and
     * {@link #checkScreening(Rcml)}.
     *
     * @param xml the text of a document
     * @return as for {@link #check(Rcml)}
     */
    public static List<Finding> checkScreening(byte[] xml) {
        return check(xml, true);
    }

    private static List<Finding> check(byte[] xml, boolean screening) {
        if (isUtf16(xml)) {
            return List.of(new Finding(
                    Rule.NOT_UTF_8,
                    new Location(1, 1, ""),
                    "the text is UTF-16, and the platform takes it for UTF-8, so it finds no document in it",
                    "write it in UTF-8"));
        }
        return check(() -> XmlReader.of(xml), screening);
    }

    /** Whether it begins with a byte order mark of UTF-16; without one it is not well-formed, and neither is text in other encodings. */
    private static boolean isUtf16(byte[] xml) {
        return xml.length >= 2
                && ((xml[0] == (byte) 0xFE && xml[1] == (byte) 0xFF)
                        || (xml[0] == (byte) 0xFF && xml[1] == (byte) 0xFE));
    }

    private static List<Finding> check(Supplier<XmlReader> text, boolean screening) {
        Node root;
        try {
            root = NodeReader.read(text.get());
        } catch (XmlException unreadable) {
            return List.of(new Finding(
                    Rule.MALFORMED,
                    new Location(unreadable.line(), unreadable.column(), ""),
                    unreadable.problem(),
                    "mend that first: of such a document the platform does nothing"));
        }
        return Checks.of(root, screening);
    }
}
