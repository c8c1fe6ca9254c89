package io.rcml.internal.verbs;

import io.rcml.model.Rcml;
import org.jspecify.annotations.Nullable;

/** Makes the document out of what a method returned. */
@FunctionalInterface
public interface Result {

    /**
     * Makes the document.
     *
     * @throws IllegalArgumentException if what was returned cannot be sent
     * @throws IllegalStateException if what was returned cannot be sent
     */
    Rcml document(@Nullable Object returned);
}
