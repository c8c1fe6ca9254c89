package io.rcml.internal.config;

import io.rcml.internal.text.Printable;
import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Reads keys. Blanks around a value do not count, and a blank value counts as none. A value that cannot be used is a problem; what
 * is returned in its place only lets the reading go on.
 */
public final class Settings {

    private static final int MOST_DIGITS = 9;

    private final Configuration configuration;
    private final Problems problems;

    public Settings(Configuration configuration, Problems problems) {
        this.configuration = configuration;
        this.problems = problems;
    }

    /** Reads a text. */
    public Optional<String> text(Key key) {
        Optional<String> value = configuration.get(key.toString());
        return value.isEmpty() || value.get().isBlank()
                ? Optional.empty()
                : Optional.of(value.get().strip());
    }

    /**
     * Reads a value of any type.
     *
     * @param reader makes the value of the text, or throws what is wrong with it
     */
    public <T> Optional<T> read(Key key, Function<String, T> reader) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(reader.apply(text.get()));
        } catch (IllegalArgumentException wrong) {
            problems.add(key.toString(), wrong);
            return Optional.empty();
        }
    }

    /** Reads a whole number. */
    public int number(Key key, int least, int otherwise) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        int number = number(text.get());
        if (number >= least) {
            return number;
        }
        report(key, text.get(), "give it a whole number from " + least + " to 999999999, such as " + otherwise);
        return otherwise;
    }

    /** A number of digits alone, which is what is meant by one in the configuration; -1 if the text is none. */
    private static int number(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
        }
        return text.length() > MOST_DIGITS ? -1 : Integer.parseInt(text);
    }

    /** Reads an ISO 8601 duration. */
    public Duration duration(Key key, Duration least, int mostDays, Duration otherwise) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        try {
            Duration duration = Duration.parse(text.get());
            if (duration.compareTo(least) >= 0 && duration.compareTo(Duration.ofDays(mostDays)) <= 0) {
                return duration;
            }
        } catch (DateTimeParseException noDuration) {
            // reported below, as what is too short or too long is
        }
        report(key, text.get(), "give it a duration from " + least + " to P" + mostDays + "D, such as " + otherwise);
        return otherwise;
    }

    /** Reads one of two or more words, in upper or lower case. For any other word it is the last of them. */
    public String oneOf(Key key, String otherwise, List<String> words) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return otherwise;
        }
        String word = text.get().toLowerCase(Locale.ROOT);
        if (words.contains(word)) {
            return word;
        }
        int last = words.size() - 1;
        report(key, text.get(), "set it to " + String.join(", ", words.subList(0, last)) + " or " + words.get(last));
        return words.get(last);
    }

    /** Records that a key is missing, where others take it. */
    public void missing(Key key, String reason, String cure) {
        problems.add(key.toString(), reason, cure);
    }

    private void report(Key key, String value, String cure) {
        problems.add(key.toString(), "it is " + Printable.quoted(value), cure);
    }
}
