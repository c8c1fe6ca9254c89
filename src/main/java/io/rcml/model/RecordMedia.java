package io.rcml.model;

import java.util.Locale;

/** What a {@link Record} records. Where none is written, CallAPI uses {@link #AUDIO_ONLY}. */
public enum RecordMedia implements Value {
    /** The sound. */
    AUDIO_ONLY,
    /** The picture. */
    VIDEO_ONLY,
    /** Sound and picture. */
    AUDIO_VIDEO;

    @Override
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
