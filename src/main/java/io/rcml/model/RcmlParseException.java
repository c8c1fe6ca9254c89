package io.rcml.model;

import io.rcml.internal.xml.XmlException;

/** A text cannot be read as RCML: where, what was expected there, and what was found. */
public final class RcmlParseException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    RcmlParseException(XmlException cause) {
        super(cause.getMessage(), cause);
        this.line = cause.line();
        this.column = cause.column();
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
