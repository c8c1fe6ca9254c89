package io.rcml.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Plays the sound file whose URL the method returns, as a {@code String} or a {@link java.net.URI}.
 *
 * <p>Source: Play verb. See {@link io.rcml.model.Play.Builder} for the attributes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Play {

    /** {@return how often the file is played; 0 is until the call ends} Platform default: 1. */
    int[] loop() default {};
}
