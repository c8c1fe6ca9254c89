package io.rcml.internal.xml;

/** A document is not what its reader takes: where, what was expected there, and what was found. */
public final class XmlException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;
    private final String problem;

    /**
     * Makes an exception whose message begins with the place.
     *
     * @param line the line, counted from 1
     * @param column the column, counted from 1
     * @param problem what is wrong there, without a full stop
     */
    public XmlException(int line, int column, String problem) {
        super("Line " + line + ", column " + column + ": " + problem);
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /** {@return what is wrong there: the message without the place} */
    public String problem() {
        return problem;
    }

    /** {@return the line, counted from 1} */
    public int line() {
        return line;
    }

    /** {@return the column, counted from 1 in characters, of which a tab is one} */
    public int column() {
        return column;
    }
}
