package io.rcml.model;

import java.util.Locale;

/** What a {@link Gather} listens for. Where none is written, CallAPI uses {@link #DTMF}. */
public enum GatherInput implements Value {
    /** Keys. */
    DTMF,
    /** Spoken words, which need a {@code partialResultCallback}. */
    SPEECH,
    /** Keys or spoken words, whichever come first. */
    BOTH;

    @Override
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
