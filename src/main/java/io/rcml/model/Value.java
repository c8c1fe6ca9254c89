package io.rcml.model;

/** A word that RCML spells in its own way. */
interface Value {

    /** {@return the word as RCML spells it} */
    String value();

    /** {@return whether a text stands for it} */
    default boolean isSpelt(String text) {
        return value().equalsIgnoreCase(text.trim());
    }
}
