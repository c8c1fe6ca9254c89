package io.rcml.annotation;

import io.rcml.model.Voice;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Speaks the {@code String} that the method returns.
 *
 * <p>Source: Say verb. See {@link io.rcml.model.Say.Builder} for the attributes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Say {

    /** {@return the voice} Platform default: {@code man}. */
    Voice[] voice() default {};

    /** {@return one of {@code bf bp en en-gb cf cs dan fi es fr de el it nl no pl pt ru ar ca sv tr}} Platform default: {@code en}. */
    String[] language() default {};

    /** {@return how often the text is spoken; 0 is until the call ends} Platform default: 1. */
    int[] loop() default {};
}
