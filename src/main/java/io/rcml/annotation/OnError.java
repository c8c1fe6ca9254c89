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
 * <p>It answers for the application's failures alone. What is wrong with the request is not one of them, whichever exceptions the
 * method is for: a parameter that is missing or cannot be read, or headers of proxies that contradict each other when a link is
 * made. That is answered by status 400, and logged, also where an exception of the container or of the application wraps it. An
 * {@code IllegalArgumentException} that the application itself throws is its own failure.
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
