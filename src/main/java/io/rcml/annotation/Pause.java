package io.rcml.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Waits in silence; the method returns nothing.
 *
 * <p>Source: Pause verb. See {@link io.rcml.model.Pause.Builder} for the attributes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Pause {

    /** {@return how long, in seconds, 1 or more} Platform default: 1. */
    int[] length() default {};
}
