package io.rcml.call;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads the time that is documented, {@code Sat, 04 Jul 2026 06:05:06 +0000}, and its like with the id of a zone: nearly all that arrive.
 * Anything that differs by a character is left to the slower readers.
 */
final class CommonTimestamps {

    private static final String LAYOUT = "aaa, 00 aaa 0000 00:00:00 ";
    private static final String WEEKDAYS = "MonTueWedThuFriSatSun";
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";

    private CommonTimestamps() {}

    /**
     * {@return the point in time, or null if it is of another form}
     *
     * @throws DateTimeException if there is no such time, or no such zone
     */
    static @Nullable Instant read(String text) {
        if (!isLaidOut(text)) {
            return null;
        }
        int weekday = index(WEEKDAYS, text, 0);
        int month = index(MONTHS, text, 8);
        if (weekday < 0 || month < 0) {
            return null;
        }
        LocalDateTime time = LocalDateTime.of(
                number(text, 12, 16),
                month + 1,
                number(text, 5, 7),
                number(text, 17, 19),
                number(text, 20, 22),
                number(text, 23, 25));
        ZoneId zone = zone(text);
        return zone == null || time.getDayOfWeek() != DayOfWeek.of(weekday + 1)
                ? null
                : time.atZone(zone).toInstant();
    }

    private static boolean isLaidOut(String text) {
        if (text.length() <= LAYOUT.length()) {
            return false;
        }
        for (int i = 0; i < LAYOUT.length(); i++) {
            char wanted = LAYOUT.charAt(i);
            char c = text.charAt(i);
            if (wanted == '0' ? !isDigit(c) : wanted != 'a' && wanted != c) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Which of some names of three letters a text has somewhere, or -1. */
    private static int index(String names, String text, int from) {
        for (int i = 0; i < names.length(); i += 3) {
            if (names.regionMatches(i, text, from, 3)) {
                return i / 3;
            }
        }
        return -1;
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    /** What stands behind the time, or null if it is more than an offset or an id. */
    private static @Nullable ZoneId zone(String text) {
        int from = LAYOUT.length();
        int digits = 0;
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
            if (isDigit(c)) {
                digits++;
            } else if (!letter && "+-_/".indexOf(c) < 0) {
                return null;
            }
        }
        char sign = text.charAt(from);
        if (digits != 4 || text.length() != from + 5 || (sign != '+' && sign != '-')) {
            return Timestamps.zone(text.substring(from));
        }
        int way = sign == '-' ? -1 : 1;
        return ZoneOffset.ofHoursMinutes(
                way * number(text, from + 1, from + 3), way * number(text, from + 3, from + 5));
    }
}
