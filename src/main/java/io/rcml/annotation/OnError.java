package io.rcml.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers in place of an {@link OnCall} or {@link OnScreening} method of the same class that threw, or that returned what cannot
 * be sent, so that the caller hears an apology rather than a dead line.
 *
 * <pre>{@code
 * @OnError
 * @Say
 * String apologise(RosterException e) {
 *     return "We are sorry. Please call again later.";
 * }
 * }</pre>
 *
 * <p>One parameter may be the exception: the method answers for exceptions of that type, for all without such a parameter, and of
 * several methods the one with the most specific type answers. Other parameters and the result are those of {@link OnCall}. The
 * exception is logged in any case. Without such a method the answer is status 500, upon which the platform turns to the number's
 * fallback URL.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnError {}
