package io.rcml.internal.xml;

/**
 * Puts each element on a line of its own, indented by two spaces a level, but for those in an element with text, where white space
 * would be more text.
 */
final class IndentedEncoder extends XmlEncoder {

    private int open;
    /** How deep the outermost open element with text stands; 0 without one. */
    private int textDepth;

    IndentedEncoder() {
        super(null, new byte[FEW_BYTES]);
    }

    @Override
    public void start(XmlName name) {
        breakLine();
        super.start(name);
        open++;
    }

    @Override
    public void text(String text) {
        super.text(text);
        textBegins();
    }

    @Override
    public void plainText(String text) {
        super.plainText(text);
        textBegins();
    }

    @Override
    public void endEmpty() {
        super.endEmpty();
        open--;
    }

    @Override
    public void end(XmlName name) {
        open--;
        breakLine();
        super.end(name);
        if (open < textDepth) {
            textDepth = 0;
        }
    }

    private void textBegins() {
        if (textDepth == 0) {
            textDepth = open;
        }
    }

    private void breakLine() {
        if (textDepth == 0 && length() > 0) {
            super.text("\n" + "  ".repeat(open));
        }
    }
}
