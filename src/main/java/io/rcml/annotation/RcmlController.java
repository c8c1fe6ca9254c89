package io.rcml.annotation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Stereotype;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A CDI bean whose methods answer CallAPI.
 *
 * <pre>{@code
 * @RcmlController("/reception")
 * public class Reception {
 *
 *     @OnCall("/incoming")
 *     @Say
 *     String greet(VoiceRequest call) {
 *         return "Good morning, " + call.from();
 *     }
 * }
 * }</pre>
 *
 * <p>The bean is request-scoped unless the class names another scope. Its handlers are found by their annotations:
 * {@link OnCall}, {@link OnScreening}, {@link OnStatus} and {@link OnError}; they may be of any visibility but private.
 */
@Stereotype
@RequestScoped
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface RcmlController {

    /**
     * {@return the path before those of the handlers, below the application's context path: empty, or beginning with a slash} It
     * may have variables, such as {@code /tenants/{tenant}}, which a handler takes by {@link Param}.
     */
    String value() default "";
}
