package io.rcml.call;

import java.text.Normalizer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A language's names for weekdays and months, short and long, within a date and alone; folded before use. */
record DateNames(Map<DayOfWeek, Set<String>> weekdays, Map<Month, Set<String>> months) {

    private static final int[] STYLES = {
        Calendar.SHORT_FORMAT, Calendar.SHORT_STANDALONE, Calendar.LONG_FORMAT, Calendar.LONG_STANDALONE
    };
    private static final Pattern ACCENTS_AND_DOTS = Pattern.compile("[\\u0300-\\u036f.]");

    static final DateNames ENGLISH = asWritten(Locale.ENGLISH).folded();

    /** Built when the first date arrives that is not English: a JDK knows a thousand locales, in some 250 languages. */
    private static final class EveryLanguage {
        static final List<DateNames> NAMES = Arrays.stream(Locale.getAvailableLocales())
                .map(DateNames::asWritten)
                .distinct()
                .map(DateNames::folded)
                .toList();
    }

    /** {@return the names of every language that this JDK knows} */
    static List<DateNames> everyLanguage() {
        return EveryLanguage.NAMES;
    }

    private static DateNames asWritten(Locale locale) {
        return new DateNames(
                names(Calendar.DAY_OF_WEEK, locale, day -> DayOfWeek.SUNDAY.plus(day - Calendar.SUNDAY)),
                names(Calendar.MONTH, locale, month -> Month.JANUARY.plus(month - Calendar.JANUARY)));
    }

    // By way of Calendar: java.time gives one name at a time and would need seconds for all of them.
    private static <T> Map<T, Set<String>> names(int field, Locale locale, IntFunction<T> meaning) {
        Calendar calendar = new GregorianCalendar();
        Map<T, Set<String>> names = new HashMap<>();
        for (int style : STYLES) {
            Map<String, Integer> some = calendar.getDisplayNames(field, style, locale);
            if (some != null) {
                some.forEach((name, number) -> names.computeIfAbsent(meaning.apply(number), first -> new HashSet<>())
                        .add(name));
            }
        }
        return names;
    }

    private DateNames folded() {
        return new DateNames(folded(weekdays), folded(months));
    }

    private static <T> Map<T, Set<String>> folded(Map<T, Set<String>> names) {
        return names.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().stream()
                                .map(DateNames::fold)
                                .collect(Collectors.toUnmodifiableSet())));
    }

    /**
     * {@return a name without what differs between a JDK's editions of the same language: case, dots, accents,
     * invisible marks, kinds of space and digit}
     */
    static String fold(String name) {
        String lower = Normalizer.normalize(Timestamps.clean(name), Normalizer.Form.NFKD)
                .toLowerCase(Locale.ROOT);
        return ACCENTS_AND_DOTS.matcher(lower).replaceAll("").strip();
    }

    /** {@return whether this language calls the date's weekday and month so; both folded} */
    boolean fit(LocalDate date, String weekday, String month) {
        return weekdaysOf(date).contains(weekday) && monthsOf(date).contains(month);
    }

    /**
     * {@return whether this language has names that begin so; older JDKs shorten to three letters what newer ones do
     * not}
     */
    boolean fitShortened(LocalDate date, String weekday, String month) {
        return weekdaysOf(date).stream().anyMatch(name -> name.startsWith(weekday))
                && monthsOf(date).stream().anyMatch(name -> name.startsWith(month));
    }

    /** {@return whether this language calls the date's month so; folded} */
    boolean fit(LocalDate date, String month) {
        return monthsOf(date).contains(month);
    }

    private Set<String> weekdaysOf(LocalDate date) {
        return weekdays.getOrDefault(date.getDayOfWeek(), Set.of());
    }

    private Set<String> monthsOf(LocalDate date) {
        return months.getOrDefault(date.getMonth(), Set.of());
    }
}
