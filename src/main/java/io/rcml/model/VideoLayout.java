package io.rcml.model;

import java.util.Locale;

/** How a video conference arranges its pictures. Where none is written, CallAPI uses {@link #TILE}. */
public enum VideoLayout implements Value {
    /** In a grid. */
    TILE,
    /** In a row. */
    LINEAR;

    @Override
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
