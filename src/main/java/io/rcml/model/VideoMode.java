package io.rcml.model;

import java.util.Locale;

/** Where the pictures of a video conference are put together. Where none is written, CallAPI uses {@link #MCU}. */
public enum VideoMode implements Value {
    /** In the platform, which sends each participant one mixed picture. */
    MCU,
    /** In the participants, to whom the platform forwards each picture. */
    SFU;

    @Override
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
