package io.rcml.lint;

import java.util.Locale;

/** How sure it is that a document will not do what its author thinks. */
public enum Severity {
    /** The platform ignores something that is written, or fails over it. */
    ERROR,
    /** The platform may ignore it, or versions of the platform differ. */
    WARNING;

    /** {@return the word for it in lower case} */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
