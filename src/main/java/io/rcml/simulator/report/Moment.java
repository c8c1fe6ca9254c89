package io.rcml.simulator.report;

import java.time.Duration;
import java.util.Locale;

/**
 * Something that happened in a call: a line of its ladder.
 *
 * @param at when, from the beginning of the call, in virtual time
 * @param kind what it was
 * @param from who did it: a party's number or name, {@link #PLATFORM} or {@link #APPLICATION}
 * @param to whom it concerned; the same as {@code from} if nobody else
 * @param text what happened, on one line
 */
public record Moment(Duration at, Kind kind, String from, String to, String text) {

    /** The platform's column of the ladder. */
    public static final String PLATFORM = "CallAPI";

    /** The application's column of the ladder. */
    public static final String APPLICATION = "application";

    /** What a moment is about. */
    public enum Kind {
        /** A party or the platform dials, rings, answers, is connected or hangs up. */
        SIGNAL,
        /** The platform asks or tells the application something, and gets an answer. */
        REQUEST,
        /** Something is spoken, played, pressed, recorded or sent. */
        MEDIA,
        /** The application asks the platform something. */
        REST,
        /** Something that the application should not have done, or that went wrong. */
        PROBLEM
    }

    static String time(Duration at) {
        return String.format(Locale.ROOT, "%d:%02d.%d", at.toMinutes(), at.toSecondsPart(), at.toMillisPart() / 100);
    }

    /** {@return the moment on one line} */
    @Override
    public String toString() {
        return time(at) + ' ' + from + (from.equals(to) ? "" : " -> " + to) + ": " + text;
    }
}
