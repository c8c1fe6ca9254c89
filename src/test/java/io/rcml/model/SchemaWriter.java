package io.rcml.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Writes {@code rcml.xsd}, in XML Schema 1.0, from the {@link Vocabulary}. */
final class SchemaWriter {

    private static final String HEAD = """
            RCML for editors: what the builders of rcml-jakarta write is valid, and what they refuse is not, as far as XML Schema
            1.0 can say it. It cannot say that an attribute needs another ("only with ..."), that nouns and text exclude each
            other in Dial, that a name is an attribute beside Video and text otherwise, or what text beside elements may be,
            such as the URI of a Sip.

            The escape hatch is left out on purpose: an element or attribute that RCML does not have is marked, be it a misspelling
            or what the platform has learnt since.
            """;

    /** What many attributes share, with a name for it. */
    private static final Map<Domain, String> SHARED = shared();

    private final SchemaXml xml = new SchemaXml();
    private final Wording wording = new Wording(UnaryOperator.identity(), UnaryOperator.identity());

    private SchemaWriter() {}

    static String schema() {
        return new SchemaWriter().write();
    }

    private static Map<Domain, String> shared() {
        Map<Domain, String> names = new LinkedHashMap<>();
        names.put(Domain.WORD, "text");
        names.put(Domain.LINE, "line");
        names.put(Domain.FILLED_LINE, "filledLine");
        names.put(Domain.TRUTH, "truth");
        names.put(Endpoint.METHOD.domain(), "method");
        names.put(Domain.URL, "url");
        names.put(Domain.ABSOLUTE_URL, "absoluteUrl");
        names.put(Endpoint.STATUS_CALLBACK_EVENT.domain(), "events");
        return names;
    }

    private String write() {
        xml.line("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
        xml.line("<!-- Generated from the vocabulary of io.rcml.model. -->");
        xml.with("schema", new String[] {"xmlns:xs", "http://www.w3.org/2001/XMLSchema"}, () -> {
            xml.with(
                    "annotation",
                    () -> xml.with("documentation", () -> HEAD.lines().forEach(line -> xml.line(line))));
            xml.empty("element", "name", Rcml.TYPE.name(), "type", Rcml.TYPE.name());
            Vocabulary.elements().forEach(this::complexTypes);
            SHARED.forEach((domain, name) -> simpleType(name, domain));
            nothing();
        });
        return xml.toString();
    }

    /** An element's type, and one more for each element in which it may have attributes that it has nowhere else. */
    private void complexTypes(ElementType type) {
        complexType(type, "");
        type.attributes().stream()
                .flatMap(attribute -> attribute.parent().stream())
                .distinct()
                .forEach(parent -> complexType(type, parent));
    }

    private void complexType(ElementType type, String parent) {
        boolean mixed = type.text().isPresent() && !type.nests().isEmpty();
        String[] tag = mixed
                ? new String[] {"name", typeName(type, parent), "mixed", "true"}
                : new String[] {"name", typeName(type, parent)};
        xml.with("complexType", tag, () -> {
            xml.documentation(description(type, parent));
            if (type.nests().isEmpty()) {
                xml.with("simpleContent", () -> {
                    String[] base = {"base", textType(type)};
                    List<Attribute<?>> attributes = attributes(type, parent);
                    if (attributes.isEmpty()) {
                        xml.empty("extension", base);
                    } else {
                        xml.with("extension", base, () -> attributes.forEach(this::attribute));
                    }
                });
            } else {
                nests(type);
                attributes(type, parent).forEach(this::attribute);
            }
        });
    }

    /** The name of the type that an element has where it stands in another. */
    private static String typeName(ElementType type, String parent) {
        boolean special = type.attributes().stream()
                .anyMatch(attribute -> attribute.parent().filter(parent::equals).isPresent());
        return special ? parent + type : type.name();
    }

    private static List<Attribute<?>> attributes(ElementType type, String parent) {
        return type.attributes().stream()
                .filter(attribute -> attribute.isFor(parent))
                .toList();
    }

    private String description(ElementType type, String parent) {
        String place = parent.isEmpty() ? wording.place(type) : "stands in " + parent;
        String text = wording.text(type);
        return type + " " + place + "." + (text.isEmpty() ? "" : " Its text" + text);
    }

    private static String textType(ElementType type) {
        return type.text().isPresent() ? filled(type) : "nothing";
    }

    /** A schema knows no more of an address than that it is one line, and not blank. */
    private static String filled(ElementType type) {
        String shared = typeName(type.textDomain());
        return shared == null ? Objects.requireNonNull(typeName(Domain.WORD)) : shared;
    }

    private void nests(ElementType type) {
        boolean optional = type.nests().stream().anyMatch(nest -> nest.least() == 0);
        if (type.nests().size() == 1) {
            ElementType.Nest only = type.nests().get(0);
            if (only.types().size() == 1) {
                xml.with("sequence", () -> nest(type, only, optional));
            } else {
                nest(type, only, optional);
            }
            return;
        }
        String[] occurs = optional ? new String[] {"minOccurs", "0"} : new String[0];
        xml.with("choice", occurs, () -> type.nests().forEach(nest -> nest(type, nest, false)));
    }

    private void nest(ElementType parent, ElementType.Nest nest, boolean optional) {
        List<String> occurs = new ArrayList<>();
        if (optional) {
            occurs.addAll(List.of("minOccurs", "0"));
        }
        if (nest.most() == Integer.MAX_VALUE) {
            occurs.addAll(List.of("maxOccurs", "unbounded"));
        } else if (nest.most() > 1) {
            occurs.addAll(List.of("maxOccurs", String.valueOf(nest.most())));
        }
        if (nest.types().size() == 1) {
            element(nest.types().get(0), parent, occurs);
        } else {
            xml.with(
                    "choice",
                    occurs.toArray(String[]::new),
                    () -> nest.types().forEach(type -> element(type, parent, List.of())));
        }
    }

    private void element(ElementType type, ElementType parent, List<String> occurs) {
        List<String> attributes = new ArrayList<>(List.of("name", type.name(), "type", typeName(type, parent.name())));
        attributes.addAll(occurs);
        xml.empty("element", attributes.toArray(String[]::new));
    }

    private void attribute(Attribute<?> attribute) {
        List<String> tag = new ArrayList<>(List.of("name", attribute.name()));
        String shared = typeName(attribute.domain());
        if (shared != null) {
            tag.addAll(List.of("type", shared));
        }
        if (attribute.isRequired()) {
            tag.addAll(List.of("use", "required"));
        }
        xml.with("attribute", tag.toArray(String[]::new), () -> {
            xml.documentation(description(attribute));
            if (shared == null) {
                simpleType("", attribute.domain());
            }
        });
    }

    /** The name of what many share and allows the same, or null. */
    private static @Nullable String typeName(Domain domain) {
        if (domain == Domain.TEXT) {
            return "xs:string";
        }
        return SHARED.entrySet().stream()
                .filter(shared -> shared.getKey().description().equals(domain.description()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    private String description(Attribute<?> attribute) {
        String byDefault = wording.platformDefault(attribute);
        return "Allowed: " + wording.allowed(attribute) + "."
                + (byDefault.isEmpty() ? "" : " Default: " + byDefault + ".");
    }

    private void simpleType(String name, Domain domain) {
        String[] tag = name.isEmpty() ? new String[0] : new String[] {"name", name};
        xml.with("simpleType", tag, () -> restriction(domain));
    }

    private void restriction(Domain domain) {
        Domain.Range range = domain.range();
        String pattern = domain.pattern();
        xml.with("restriction", new String[] {"base", base(domain)}, () -> {
            domain.words().forEach(word -> xml.empty("enumeration", "value", word));
            if (pattern != null) {
                xml.empty("pattern", "value", pattern);
            }
            if (range != null) {
                xml.empty("minInclusive", "value", String.valueOf(range.least()));
                if (range.most() < Integer.MAX_VALUE) {
                    xml.empty("maxInclusive", "value", String.valueOf(range.most()));
                }
            }
        });
    }

    /**
     * White space around a value means nothing to the platform, but for values that may be empty, and so must not be blank. In
     * a line, what is no space must not be taken for one.
     */
    private static String base(Domain domain) {
        if (domain.range() != null) {
            return "xs:int";
        }
        if (domain == Domain.WORD || !domain.words().isEmpty()) {
            return "xs:token";
        }
        return domain.isLine() || domain.complaint("") == null ? "xs:string" : "text";
    }

    /** Nothing but white space and comments. */
    private void nothing() {
        xml.with(
                "simpleType",
                new String[] {"name", "nothing"},
                () -> xml.with(
                        "restriction", new String[] {"base", "xs:token"}, () -> xml.empty("maxLength", "value", "0")));
    }
}
