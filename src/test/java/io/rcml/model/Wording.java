package io.rcml.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The vocabulary in words, as schema and reference give it. */
final class Wording {

    private final UnaryOperator<String> code;
    private final UnaryOperator<String> plain;

    /**
     * @param code marks what stands in documents to the letter
     * @param plain escapes what does not
     */
    Wording(UnaryOperator<String> code, UnaryOperator<String> plain) {
        this.code = code;
        this.plain = plain;
    }

    /** Where an element may stand, such as "stands in Dial, alone", and what it needs in it. */
    String place(ElementType type) {
        Map<String, List<String>> parents = new LinkedHashMap<>();
        for (ElementType parent : Vocabulary.elements()) {
            for (ElementType.Nest nest : parent.nests()) {
                if (nest.has(type)) {
                    parents.computeIfAbsent(limit(type, parent, nest), limit -> new ArrayList<>())
                            .add(code.apply(parent.name()));
                }
            }
        }
        List<String> places = new ArrayList<>();
        parents.forEach((limit, names) -> places.add("in " + listed(names) + limit));
        return (places.isEmpty() ? "is the root" : "stands " + String.join("; ", places)) + needs(type);
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private String limit(ElementType type, ElementType parent, ElementType.Nest nest) {
        if (nest.most() == Integer.MAX_VALUE) {
            return "";
        }
        if (nest.most() > 1) {
            String others = nest.types().stream()
                    .filter(other -> other != type)
                    .map(other -> code.apply(other.name()))
                    .collect(Collectors.joining(" and "));
            return ", up to " + nest.most() + (others.isEmpty() ? "" : " together with " + others);
        }
        return parent.nests().size() > 1 ? ", alone" : ", once";
    }

    private String needs(ElementType type) {
        String needed = type.nests().stream()
                .filter(nest -> nest.least() > 0)
                .flatMap(nest -> nest.types().stream())
                .map(child -> code.apply(child.name()))
                .collect(Collectors.joining(" or "));
        return needed.isEmpty() ? "" : ", and needs " + needed + " in it";
    }

    /** What an element's text is, to follow a name for it; empty if it has none. */
    String text(ElementType type) {
        String need = type.isTextRequired() ? ", required: " : ": ";
        return type.text().map(text -> need + plain.apply(text) + ".").orElse("");
    }

    /** What an attribute may hold, and where. */
    String allowed(Attribute<?> attribute) {
        List<String> words = attribute.domain().words();
        String values = words.isEmpty()
                ? plain.apply(attribute.allowed())
                : words.stream().map(code).collect(Collectors.joining(", "));
        String partner = attribute
                .partner()
                .map(other -> "; only with " + code.apply(other))
                .orElse("");
        String parent = attribute
                .parent()
                .map(element -> "; only in " + code.apply(element))
                .orElse("");
        return values + partner + parent;
    }

    /** What the platform takes where an attribute is not written; empty if nothing is documented. */
    String platformDefault(Attribute<?> attribute) {
        UnaryOperator<String> form = isAnyText(attribute) ? plain : code;
        return attribute
                .platformDefault()
                .map(value -> attribute.complaint(value).isEmpty() ? form.apply(value) : plain.apply(value))
                .orElse("");
    }

    /** Whether a value cannot be told from words about it. */
    private static boolean isAnyText(Attribute<?> attribute) {
        return attribute.domain() == Domain.TEXT || attribute.domain().isLine();
    }
}
