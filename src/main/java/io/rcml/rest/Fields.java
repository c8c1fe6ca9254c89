package io.rcml.rest;

import io.rcml.internal.text.Forms;
import io.rcml.internal.text.Printable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The parameters of a request, in the order in which they were first set. Not thread-safe. */
final class Fields {

    private final String owner;
    private final Map<String, String> values = new LinkedHashMap<>();

    /** Begins an empty form for what messages call by this name. */
    Fields(String owner) {
        this.owner = owner;
    }

    static Fields empty() {
        return new Fields("");
    }

    Fields copy() {
        Fields copy = new Fields(owner);
        copy.values.putAll(values);
        return copy;
    }

    /**
     * Sets a parameter.
     *
     * @throws IllegalArgumentException if name or value is null or blank or has what no parameter can hold
     */
    void set(String name, @Nullable String value) {
        values.put(require("a parameter's name", name), require(name, value));
    }

    private String require(String what, @Nullable String value) {
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(owner + ' ' + what + " must not be " + (value == null ? "null" : "blank")
                    + "; to leave it out, do not set it");
        }
        for (int i = 0; i < value.length(); i = value.offsetByCodePoints(i, 1)) {
            int character = value.codePointAt(i);
            if (Character.isISOControl(character) || Character.getType(character) == Character.SURROGATE) {
                throw new IllegalArgumentException(owner + ' ' + what + " holds " + Printable.name(character)
                        + " at index " + i + ", which no parameter can hold; remove it: " + Printable.quoted(value));
            }
        }
        return value;
    }

    /** Refuses the name of a parameter that has a method of its own. */
    void requireOther(@Nullable String name, Set<String> own) {
        if (name != null && own.contains(name)) {
            String method = Character.toLowerCase(name.charAt(0)) + name.substring(1);
            throw new IllegalArgumentException(owner + ' ' + name + " is set by " + method + "(…)");
        }
    }

    /**
     * Refuses to go without some parameters.
     *
     * @throws IllegalStateException if one of them is not set
     */
    void requireAll(String... names) {
        for (String name : names) {
            if (!has(name)) {
                String method = Character.toLowerCase(name.charAt(0)) + name.substring(1);
                throw new IllegalStateException(owner + " has no " + name + "; set it by " + method + "(…)");
            }
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    boolean isEmpty() {
        return values.isEmpty();
    }

    Map<String, String> asMap() {
        return Collections.unmodifiableMap(values);
    }

    /** All parameters, urlencoded in UTF-8. */
    String encoded() {
        return values.entrySet().stream()
                .map(entry -> Forms.encode(entry.getKey()) + '=' + Forms.encode(entry.getValue()))
                .collect(Collectors.joining("&"));
    }
}
