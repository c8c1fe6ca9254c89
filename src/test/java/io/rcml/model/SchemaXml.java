package io.rcml.model;

/** Indented XML Schema, tag by tag. */
final class SchemaXml {

    private final StringBuilder xml = new StringBuilder();
    private int depth;

    SchemaXml line(String line) {
        xml.append("  ".repeat(depth)).append(line).append('\n');
        return this;
    }

    /** An element without content; names and values of attributes take turns. */
    void empty(String name, String... attributes) {
        line(tag(name, attributes) + "/>");
    }

    /** An element with what is written meanwhile in it. */
    void with(String name, String[] attributes, Runnable content) {
        line(tag(name, attributes) + ">");
        depth++;
        content.run();
        depth--;
        line("</xs:" + name + ">");
    }

    void with(String name, Runnable content) {
        with(name, new String[0], content);
    }

    void documentation(String text) {
        with("annotation", () -> line("<xs:documentation>" + escaped(text) + "</xs:documentation>"));
    }

    private static String tag(String name, String... attributes) {
        StringBuilder tag = new StringBuilder("<xs:").append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            tag.append(' ')
                    .append(attributes[i])
                    .append("=\"")
                    .append(escaped(attributes[i + 1]))
                    .append('"');
        }
        return tag.toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    @Override
    public String toString() {
        return xml.toString();
    }
}
