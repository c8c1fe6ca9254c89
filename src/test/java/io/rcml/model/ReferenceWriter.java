package io.rcml.model;

/** Writes the tables of the README's reference from the {@link Vocabulary}. */
final class ReferenceWriter {

    private final Wording wording = new Wording(word -> "`" + word + "`", ReferenceWriter::escaped);
    private final StringBuilder markdown = new StringBuilder();

    private ReferenceWriter() {}

    static String reference() {
        ReferenceWriter writer = new ReferenceWriter();
        Vocabulary.elements().forEach(writer::element);
        return writer.markdown.toString();
    }

    private void element(ElementType type) {
        String text = wording.text(type);
        markdown.append("**`")
                .append(type)
                .append("`** ")
                .append(wording.place(type))
                .append('.');
        markdown.append(text.isEmpty() ? "" : " Its text" + text).append("\n\n");
        if (!type.attributes().isEmpty()) {
            markdown.append("| Attribute | Allowed | Default |\n|---|---|---|\n");
            type.attributes().forEach(this::attribute);
            markdown.append('\n');
        }
    }

    private void attribute(Attribute<?> attribute) {
        String byDefault = attribute.isRequired() ? "(required)" : wording.platformDefault(attribute);
        markdown.append("| `").append(attribute).append("` | ").append(wording.allowed(attribute));
        markdown.append(" | ").append(byDefault.isEmpty() ? "–" : byDefault).append(" |\n");
    }

    private static String escaped(String words) {
        return words.replaceAll("[\\\\`*_|<]", "\\\\$0");
    }
}
