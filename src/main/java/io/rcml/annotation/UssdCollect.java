package io.rcml.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Shows what the method returns in a USSD session and sends what is typed to its {@code action}: a {@code String}, a
 * {@link io.rcml.model.UssdMessage}, or a collection of such.
 *
 * <pre>{@code
 * @OnCall("/menu")
 * @UssdCollect(action = "chosen")
 * String menu() {
 *     return "1 balance, 2 top up";
 * }
 * }</pre>
 *
 * <p>Source: UssdCollect verb. See {@link io.rcml.model.UssdCollect.Builder} for the attributes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface UssdCollect {

    /** {@return where the input goes} */
    String[] action() default {};
}
