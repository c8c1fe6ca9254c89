package io.rcml.model;

import java.util.Locale;

/** The voice of a {@link Say}. Where none is written, CallAPI uses {@link #MAN}. */
public enum Voice implements Value {
    /** A man's voice. */
    MAN,
    /** A woman's voice. */
    WOMAN;

    @Override
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
