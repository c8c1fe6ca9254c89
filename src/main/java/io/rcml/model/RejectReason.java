package io.rcml.model;

import java.util.Locale;

/** What the caller of a call that is refused is told. Where none is written, CallAPI uses {@link #REJECTED}. */
public enum RejectReason implements Value {
    /** The number is not in service. */
    REJECTED,
    /** The line is busy. */
    BUSY;

    @Override
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
