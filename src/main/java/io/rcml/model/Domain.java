package io.rcml.model;

import io.rcml.internal.text.Urls;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The texts that an attribute may hold: in words, for a schema, and what is wrong with any other. */
final class Domain {

    static final Domain TEXT = new Domain("text", text -> null);
    static final Domain WORD = new Domain(
            "text, not blank", text -> text.isBlank() ? "must hold more than white space" : null, "\\s*\\S[\\s\\S]*");
    static final Domain LINE = new Domain("text of one line", Lines::complaint, Lines.PATTERN);
    static final Domain FILLED_LINE = new Domain(
            "text of one line, not blank",
            text -> text.isBlank() ? WORD.complaint(text) : Lines.complaint(text),
            Lines.FILLED_PATTERN);
    static final Domain URL = new Domain("a URL, absolute or relative", Urls::complaint, Urls.PATTERN);
    static final Domain URL_OR_EMPTY = new Domain(
            "a URL, absolute or relative, or empty",
            text -> text.isEmpty() ? null : Urls.complaint(text),
            "(" + Urls.PATTERN + ")?");
    static final Domain ABSOLUTE_URL =
            new Domain("an absolute http or https URL", Urls::complaintUnlessAbsolute, Urls.ABSOLUTE_PATTERN);
    static final Domain TRUTH = oneOf(List.of("true", "false"));

    private final String description;
    private final Function<String, @Nullable String> complaint;
    private final @Nullable String pattern;
    private final List<String> words;
    private final @Nullable Range range;

    /** The whole numbers from {@code least} to {@code most}. */
    record Range(int least, int most) {}

    private Domain(String description, Function<String, @Nullable String> complaint) {
        this(description, complaint, null, List.of(), null);
    }

    private Domain(String description, Function<String, @Nullable String> complaint, String pattern) {
        this(description, complaint, pattern, List.of(), null);
    }

    private Domain(
            String description,
            Function<String, @Nullable String> complaint,
            @Nullable String pattern,
            List<String> words,
            @Nullable Range range) {
        this.description = description;
        this.complaint = complaint;
        this.pattern = pattern;
        this.words = words;
        this.range = range;
    }

    /** What has no complaint. */
    static Domain without(Function<String, @Nullable String> complaint, String meaning) {
        return new Domain(meaning, complaint);
    }

    /** One of some words. */
    static Domain oneOf(List<String> words) {
        return new Domain(
                String.join(", ", words),
                text -> words.contains(text) ? null : "must be one of " + String.join(" ", words),
                null,
                words,
                null);
    }

    /** What a regular expression matches that is one in Java and in XML Schema, with the words for it. */
    static Domain matching(String regex, String meaning) {
        return of(text -> text.matches(regex), regex, meaning);
    }

    /** What a test allows, with the regular expression of XML Schema that says the same, and the words for it. */
    static Domain of(Predicate<String> allowed, String regex, String meaning) {
        return new Domain(meaning, text -> allowed.test(text) ? null : "must be " + meaning, regex);
    }

    /** Phrases separated by commas. */
    static Domain phrases(int most, int longest) {
        String each = "[^,]{1," + longest + "}";
        String pattern = each + "(," + each + "){0," + (most - 1) + "}";
        String meaning = "at most " + most + " phrases of at most " + longest + " characters, parted by commas";
        return new Domain(
                meaning,
                text -> {
                    String[] phrases = text.split(",", -1);
                    boolean wrong =
                            Arrays.stream(phrases).anyMatch(phrase -> phrase.isBlank() || phrase.length() > longest);
                    return phrases.length > most || wrong ? "must be " + meaning : null;
                },
                pattern);
    }

    static Domain integer(int least, int most, String meaning) {
        return new Domain(
                meaning, text -> complaint(text, least, most, meaning), null, List.of(), new Range(least, most));
    }

    private static @Nullable String complaint(String text, int least, int most, String meaning) {
        Integer number = number(text);
        return number == null || number < least || number > most ? "must be " + meaning : null;
    }

    /** The number that a text is, or null. */
    static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text.trim());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    /** What is wrong with a text, in words that finish the sentence "Dial timeout …", or null. */
    @Nullable
    String complaint(String text) {
        return complaint.apply(text);
    }

    /** Whether it is one line of a text of any kind. */
    boolean isLine() {
        return this == LINE || this == FILLED_LINE;
    }

    /** Whether all that it allows is plain ASCII. */
    boolean isOfUrlsOrWords() {
        return !words.isEmpty() || this == URL || this == ABSOLUTE_URL || this == URL_OR_EMPTY;
    }

    /** The allowed texts in words. */
    String description() {
        return description;
    }

    /** A regular expression of XML Schema that each allowed text matches, and few others do; null if there is none. */
    @Nullable
    String pattern() {
        return pattern;
    }

    /** All allowed texts, if they are few. */
    List<String> words() {
        return words;
    }

    @Nullable
    Range range() {
        return range;
    }
}
