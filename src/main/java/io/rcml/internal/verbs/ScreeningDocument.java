package io.rcml.internal.verbs;

import io.rcml.model.Dial;
import io.rcml.model.Rcml;
import io.rcml.model.Verb;

/** The rule for documents that run on the called side. */
final class ScreeningDocument {

    private ScreeningDocument() {}

    /**
     * Checks a document.
     *
     * @throws IllegalStateException if it dials
     */
    static Rcml requireNoDial(Rcml document) {
        for (Verb verb : document.verbs()) {
            if (verb instanceof Dial) {
                throw new IllegalStateException(
                        "a screening document must not dial (Client noun, url), and this one holds " + verb);
            }
        }
        return document;
    }
}
