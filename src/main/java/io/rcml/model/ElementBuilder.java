package io.rcml.model;

import io.rcml.internal.text.Printable;
import io.rcml.internal.xml.XmlName;
import io.rcml.links.Link;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Collects an element's attributes. A value that the element may not have fails where it is set; what is missing or contradicts
 * itself fails where the element is built.
 *
 * @param <B> the builder's own type
 */
abstract class ElementBuilder<B extends ElementBuilder<B>> extends Content {

    /** Not written as an attribute; it lends its checks and its name in messages to a URL that is an element's text. */
    static final Attribute<String> URL_AS_TEXT = Attribute.url("url");

    // With those that it knows, fewer than what is read again.
    private static final int MOST_OTHERS = 32;

    ElementBuilder(ElementType type) {
        super(type);
    }

    /** This builder, which is a B: no class but a builder that names itself as B extends this one. */
    @SuppressWarnings("unchecked")
    final B self() {
        return (B) this;
    }

    /**
     * Sets an attribute by its name: one that the platform has and this version does not know, or else one that has a method of
     * its own here, with the checks of that.
     *
     * @param name the attribute's name: letters, digits, {@code -}, {@code _} and {@code .}, beginning with a letter or {@code _}
     * @param value its value
     * @return this builder
     * @throws IllegalArgumentException if the name is no name, or none that parsers of Java take, or differs from one of the
     *     element's attributes in upper and lower case alone, so that the platform would ignore it, if the attribute may not hold
     *     the value, or if there are 32 already that RCML does not know
     */
    public B attribute(String name, String value) {
        String owned = given("attribute's name", name);
        int slot = type.slot(owned);
        if (slot >= 0 && type.attributes().get(slot) == Noun.NAME) {
            throw new IllegalArgumentException(type
                    + " name is not set as an attribute: it is written as one once there is"
                    + " video, and as text before; set it by " + (this instanceof Sip.Builder ? "uri(…)" : "name(…)"));
        }
        if (slot >= 0) {
            put(slot, type.attributes().get(slot).writeText(type, value));
            return self();
        }
        String meant = type.meant(owned);
        if (meant != null) {
            throw new IllegalArgumentException(
                    type + " " + owned + " is spelt " + meant + "; the platform would ignore it");
        }
        if (owned.equalsIgnoreCase("xmlns")) {
            throw new IllegalArgumentException(type + " xmlns would declare a namespace, and RCML has none");
        }
        XmlName other = XmlName.of(owned);
        if (others().size() == MOST_OTHERS && !others().containsKey(owned)) {
            throw new IllegalArgumentException(type + " " + owned + " is one too many: an element has at most "
                    + MOST_OTHERS + " attributes that RCML does not know");
        }
        String text = given(owned, value);
        Attribute.requireLegal(type, owned, text);
        putOther(other.toString(), text);
        return self();
    }

    final <T> B set(Attribute<T> attribute, T value) {
        put(attribute, value);
        return self();
    }

    /**
     * What the element is made of.
     *
     * @throws IllegalStateException if an attribute is missing, or set without the one that it depends on
     */
    final Content content(String text) {
        for (int slot = 0; slot < values().length; slot++) {
            Attribute<?> attribute = type.attributes().get(slot);
            if (values()[slot] != null) {
                requirePartner(attribute);
            } else if (attribute.isRequired()) {
                throw new IllegalStateException(type + " has no " + attribute + "; set it by " + attribute + "(…)");
            }
        }
        return with(text);
    }

    /** What a noun is made of whose name is its text, or an attribute once there is video. */
    final Content named(String name, @Nullable Video video) {
        if (video == null) {
            return content(name);
        }
        put(Noun.NAME, name);
        addOnly(video);
        return content("");
    }

    /** Refuses an attribute that the platform would ignore for want of another. */
    private void requirePartner(Attribute<?> attribute) {
        String partner = attribute.partnerOrEmpty();
        if (!partner.isEmpty() && values()[type.slot(partner)] == null) {
            throw new IllegalStateException(type + " " + attribute + " is set without " + partner
                    + ", so the platform would ignore it; set " + partner + " or leave " + attribute + " out");
        }
    }

    final String requireText(String what, @Nullable String value) {
        String text = given(what, value);
        if (text.isBlank()) {
            throw new IllegalArgumentException(
                    type + " " + what + " must not be blank: the platform trims it to nothing");
        }
        Attribute.requireLegal(type, what, text);
        return text;
    }

    /** A name or number that becomes part of a SIP message, whose lines it must not end. */
    final String requireName(String what, @Nullable String value) {
        String name = given(what, value);
        Attribute.requireLegal(type, what, name);
        Lines.require(type, what, name, "which no address has");
        return requireText(what, name);
    }

    /** A name or number behind which a list of SIP headers may follow, so that it must not begin one itself. */
    final String requireAddress(String what, @Nullable String address) {
        String text = requireName(what, address);
        if (text.indexOf('?') >= 0) {
            throw new IllegalArgumentException(
                    type + " " + what + " must not hold '?', at which SIP headers begin; use sipHeader"
                            + " for those, not " + Printable.quoted(text));
        }
        return text;
    }

    /** An address of which nothing is wrong, as the element's own words have it. */
    final String requireAddress(String what, @Nullable String address, Function<String, @Nullable String> complaint) {
        String text = requireAddress(what, address);
        String wrong = complaint.apply(text);
        if (wrong != null) {
            throw new IllegalArgumentException(type + " " + what + " " + wrong + ", not " + Printable.quoted(text));
        }
        return text;
    }

    final String required(String what, @Nullable String value) {
        if (value == null) {
            throw new IllegalStateException(type + " has no " + what + "; set it by " + what + "(…)");
        }
        return value;
    }

    /** The URL that is an element's text. */
    final String requireUrl(@Nullable String url) {
        return URL_AS_TEXT.write(type, given("url", url));
    }

    /** The URL of a link, for an attribute that only a handler of one of the given kinds can serve. */
    final String linked(Attribute<?> attribute, @Nullable Link link, Link.Kind... kinds) {
        Link given = given(attribute.toString(), link);
        for (Link.Kind kind : kinds) {
            if (given.kind() == kind) {
                return given.url();
            }
        }
        String wanted = Arrays.stream(kinds).map(ElementBuilder::handlerOf).collect(Collectors.joining(" or "));
        throw new IllegalArgumentException(type + " " + attribute + " needs a link to " + wanted + ", and "
                + given.handler() + " is " + handlerOf(given.kind()));
    }

    private static String handlerOf(Link.Kind kind) {
        return "an " + kind.annotation() + " handler";
    }

    /** The URL of a link to a handler that hears a report, though not that of a leg. */
    final String linkedReport(Attribute<?> attribute, @Nullable Link link, String report) {
        String url = linked(attribute, link, Link.Kind.STATUS);
        if (link != null && !link.events().isEmpty()) {
            throw new IllegalArgumentException(type + " " + attribute + " needs a link to a handler that takes "
                    + report + ", and " + link.handler() + " hears the status callbacks of a leg");
        }
        return url;
    }
}
