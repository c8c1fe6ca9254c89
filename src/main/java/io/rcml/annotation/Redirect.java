package io.rcml.annotation;

import io.rcml.model.HttpMethod;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Goes on with the document that the method returns: a {@link io.rcml.links.Link}, or a URL as a {@code String} or a
 * {@link java.net.URI}.
 *
 * <p>Source: Redirect verb. See {@link io.rcml.model.Redirect.Builder} for the attributes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Redirect {

    /** {@return the HTTP method to request the document with} Platform default: POST. */
    HttpMethod[] method() default {};
}
