package io.rcml.model;

import io.rcml.call.CallEvent;
import io.rcml.internal.text.Printable;
import io.rcml.internal.xml.XmlChars;
import io.rcml.internal.xml.XmlName;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * One attribute of the language: its name, what it may hold, and what the platform takes where it is not written. Immutable and
 * thread-safe.
 *
 * <p>For tools, such as editors and generators of documentation. Unlike the rest of this package, it may change in any version.
 *
 * @param <T> the type in which users give and get its value
 */
public final class Attribute<T> {

    /** The numbers that most seconds, digits and loops are, as they are written. */
    private static final String[] SMALL =
            IntStream.rangeClosed(0, 60).mapToObj(String::valueOf).toArray(String[]::new);

    private final XmlName name;
    private final Function<T, String> write;
    private final Function<String, @Nullable T> read;
    private final Domain domain;
    private final String byDefault;
    private final String partner;
    private final String parent;
    private final boolean required;

    private Attribute(
            XmlName name,
            Function<T, String> write,
            Function<String, @Nullable T> read,
            Domain domain,
            String byDefault,
            String partner,
            String parent,
            boolean required) {
        this.name = name;
        this.write = write;
        this.read = read;
        this.domain = domain;
        this.byDefault = byDefault;
        this.partner = partner;
        this.parent = parent;
        this.required = required;
    }

    /** A type of its own; {@code read} gives null for a text that says nothing in that type. */
    static <T> Attribute<T> of(
            String name, Function<T, String> write, Function<String, @Nullable T> read, Domain domain) {
        return new Attribute<>(XmlName.of(name), write, read, domain, "", "", "", false);
    }

    static Attribute<String> of(String name, Domain domain) {
        return of(name, Function.identity(), Function.identity(), domain);
    }

    /** Any text, the empty one too. */
    static Attribute<String> text(String name) {
        return of(name, Domain.TEXT);
    }

    /** Text without line ends, the empty one too. */
    static Attribute<String> line(String name) {
        return of(name, Domain.LINE);
    }

    /** Text without line ends that says something. */
    static Attribute<String> filledLine(String name) {
        return of(name, Domain.FILLED_LINE);
    }

    /** An http or https URL, or one relative to the document. */
    static Attribute<String> url(String name) {
        return of(name, Domain.URL);
    }

    /** An http or https URL with a host, for what the platform resolves against nothing. */
    static Attribute<String> absoluteUrl(String name) {
        return of(name, Domain.ABSOLUTE_URL);
    }

    static Attribute<HttpMethod> method(String name) {
        return oneOf(name, HttpMethod.class).byDefault("POST");
    }

    /** A whole number that is not too small. */
    static Attribute<Integer> integer(String name, int least, String unit) {
        return integer(name, least, Integer.MAX_VALUE, least + " or more" + unit);
    }

    static Attribute<Integer> integer(String name, int least, int most, String meaning) {
        return of(name, Attribute::decimal, Domain::number, Domain.integer(least, most, meaning));
    }

    static Attribute<Boolean> bool(String name) {
        return of(name, String::valueOf, Attribute::truth, Domain.TRUTH);
    }

    static <E extends Enum<E> & Value> Attribute<E> oneOf(String name, Class<E> type) {
        E[] values = type.getEnumConstants();
        Function<String, @Nullable E> read = text -> Arrays.stream(values)
                .filter(value -> value.isSpelt(text))
                .findFirst()
                .orElse(null);
        return of(
                name,
                Value::value,
                read,
                Domain.oneOf(Arrays.stream(values).map(Value::value).toList()));
    }

    static Attribute<Set<CallEvent>> events(String name) {
        return of(name, EventLists::write, EventLists::read, EventLists.domain());
    }

    /** This attribute with what the platform takes where it is not written, in words if it is no value. */
    Attribute<T> byDefault(String value) {
        return new Attribute<>(name, write, read, domain, value, partner, parent, required);
    }

    /** This attribute, which the platform ignores where another is not written. */
    Attribute<T> needs(String other) {
        return new Attribute<>(name, write, read, domain, byDefault, other, parent, required);
    }

    /** This attribute, which the platform knows only where the element stands in one of that name. */
    Attribute<T> onlyIn(String element) {
        return new Attribute<>(name, write, read, domain, byDefault, partner, element, required);
    }

    /** This attribute, without which the element does nothing. */
    Attribute<T> required() {
        return new Attribute<>(name, write, read, domain, byDefault, partner, parent, true);
    }

    /** {@return its name} */
    public String name() {
        return name.toString();
    }

    /** {@return what it may hold, in words, such as {@code 1 or more (seconds)} or {@code GET, POST}} */
    public String allowed() {
        return domain.description();
    }

    /** {@return what the platform takes where it is not written, in words if that is no value; empty if nothing is documented} */
    public Optional<String> platformDefault() {
        return byDefault.isEmpty() ? Optional.empty() : Optional.of(byDefault);
    }

    /** {@return the name of the attribute without which the platform ignores this one} */
    public Optional<String> partner() {
        return partner.isEmpty() ? Optional.empty() : Optional.of(partner);
    }

    String partnerOrEmpty() {
        return partner;
    }

    /** {@return the name of the only element in which the attribute's own may stand to have it; empty if it may stand anywhere} */
    public Optional<String> parent() {
        return parent.isEmpty() ? Optional.empty() : Optional.of(parent);
    }

    /** Whether the attribute's element may have it where it stands in one of that name. */
    boolean isFor(String element) {
        return parent.isEmpty() || parent.equals(element);
    }

    /** {@return whether the element does nothing without it} */
    public boolean isRequired() {
        return required;
    }

    /**
     * What is wrong with a value, as the platform reads it: not case-sensitive where it is not.
     *
     * @param text the value as a document has it
     * @return words that finish a sentence such as "Dial timeout …"; empty if the value is allowed
     */
    public Optional<String> complaint(String text) {
        return Optional.ofNullable(domain.complaint(respell(text)));
    }

    XmlName xmlName() {
        return name;
    }

    Domain domain() {
        return domain;
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

    private static String decimal(int number) {
        return number >= 0 && number < SMALL.length ? SMALL[number] : String.valueOf(number);
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
        return legal(owner, write.apply(given(owner, value)));
    }

    /**
     * Checks a text and spells it as the platform understands it.
     *
     * @throws IllegalArgumentException if the attribute may not hold the text
     */
    String writeText(ElementType owner, @Nullable String text) {
        return legal(owner, respell(given(owner, text)));
    }

    private <V> V given(ElementType owner, @Nullable V value) {
        if (value == null) {
            throw new IllegalArgumentException(
                    owner + " " + name + " must not be null; to leave the attribute out, do not set it");
        }
        return value;
    }

    private String legal(ElementType owner, String text) {
        if (domain.isOfUrlsOrWords() && domain.complaint(text) == null) {
            return text; // which holds nothing that XML could not
        }
        requireLegal(owner, name, text);
        if (domain.isLine()) {
            Lines.require(owner, name, text, "which could end the line that it is sent in");
        }
        String wrong = domain.complaint(text);
        if (wrong != null) {
            throw new IllegalArgumentException(owner + " " + name + " " + wrong + ", not " + Printable.quoted(text));
        }
        return text;
    }

    /** Refuses what XML cannot hold. What it is of is put into words only where it is refused. */
    static void requireLegal(ElementType owner, Object what, String text) {
        int index = XmlChars.indexOfIllegal(text);
        if (index >= 0) {
            throw new IllegalArgumentException(owner + " " + what + " holds " + Printable.name(text.charAt(index))
                    + " at index " + index + ", which XML 1.0 cannot hold; remove it");
        }
    }

    /** {@return its name} */
    @Override
    public String toString() {
        return name.toString();
    }
}
