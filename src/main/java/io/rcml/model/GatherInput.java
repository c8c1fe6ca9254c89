package io.rcml.model;

import java.util.Locale;

/** What a {@link Gather} listens for. Where none is written, CallAPI uses {@link #DTMF}. */
public enum GatherInput implements Value {
    /** Keys. */
    DTMF("dtmf"),
    /** Spoken words, which need a {@code partialResultCallback}; RestComm alone documents them. */
    SPEECH("speech"),
    /**
     * Keys or spoken words, whichever come first: {@code dtmf speech}. {@code DTMF_SPEECH} is read as well, which RestComm's code knows,
     * and {@code both}, which it takes for {@code dtmf}.
     */
    BOTH("dtmf speech");

    private final String value;

    GatherInput(String value) {
        this.value = value;
    }

    @Override
    public String value() {
        return value;
    }

    @Override
    public boolean isSpelt(String text) {
        String word = text.strip().toLowerCase(Locale.ROOT).replace('_', ' ');
        return word.equals(value) || (this == BOTH && word.equals("both"));
    }
}
