package io.rcml.internal.verbs;

import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Objects;

/**
 * What there is to know of a verb's annotation.
 *
 * @param annotation the annotation
 * @param content what a method with the annotation returns
 * @param reader makes of the annotation what makes the document
 */
public record VerbType<A extends Annotation>(Class<A> annotation, VerbContent content, Reader<A> reader) {

    /** Reads a verb's annotation. */
    @FunctionalInterface
    interface Reader<A extends Annotation> {

        /**
         * Reads the annotation.
         *
         * @throws IllegalArgumentException with a reason and a cure, if an attribute cannot be read
         */
        Result read(A verb, VerbAttributes attributes);
    }

    /** The annotation as it is written. */
    public String name() {
        return '@' + annotation.getSimpleName();
    }

    /**
     * Reads the annotation of a method that has it.
     *
     * @throws IllegalArgumentException with a reason and a cure, if an attribute cannot be read
     */
    Result read(Method method, VerbAttributes attributes) {
        return reader.read(Objects.requireNonNull(method.getAnnotation(annotation)), attributes);
    }
}
