package io.rcml.model;

import io.rcml.internal.xml.XmlName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * An element of the language: its name, its attributes in the order in which they are written, its text, and the elements in it.
 * Immutable and thread-safe.
 *
 * <p>For tools, such as editors and generators of documentation. Unlike the rest of this package, it may change in any version.
 */
public final class ElementType {

    /** As many as there are bits in an int, but for the one that {@link Element} has for its text. */
    static final int MOST_ATTRIBUTES = Integer.SIZE - 1;

    private final XmlName name;
    private final Function<Content, Element> maker;
    private final String text;
    private final boolean textRequired;
    private final Domain textDomain;
    private final List<Nest> nests;
    private final List<Attribute<?>> attributes;
    private final boolean implemented;
    private final Sequel sequel;
    private final @Nullable String[] noValues;

    /**
     * Elements that may stand in an element together, and with no others. They are named, so that a document loads the classes of those
     * only that it has.
     *
     * @param names which
     * @param least how many there must be, all together: 1 if the element does nothing without
     * @param most how many there may be, all together
     */
    public record Nest(List<String> names, int least, int most) {

        /**
         * Makes one.
         *
         * @param names which
         * @param least how many there must be, all together
         * @param most how many there may be, all together
         */
        public Nest {
            names = List.copyOf(names);
        }

        /** {@return which, as the vocabulary has them} */
        public List<ElementType> types() {
            return names.stream().map(Vocabulary::known).toList();
        }

        /**
         * Whether an element is one of these.
         *
         * @param type the element
         * @return whether it is
         */
        public boolean has(ElementType type) {
            return names.contains(type.name());
        }
    }

    /** What the platform does after a verb. */
    public enum Sequel {
        /** It goes on with the next verb of the document. */
        NEXT,
        /** It goes on with the verb's {@code action} if there is one, and with the next verb otherwise. */
        ACTION,
        /** It goes on with another document, always. */
        ANOTHER_DOCUMENT,
        /** It ends the call. */
        END
    }

    private ElementType(
            XmlName name,
            Function<Content, Element> maker,
            String text,
            boolean textRequired,
            Domain textDomain,
            List<Nest> nests,
            List<Attribute<?>> attributes,
            boolean implemented,
            Sequel sequel) {
        if (attributes.size() > MOST_ATTRIBUTES) {
            throw new IllegalArgumentException(
                    name + " has " + attributes.size() + " attributes, and an element at most " + MOST_ATTRIBUTES
                            + ", as the bits of an int tell which of them need no escaping");
        }
        this.name = name;
        this.maker = maker;
        this.text = text;
        this.textRequired = textRequired;
        this.textDomain = textDomain;
        this.nests = nests;
        this.attributes = attributes;
        this.implemented = implemented;
        this.sequel = sequel;
        this.noValues = new @Nullable String[attributes.size()];
    }

    static ElementType of(String name, Function<Content, Element> maker) {
        return new ElementType(
                XmlName.of(name), maker, "", false, Domain.TEXT, List.of(), List.of(), true, Sequel.NEXT);
    }

    /** This type with text, which is this in words. */
    ElementType text(String meaning) {
        return text(meaning, Domain.TEXT);
    }

    /** This type with text, which is this in words. */
    ElementType text(String meaning, Domain domain) {
        return new ElementType(name, maker, meaning, false, domain, nests, attributes, implemented, sequel);
    }

    /** This type with text, which is this in words, and without which it does nothing. */
    ElementType requiredText(String meaning) {
        return requiredText(meaning, Domain.WORD);
    }

    /** This type with text, which is this in words, and without which it does nothing. */
    ElementType requiredText(String meaning, Domain domain) {
        return new ElementType(name, maker, meaning, true, domain, nests, attributes, implemented, sequel);
    }

    /** This type with as many of these in it as anybody likes. */
    ElementType holds(String... names) {
        return holds(Integer.MAX_VALUE, names);
    }

    /** This type with some of these in it. They do not stand beside what else it may hold. */
    ElementType holds(int most, String... names) {
        return holds(new Nest(List.of(names), 0, most));
    }

    /** This type with some of these in it, one at least, without which it does nothing. */
    ElementType requires(int most, String... names) {
        return holds(new Nest(List.of(names), 1, most));
    }

    private ElementType holds(Nest nest) {
        List<Nest> more = new ArrayList<>(nests);
        more.add(nest);
        return new ElementType(
                name, maker, text, textRequired, textDomain, List.copyOf(more), attributes, implemented, sequel);
    }

    ElementType attributes(Attribute<?>... attributes) {
        return new ElementType(
                name, maker, text, textRequired, textDomain, nests, List.of(attributes), implemented, sequel);
    }

    /** This type, whose name the platform's code knows and does nothing for. */
    ElementType notImplemented() {
        return new ElementType(name, maker, text, textRequired, textDomain, nests, attributes, false, sequel);
    }

    /** This type, after which the platform does this. */
    ElementType sequel(Sequel then) {
        return new ElementType(name, maker, text, textRequired, textDomain, nests, attributes, implemented, then);
    }

    /** {@return what the platform does after it, if it is a verb} */
    public Sequel sequel() {
        return sequel;
    }

    /** {@return its name} */
    public String name() {
        return name.toString();
    }

    /** {@return its attributes, in the order in which they are written} */
    public List<Attribute<?>> attributes() {
        return attributes;
    }

    /** {@return what its text is, in words; empty if it has none} */
    public Optional<String> text() {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** {@return whether the platform does something for it, or only knows its name} */
    public boolean isImplemented() {
        return implemented;
    }

    /** {@return whether it does nothing without text} */
    public boolean isTextRequired() {
        return textRequired;
    }

    /**
     * What is wrong with a text.
     *
     * @param text the element's text
     * @return words that finish a sentence such as "Play text …"; empty if nothing is wrong
     */
    public Optional<String> textComplaint(String text) {
        return Optional.ofNullable(textDomain.complaint(text));
    }

    Domain textDomain() {
        return textDomain;
    }

    /** {@return what may stand in it: one of these, not several; empty if nothing may} */
    public List<Nest> nests() {
        return nests;
    }

    /**
     * Whether an element may stand in this one.
     *
     * @param type the element
     * @return whether the platform looks for it there
     */
    public boolean mayHold(ElementType type) {
        for (Nest nest : nests) {
            if (nest.has(type)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The attribute of that name.
     *
     * @param name the name, spelt exactly
     * @return the attribute; empty if the element has none of that name
     */
    public Optional<Attribute<?>> attribute(String name) {
        int slot = slot(name);
        return slot < 0 ? Optional.empty() : Optional.of(attributes.get(slot));
    }

    /** A place for the value of each attribute, and no value in any. Not to be changed. */
    @Nullable
    String[] noValues() {
        return noValues;
    }

    XmlName xmlName() {
        return name;
    }

    Element make(Content content) {
        return maker.apply(content);
    }

    /** The place of the attribute of that name, or -1. */
    int slot(String attribute) {
        for (int slot = 0; slot < attributes.size(); slot++) {
            if (attributes.get(slot).name().equals(attribute)) {
                return slot;
            }
        }
        return -1;
    }

    int slot(Attribute<?> attribute) {
        for (int slot = 0; slot < attributes.size(); slot++) {
            if (attributes.get(slot) == attribute) {
                return slot;
            }
        }
        throw new IllegalArgumentException(this + " has no attribute " + attribute);
    }

    /** The attribute that somebody means who errs in upper and lower case. */
    @Nullable
    String meant(String attribute) {
        return attributes.stream()
                .map(Attribute::name)
                .filter(attribute::equalsIgnoreCase)
                .findFirst()
                .orElse(null);
    }

    /** {@return its name} */
    @Override
    public String toString() {
        return name.toString();
    }
}
