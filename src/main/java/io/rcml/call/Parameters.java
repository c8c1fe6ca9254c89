package io.rcml.call;

import io.rcml.internal.text.Printable;
import jakarta.json.bind.annotation.JsonbTypeAdapter;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a request, as they arrived: in order, repeats included.
 *
 * <pre>{@code
 * Parameters parameters = Parameters.of(request.getParameterMap());
 * parameters.get("CallerName"); // what the platform said, if it said anything
 * parameters.raw("CallerName"); // what arrived, be it empty
 * }</pre>
 *
 * <p>Names are case-sensitive. Every name has at least one value; a bare name ({@code ForwardedFrom&Timestamp=…}) has
 * the empty one, as in a servlet container. Two of these are equal when they have the same names with the same values;
 * the order of the names does not count.
 *
 * <p>The JSON form is a flat object, {@code {"CallSid":"CA1","CallStatus":"ringing"}}; a repeated parameter is an
 * array, a bare name an empty text. Numbers and booleans are read as their text, {@code null} as a bare name; nested
 * objects are refused.
 */
@JsonbTypeAdapter(JsonForms.OfParameters.class)
public final class Parameters {

    private static final int MOST_DIGITS = 10;
    private static final Pattern SECONDS = Pattern.compile("([0-9]{1,10}+)(?:(\\.[0-9]{1,9}+)[0-9]*+)?");

    private final Map<String, List<String>> values;

    private Parameters(Map<String, List<String>> values) {
        this.values = Collections.unmodifiableMap(values);
    }

    /**
     * The parameters of a servlet request.
     *
     * @param map names and values, as {@code HttpServletRequest.getParameterMap()} gives them
     * @return a copy of them
     */
    public static Parameters of(Map<String, String[]> map) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        map.forEach((name, array) -> values.put(name, copy(Arrays.asList(array))));
        return new Parameters(values);
    }

    /**
     * Parameters written down in a test: {@code Parameters.of("CallSid", "CA1", "From", "alice")}.
     *
     * @param namesAndValues a name, its value, the next name, …; a {@code null} value is a bare name, a name may be
     * repeated
     * @return the parameters
     * @throws IllegalArgumentException if the last name has no value
     */
    public static Parameters of(@Nullable String... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("Parameters.of takes pairs of a name and a value, but the last name, "
                    + Printable.quoted(String.valueOf(namesAndValues[namesAndValues.length - 1]))
                    + ", has no value: add it, or null for a bare name");
        }
        Map<String, List<@Nullable String>> lists = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            String name = namesAndValues[i];
            if (name == null) {
                throw new IllegalArgumentException(
                        "Parameters.of takes pairs of a name and a value, but the name at index " + i
                                + " is null: only a value may be null, for a bare name");
            }
            lists.computeIfAbsent(name, first -> new ArrayList<>()).add(namesAndValues[i + 1]);
        }
        return ofLists(lists);
    }

    /**
     * Parameters from a map of lists, as Jakarta REST and most HTTP clients have them.
     *
     * @param map names and values; an empty list is a bare name
     * @return a copy of them
     */
    public static Parameters ofLists(Map<String, ? extends List<@Nullable String>> map) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        map.forEach((name, list) -> values.put(name, copy(list)));
        return new Parameters(values);
    }

    private static List<String> copy(List<@Nullable String> list) {
        if (list.size() <= 1) {
            return List.of(list.isEmpty() ? "" : Objects.requireNonNullElse(list.get(0), ""));
        }
        return list.stream().map(value -> value == null ? "" : value).toList();
    }

    /**
     * What the platform said: the first value that says something. A bare name, an empty value and the text {@code
     * null} say nothing; the platform sends all three for what it does not know.
     *
     * @param name the parameter's name
     * @return its value; empty when absent
     */
    public Optional<String> get(String name) {
        for (String value : all(name)) {
            if (!value.isEmpty() && !value.equals("null")) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /**
     * The first value exactly as it arrived.
     *
     * @param name the parameter's name
     * @return its first value, the empty string for a bare name; empty when there is no such name
     */
    public Optional<String> raw(String name) {
        List<String> all = all(name);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(0));
    }

    /**
     * Every value exactly as it arrived, in order.
     *
     * @param name the parameter's name
     * @return its values; an empty list when there is no such name
     */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** {@return the names, in the order of arrival} */
    public Set<String> names() {
        return values.keySet();
    }

    /** {@return names and values, exactly as they arrived and in that order; unmodifiable} */
    public Map<String, List<String>> asMap() {
        return values;
    }

    /** {@return the first value with any text, where the word "null" is a word, as when a caller has spoken it} */
    Optional<String> words(String name) {
        return all(name).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    /** {@return a whole number from 0 up; empty for anything else} */
    OptionalInt number(String name) {
        String text = get(name).map(String::strip).orElse("");
        if (text.isEmpty() || text.length() > MOST_DIGITS) {
            return OptionalInt.empty();
        }
        long number = 0;
        for (int i = 0; i < text.length(); i++) {
            char digit = text.charAt(i);
            if (digit < '0' || digit > '9') {
                return OptionalInt.empty();
            }
            number = 10 * number + (digit - '0');
        }
        return number <= Integer.MAX_VALUE ? OptionalInt.of((int) number) : OptionalInt.empty();
    }

    /**
     * A duration that came as a number of seconds from 0 up, which for recordings has a fraction.
     *
     * @param name the parameter's name
     * @return the duration; empty for anything else
     */
    public Optional<Duration> seconds(String name) {
        OptionalInt whole = number(name);
        if (whole.isPresent()) {
            return Optional.of(Duration.ofSeconds(whole.getAsInt()));
        }
        Matcher seconds = SECONDS.matcher(get(name).map(String::strip).orElse(""));
        if (!seconds.matches()) {
            return Optional.empty();
        }
        String fraction = Objects.requireNonNullElse(seconds.group(2), "");
        Duration duration = Duration.parse("PT" + seconds.group(1) + fraction + "S");
        return Optional.of(duration).filter(read -> read.toSeconds() <= Integer.MAX_VALUE);
    }

    /**
     * A point in time, in any of the forms that platforms send: RFC 2822, ISO 8601, and the order of the former in the language of
     * the platform's server with the id of a zone.
     *
     * @param name the parameter's name
     * @return the point in time; empty when absent or unreadable
     */
    public Optional<Instant> instant(String name) {
        return get(name).flatMap(Timestamps::read);
    }

    /**
     * {@return first values by what follows the prefix in their name, which, as in SIP, may be asked for in any case}
     */
    Map<String, String> headers(String prefix) {
        Map<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        values.forEach((name, list) -> {
            if (name.startsWith(prefix) && name.length() > prefix.length()) {
                headers.putIfAbsent(name.substring(prefix.length()), list.get(0));
            }
        });
        return Collections.unmodifiableMap(headers);
    }

    /** {@return the names for a message} */
    String describeNames() {
        return values.isEmpty() ? "none" : Printable.of(String.join(", ", names()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Parameters that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    /** {@return names and values on one line, such as {@code [CallSid=CA1, From=alice]}; safe to log} */
    @Override
    public String toString() {
        return values.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream()
                        .map(value -> Printable.of(entry.getKey()) + "=" + Printable.of(value)))
                .collect(Collectors.joining(", ", "[", "]"));
    }
}
