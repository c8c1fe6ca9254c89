package io.rcml.internal.xml;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Takes from a source what stands between or in the tags of elements. */
final class XmlMarkup {

    private static final int MOST_ATTRIBUTES = 64;
    private static final int LONGEST_DECLARATION = 256;
    private static final Pattern DECLARATION =
            Pattern.compile("[ \\t\\n]+version[ \\t\\n]*=[ \\t\\n]*([\"'])1\\.[0-9]+\\1"
                    + "([ \\t\\n]+encoding[ \\t\\n]*=[ \\t\\n]*([\"'])[A-Za-z][A-Za-z0-9._-]*\\3)?"
                    + "([ \\t\\n]+standalone[ \\t\\n]*=[ \\t\\n]*([\"'])(yes|no)\\5)?[ \\t\\n]*");
    private static final String TYPOGRAPHIC_QUOTES = "“”„‟‘’‚‛«»‹›″′＂＇";

    private final XmlSource in;
    private int strayAmpersands;

    XmlMarkup(XmlSource in) {
        this.in = in;
    }

    /** Skips white space, comments and processing instructions, and the declaration if it is time for that. */
    void skipBetweenElements(boolean rootBegun) {
        in.skipSpace();
        if (!rootBegun && in.at("<?xml") && !in.at("<?xml-")) {
            skipDeclaration();
        }
        do {
            in.skipSpace();
        } while (skipCommentOrInstruction());
    }

    private void skipDeclaration() {
        int from = in.position();
        in.skip("<?xml");
        String declared = in.takeUntil("?>", "the XML declaration");
        if (declared.length() > LONGEST_DECLARATION
                || !DECLARATION.matcher(declared).matches()) {
            throw in.error(
                    from,
                    "an XML declaration such as <?xml version=\"1.0\" encoding=\"UTF-8\"?>",
                    XmlSource.shown("<?xml" + declared + "?>"));
        }
    }

    /** Skips one of them if it begins here, and says whether it did. */
    boolean skipCommentOrInstruction() {
        if (in.at("<!--")) {
            in.skip("<!--");
            in.takeUntil("--", "the comment");
            if (!in.at(">")) {
                throw in.expected("> after -- in a comment");
            }
            in.skip(">");
            return true;
        }
        if (in.at("<?")) {
            skipInstruction();
            return true;
        }
        return false;
    }

    private void skipInstruction() {
        int from = in.position();
        in.skip("<?");
        String target = in.takeName(() -> "the name of a processing instruction");
        if (target.equalsIgnoreCase("xml")) {
            throw in.error(from, "an XML declaration nowhere but at the beginning", "<?" + target);
        }
        if (!in.at("?>") && !in.skipSpace()) {
            throw in.expected("white space or ?> after " + XmlSource.shown("<?" + target));
        }
        in.takeUntil("?>", "the processing instruction");
    }

    /** How many ampersands so far have begun no reference. */
    int strayAmpersands() {
        return strayAmpersands;
    }

    /** Takes a reference and appends what it stands for; an ampersand that begins none stands for itself. */
    void takeReference(StringBuilder run) {
        int from = in.position();
        String reference = in.takeReference();
        if (reference.equals("&")) {
            strayAmpersands++;
        }
        int character = character(reference);
        if (character < 0) {
            throw in.error(
                    from,
                    "&amp; &lt; &gt; &quot; &apos; or the number of a character that XML 1.0 can hold",
                    XmlSource.shown(reference));
        }
        run.appendCodePoint(character);
    }

    /** The character that a reference stands for, or -1. */
    private static int character(String reference) {
        return switch (reference) {
            case "&", "&amp;" -> '&';
            case "&lt;" -> '<';
            case "&gt;" -> '>';
            case "&quot;" -> '"';
            case "&apos;" -> '\'';
            default -> numbered(reference);
        };
    }

    private static int numbered(String reference) {
        boolean hexadecimal = reference.startsWith("&#x");
        int first = hexadecimal ? 3 : 2;
        int radix = hexadecimal ? 16 : 10;
        int end = reference.length() - 1;
        if (!reference.startsWith("&#") || first == end) {
            return -1;
        }
        int number = 0;
        for (int i = first; i < end && number <= Character.MAX_CODE_POINT; i++) {
            char c = reference.charAt(i);
            int digit = c < 0x80 ? Character.digit(c, radix) : -1;
            if (digit < 0) {
                return -1;
            }
            number = number * radix + digit;
        }
        return XmlChars.isLegal(number) ? number : -1;
    }

    /** Takes the attributes of an element, up to the end of its tag. */
    List<XmlAttribute> takeAttributes(String element) {
        List<XmlAttribute> attributes = new ArrayList<>();
        boolean space = in.skipSpace();
        while (!in.at(">") && !in.at("/>")) {
            if (!space) {
                throw in.expected("white space, > or /> in " + XmlSource.shown("<" + element + ">"));
            }
            XmlAttribute attribute = takeAttribute(element);
            if (attributes.size() == MOST_ATTRIBUTES) {
                throw wrong(attribute, "at most " + MOST_ATTRIBUTES + " attributes", "more");
            }
            if (has(attributes, attribute.name())) {
                throw wrong(attribute, "each attribute once", XmlSource.shown(attribute.name()) + " again");
            }
            attributes.add(attribute);
            space = in.skipSpace();
        }
        return List.copyOf(attributes);
    }

    private static boolean has(List<XmlAttribute> attributes, String name) {
        for (XmlAttribute attribute : attributes) {
            if (attribute.name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    private static XmlException wrong(XmlAttribute attribute, String expected, String found) {
        return new XmlException(attribute.line(), attribute.column(), "expected " + expected + ", found " + found);
    }

    private XmlAttribute takeAttribute(String element) {
        in.locate(in.position());
        int line = in.line();
        int column = in.column();
        String name = in.takeName(() -> "an attribute, > or /> in " + XmlSource.shown("<" + element + ">"));
        in.skipSpace();
        if (!in.at("=")) {
            throw in.expected("= and a value after the attribute " + XmlSource.shown(name));
        }
        in.skip("=");
        in.skipSpace();
        return new XmlAttribute(name, takeValue(name), line, column);
    }

    private String takeValue(String attribute) {
        int quote = in.peek();
        if (quote != '"' && quote != '\'') {
            String cure = TYPOGRAPHIC_QUOTES.indexOf(quote) >= 0 ? ", a typographic quote; use \" instead" : "";
            throw in.error(
                    in.position(), "\" or ' around the value of " + XmlSource.shown(attribute), in.found() + cure);
        }
        in.skip("\"");
        String plain = in.takePlain(quote);
        if (in.peek() == quote) {
            in.skip("\"");
            return plain;
        }
        StringBuilder value = new StringBuilder(plain);
        while (in.peek() != quote) {
            int c = in.peek();
            if (c == XmlSource.END || c == '<') {
                String escape = c == '<' ? ", or &lt; for < in it" : "";
                String cure = value.chars().anyMatch(unit -> TYPOGRAPHIC_QUOTES.indexOf(unit) >= 0)
                        ? "; the value holds a typographic quote, which does not end it"
                        : "";
                throw in.error(
                        in.position(),
                        (char) quote + " after the value of " + XmlSource.shown(attribute) + escape,
                        in.found() + cure);
            } else if (c == '&') {
                takeReference(value);
            } else {
                int taken = in.takeLine();
                value.appendCodePoint(XmlSource.isSpace(taken) ? ' ' : taken);
            }
            value.append(in.takePlain(quote));
        }
        in.skip("\"");
        return value.toString();
    }
}
