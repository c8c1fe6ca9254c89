package io.rcml.annotation;

import io.rcml.model.RejectReason;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Refuses the call without answering it; the method returns nothing.
 *
 * <p>Source: Reject verb. See {@link io.rcml.model.Reject.Builder} for the attributes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Reject {

    /** {@return what the caller is told} Platform default: rejected. */
    RejectReason[] reason() default {};
}
