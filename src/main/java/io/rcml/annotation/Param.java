package io.rcml.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A handler's parameter that takes one value: of a variable in the path, or else of a request parameter.
 *
 * <pre>{@code
 * @OnCall("/agents/{name}")
 * @Dial
 * Client agent(@Param("name") String name) { … }
 * }</pre>
 *
 * <p>The type may be {@code String}, a primitive or its wrapper, an enum (its names, whatever their case), any type with a public
 * static {@code of}, {@code valueOf}, {@code parse} or {@code fromString} that takes a {@code String} or {@code CharSequence}, or
 * with such a public constructor; and an {@code Optional} or a {@code List} of one of these. A {@code Number} is read from 1,000
 * characters at most. A {@code List} takes all values of a
 * parameter that is repeated. As with all that CallAPI sends, an empty value and the text {@code null} count as missing.
 *
 * <p>A value that is missing, for a parameter that is neither {@code Optional} nor {@code List}, or whose conversion throws an
 * exception, is the request's fault: it is logged and answered by status 400, and the handler is not called, nor an {@link OnError}
 * method. So do not convert what a caller types, who may well press {@code *} in place of a number, and then hears the platform's
 * error: take {@code Digits} as an {@code Optional<String>}, or a {@link io.rcml.call.GatherResult}, and answer whatever it is.
 */
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Param {

    /** {@return the name of the path's variable or of the request parameter; upper and lower case differ} */
    String value();
}
