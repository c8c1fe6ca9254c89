package io.rcml.call;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the times that platforms send.
 *
 * <ul>
 *   <li>RFC 2822: {@code Sat, 04 Jul 2026 06:05:06 +0000}
 *   <li>ISO 8601: {@code 2026-07-04T09:05:06.000+03:00}
 *   <li>the same order in the language of the platform's server, with a zone's id:
 *       {@code sam., 04 juil. 2026 09:05:06 Europe/Athens}
 * </ul>
 *
 * <p>A time without a zone is UTC, as the platform documents it. What can be read in two ways is not read at all.
 */
final class Timestamps {

    // The longest that a JDK writes has some ninety: a long weekday, a long month, America/Argentina/ComodRivadavia.
    private static final int LONGEST = 120;

    private static final String TIME = "(?<time>[0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:[.,][0-9]{1,9})?)?)";
    private static final Pattern ISO =
            Pattern.compile("(?<date>[0-9]{4}-[0-9]{2}-[0-9]{2})[Tt ]" + TIME + "(?<zone>.*)");
    private static final Pattern WORDS = Pattern.compile(
            "(?:(?<weekday>[^,]+), *)?(?<day>[0-9]{1,2}) (?<month>.+) (?<year>[0-9]{4}) " + TIME + "(?<zone>.*)");
    private static final Pattern OFFSET = Pattern.compile("([+-][0-9]{2}):?([0-9]{2})");
    private static final Pattern OFFSET_WITH_ID = Pattern.compile("([^\\[]+)\\[[^\\]]*\\]");
    private static final Pattern COMMENT = Pattern.compile("\\([^)]*\\)$");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}");
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    // What is no zone id, or not everywhere. Only names that mean one thing: IST is India's, Israel's and Ireland's.
    // Those of America are RFC 2822's.
    private static final Map<String, String> SHORT_NAMES = Map.ofEntries(
            Map.entry("", "Z"),
            Map.entry("z", "Z"),
            Map.entry("EST", "-05:00"),
            Map.entry("EDT", "-04:00"),
            Map.entry("CST", "-06:00"),
            Map.entry("CDT", "-05:00"),
            Map.entry("MST", "-07:00"),
            Map.entry("MDT", "-06:00"),
            Map.entry("PST", "-08:00"),
            Map.entry("PDT", "-07:00"),
            Map.entry("HST", "-10:00"),
            Map.entry("WEST", "+01:00"),
            Map.entry("CEST", "+02:00"),
            Map.entry("MEST", "+02:00"),
            Map.entry("MEZ", "+01:00"),
            Map.entry("MESZ", "+02:00"),
            Map.entry("EEST", "+03:00"),
            Map.entry("MSK", "+03:00"),
            Map.entry("JST", "+09:00"),
            Map.entry("KST", "+09:00"),
            Map.entry("AEST", "+10:00"),
            Map.entry("AEDT", "+11:00"));

    private Timestamps() {}

    /** {@return the point in time; empty if the text cannot be read} */
    static Optional<Instant> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            Instant common = CommonTimestamps.read(text);
            if (common != null) {
                return Optional.of(common);
            }
            String cleaned = clean(text);
            if (cleaned.length() > LONGEST) {
                return Optional.empty(); // one character may stand for eighteen
            }
            String clean = COMMENT.matcher(cleaned).replaceFirst("").strip();
            Matcher iso = ISO.matcher(clean);
            if (iso.matches()) {
                return Optional.of(instant(LocalDate.parse(iso.group("date")), iso));
            }
            Matcher words = WORDS.matcher(clean);
            return words.matches() ? date(words).map(date -> instant(date, words)) : Optional.empty();
        } catch (DateTimeException noSuchTime) {
            // 31 February, 25 o'clock, a zone that this JDK does not know: the caller still has the raw text.
            return Optional.empty();
        }
    }

    /** {@return the text with plain digits and spaces, and without the invisible marks of right-to-left scripts} */
    static String clean(String text) {
        if (isClean(text)) {
            return text;
        }
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        StringBuilder digits = new StringBuilder();
        visible.codePoints().forEach(character -> {
            int digit = Character.digit(character, 10);
            digits.appendCodePoint(digit < 0 ? character : '0' + digit);
        });
        return SPACES.matcher(digits).replaceAll(" ").strip();
    }

    private static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c > '~' || (c == ' ' && (i == 0 || i == text.length() - 1 || text.charAt(i + 1) == ' '))) {
                return false;
            }
        }
        return true;
    }

    private static Optional<LocalDate> date(Matcher words) {
        int year = Integer.parseInt(words.group("year"));
        int day = Integer.parseInt(words.group("day"));
        String month = DateNames.fold(words.group("month"));
        @Nullable String name = words.group("weekday");
        if (name == null) {
            return only(year, day, date -> DateNames.ENGLISH.fit(date, month));
        }
        String weekday = DateNames.fold(name);
        if (weekday.isEmpty() || month.isEmpty()) {
            return Optional.empty();
        }
        // A month's name may be another month's in the next language: "srp" is July in Croatian, August in Czech.
        // So weekday and month must be of one language, and the weekday must be the date's.
        return only(year, day, date -> DateNames.ENGLISH.fit(date, weekday, month))
                .or(() -> inAnyLanguage(year, day, weekday, month));
    }

    private static Optional<LocalDate> inAnyLanguage(int year, int day, String weekday, String month) {
        List<LocalDate> exact = dates(
                year,
                day,
                date -> DateNames.everyLanguage().stream().anyMatch(language -> language.fit(date, weekday, month)));
        if (!exact.isEmpty()) {
            return onlyOf(exact);
        }
        return only(
                year,
                day,
                date -> DateNames.everyLanguage().stream()
                        .anyMatch(language -> language.fitShortened(date, weekday, month)));
    }

    private static Optional<LocalDate> only(int year, int day, Predicate<LocalDate> meant) {
        return onlyOf(dates(year, day, meant));
    }

    private static Optional<LocalDate> onlyOf(List<LocalDate> dates) {
        return dates.size() == 1 ? Optional.of(dates.get(0)) : Optional.empty();
    }

    private static List<LocalDate> dates(int year, int day, Predicate<LocalDate> meant) {
        return Arrays.stream(Month.values())
                .filter(month -> day >= 1 && day <= month.length(Year.isLeap(year)))
                .map(month -> LocalDate.of(year, month, day))
                .filter(meant)
                .toList();
    }

    private static Instant instant(LocalDate date, Matcher rest) {
        LocalTime time = LocalTime.parse(rest.group("time").replace(',', '.'));
        return date.atTime(time).atZone(zone(rest.group("zone").strip())).toInstant();
    }

    static ZoneId zone(String text) {
        Matcher withId = OFFSET_WITH_ID.matcher(text);
        String zone = withId.matches() ? withId.group(1) : text;
        Matcher offset = OFFSET.matcher(zone);
        return offset.matches() ? ZoneOffset.of(offset.group(1) + ":" + offset.group(2)) : ZoneId.of(zone, SHORT_NAMES);
    }
}
