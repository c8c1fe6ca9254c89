package io.rcml.model;

import io.rcml.xml.XmlChars;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Collects an element's attributes. A value that the element may not have fails where it is set; what is missing or contradicts
 * itself fails where the element is built.
 */
abstract class ElementBuilder {

    /** Not written as an attribute; it lends its checks and its name in messages to a URL that is an element's text. */
    static final Attribute<String> URL_AS_TEXT = Attribute.url("url");

    final ElementType type;
    final @Nullable String[] values;
    /** A document that is read is taken as it is found: nothing is added, and no rule is applied that it could break. */
    private boolean asFound;

    ElementBuilder(ElementType type) {
        this.type = type;
        this.values = new @Nullable String[type.size()];
    }

    final void takeAsFound() {
        asFound = true;
    }

    final boolean isAsFound() {
        return asFound;
    }

    /** Sets an attribute to what a document has there. */
    final void found(Attribute<?> attribute, String value) {
        values[type.slot(attribute)] = attribute.respell(value);
    }

    final <T> void set(Attribute<T> attribute, T value) {
        values[type.slot(attribute)] = attribute.write(type, value);
    }

    final void clear(Attribute<?> attribute) {
        values[type.slot(attribute)] = null;
    }

    final boolean has(Attribute<?> attribute) {
        return values[type.slot(attribute)] != null;
    }

    /** Refuses an attribute that the platform would ignore for want of another. */
    final void requireFor(Attribute<?> dependent, Attribute<?> required) {
        if (!asFound && has(dependent) && !has(required)) {
            throw new IllegalStateException(type + " " + dependent + " is set without " + required
                    + ", so the platform would ignore it; set " + required + " or leave " + dependent + " out");
        }
    }

    final String requireText(String what, @Nullable String value) {
        String text = given(what, value);
        if (text.isBlank() && !asFound) {
            throw new IllegalArgumentException(
                    type + " " + what + " must not be blank: the platform trims it to nothing");
        }
        Attribute.requireLegal(type + " " + what, text);
        return text;
    }

    /** A name or number that becomes part of a SIP message, whose lines it must not end. */
    final String requireName(String what, @Nullable String value) {
        String name = given(what, value);
        for (int i = 0; i < name.length() && !asFound; i++) {
            char c = name.charAt(i);
            if (Character.isISOControl(c) && XmlChars.indexOfIllegal(String.valueOf(c)) < 0) {
                throw new IllegalArgumentException(type + " " + what + " holds " + XmlChars.name(c) + " at index " + i
                        + ", a control character, which no address has; remove it");
            }
        }
        return requireText(what, name);
    }

    /** A name or number behind which a list of SIP headers may follow, so that it must not begin one itself. */
    final String requireAddress(String what, @Nullable String address) {
        String text = requireName(what, address);
        if (text.indexOf('?') >= 0) {
            throw new IllegalArgumentException(
                    type + " " + what + " must not hold '?', at which SIP headers begin; use sipHeader"
                            + " for those, not " + Attribute.quoted(text));
        }
        return text;
    }

    final String required(String what, @Nullable String value) {
        if (value == null) {
            if (asFound) {
                return "";
            }
            throw new IllegalStateException(type + " has no " + what + "; set it by " + what + "(…)");
        }
        return value;
    }

    /** The URL that is an element's text. */
    final String requireUrl(@Nullable String url) {
        return asFound ? given("url", url) : URL_AS_TEXT.write(type, given("url", url));
    }

    /** The URL of a link, for an attribute that only a handler of one of the given kinds can serve. */
    final String linked(Attribute<?> attribute, @Nullable Link link, Link.Kind... kinds) {
        return given(attribute.toString(), link).urlFor(List.of(kinds), type, attribute);
    }

    final <T> T given(String what, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(type + " " + what + " must not be null");
        }
        return value;
    }
}
