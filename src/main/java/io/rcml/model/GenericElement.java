package io.rcml.model;

/**
 * An element that this version does not know: one that the platform has learnt since, or one that is misspelt in a document that
 * was read. The platform skips what it does not know.
 *
 * <pre>{@code
 * Rcml.builder()
 *         .element(GenericElement.builder("Stream").attribute("url", "wss://app.example.com/audio").build())
 *         .build()
 * }</pre>
 */
public final class GenericElement extends Element {

    // Less than what is read again.
    private static final int MOST_NESTED = 32;

    private GenericElement(Content content) {
        super(content);
    }

    static ElementType type(String name) {
        return ElementType.of(name, GenericElement::new);
    }

    /**
     * A builder of an element.
     *
     * @param name its name: letters, digits, {@code -}, {@code _} and {@code .}, beginning with a letter or {@code _}
     * @return a builder of it
     * @throws IllegalArgumentException if the name is no name, or none that parsers of Java take, or that of an element of RCML, be
     *     it in other upper and lower case
     */
    public static Builder builder(String name) {
        if (name == null) {
            throw new IllegalArgumentException("The name of an element must not be null");
        }
        ElementType known = Vocabulary.meant(name);
        if (known != null) {
            throw new IllegalArgumentException(
                    known.name().equals(name)
                            ? name + " is an element of RCML; use its own class"
                            : name + " is spelt " + known + "; the platform would skip it");
        }
        return new Builder(type(name));
    }

    /** Builds a {@link GenericElement}. Not thread-safe; each setter replaces what it was given before, elements add up. */
    public static final class Builder extends ElementBuilder<Builder> {

        private String text = "";

        private Builder(ElementType type) {
            super(type);
        }

        /**
         * The element's text, written before its children.
         *
         * @param text the text
         * @return this builder
         * @throws IllegalArgumentException if it holds a character that XML 1.0 cannot hold
         */
        public Builder text(String text) {
            Attribute.requireLegal(type, "text", given("text", text));
            this.text = text;
            return this;
        }

        /**
         * Adds an element.
         *
         * @param child what stands in this element
         * @return this builder
         * @throws IllegalArgumentException if it is a document, or there would be more than 32 elements in one another
         */
        public Builder element(Element child) {
            if (given("element", child) instanceof Rcml) {
                throw new IllegalArgumentException(type + " element must not be a document: add its verbs");
            }
            if (child.depth() >= MOST_NESTED) {
                throw new IllegalArgumentException(
                        type + " element must not make more than " + MOST_NESTED + " elements in one another");
            }
            add(child);
            return this;
        }

        /** {@return the element} */
        public GenericElement build() {
            return new GenericElement(content(text));
        }
    }
}
