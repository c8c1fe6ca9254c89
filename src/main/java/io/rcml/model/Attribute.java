package io.rcml.model;

import io.rcml.internal.text.Printable;
import io.rcml.xml.XmlChars;
import io.rcml.xml.XmlName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of the language: its name, and what it may hold.
 *
 * @param <T> the type in which users give and get its value
 */
final class Attribute<T> {

    private final XmlName name;
    private final Function<T, String> write;
    private final Function<String, @Nullable T> read;
    private final Function<String, @Nullable String> complaint;

    private Attribute(
            String name,
            Function<T, String> write,
            Function<String, @Nullable T> read,
            Function<String, @Nullable String> complaint) {
        this.name = XmlName.of(name);
        this.write = write;
        this.read = read;
        this.complaint = complaint;
    }

    /** A type of its own; {@code read} gives null for a text that says nothing in that type. */
    static <T> Attribute<T> of(String name, Function<T, String> write, Function<String, @Nullable T> read) {
        return new Attribute<>(name, write, read, text -> null);
    }

    /** Any text, the empty one too. */
    static Attribute<String> text(String name) {
        return string(name, text -> null);
    }

    /** Any text that says something. */
    static Attribute<String> word(String name) {
        return string(name, text -> text.isBlank() ? "must hold more than white space" : null);
    }

    static Attribute<String> matching(String name, String regex, String meaning) {
        return string(name, text -> text.matches(regex) ? null : "must be " + meaning);
    }

    static Attribute<String> oneOf(String name, List<String> values) {
        return string(name, text -> values.contains(text) ? null : "must be one of " + String.join(" ", values));
    }

    /** An http or https URL, or one relative to the document. */
    static Attribute<String> url(String name) {
        return string(name, Urls::complaint);
    }

    static Attribute<String> urlOrEmpty(String name) {
        return string(name, text -> text.isEmpty() ? null : Urls.complaint(text));
    }

    /** An http or https URL with a host, for what the platform resolves against nothing. */
    static Attribute<String> absoluteUrl(String name) {
        return string(name, Urls::complaintUnlessAbsolute);
    }

    static Attribute<Integer> integer(String name, int least, String unit) {
        return integer(name, least, Integer.MAX_VALUE, least + " or more" + unit);
    }

    static Attribute<Integer> integer(String name, int least, int most, String range) {
        return new Attribute<>(name, String::valueOf, Attribute::number, text -> {
            int number = Integer.parseInt(text);
            return number < least || number > most ? "must be " + range : null;
        });
    }

    static Attribute<Boolean> bool(String name) {
        return new Attribute<>(name, String::valueOf, Attribute::truth, text -> null);
    }

    static <E extends Enum<E> & Value> Attribute<E> oneOf(String name, Class<E> type) {
        E[] values = type.getEnumConstants();
        Function<String, @Nullable E> read = text -> Arrays.stream(values)
                .filter(value -> value.value().equalsIgnoreCase(text.trim()))
                .findFirst()
                .orElse(null);
        return new Attribute<>(name, Value::value, read, text -> null);
    }

    private static Attribute<String> string(String name, Function<String, @Nullable String> complaint) {
        return new Attribute<>(name, Function.identity(), Function.identity(), complaint);
    }

    XmlName name() {
        return name;
    }

    /** The value that a text stands for, spelt as the platform understands it; null if it stands for none. */
    @Nullable
    T read(String text) {
        return read.apply(text);
    }

    /** A text from outside as it would be written for the value that it stands for, or as it is if it stands for none. */
    String respell(String text) {
        T value = read.apply(text);
        return value == null ? text : write.apply(value);
    }

    private static @Nullable Integer number(String text) {
        try {
            return Integer.valueOf(text.trim());
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static @Nullable Boolean truth(String text) {
        return switch (text.trim().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> null;
        };
    }

    /**
     * Checks a value and gives it as text.
     *
     * @throws IllegalArgumentException if the attribute may not hold the value
     */
    String write(ElementType owner, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    owner + " " + name + " must not be null; to leave the attribute out, do not set it");
        }
        String text = write.apply(value);
        requireLegal(owner + " " + name, text);
        String wrong = complaint.apply(text);
        if (wrong != null) {
            throw new IllegalArgumentException(owner + " " + name + " " + wrong + ", not " + quoted(text));
        }
        return text;
    }

    static void requireLegal(String where, String text) {
        int index = XmlChars.indexOfIllegal(text);
        if (index >= 0) {
            throw new IllegalArgumentException(where + " holds " + XmlChars.name(text.charAt(index)) + " at index "
                    + index + ", which XML 1.0 cannot hold; remove it");
        }
    }

    /** A value as a message shows it. */
    static String quoted(String text) {
        return '"' + Printable.of(text) + '"';
    }

    @Override
    public String toString() {
        return name.toString();
    }
}
