package io.rcml.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers CallAPI when a called party has answered and is not connected yet: a noun's {@code url} (Client noun, url).
 *
 * <pre>{@code
 * @OnScreening("/whisper")
 * @Say
 * String whisper(ScreeningRequest call) {
 *     return "A call from " + call.from();
 * }
 * }</pre>
 *
 * <p>The document must not dial. When it runs to its end, the parties are connected; a method that returns nothing accepts the
 * call at once. Parameters are bound as for {@link OnCall}, with {@link io.rcml.call.ScreeningRequest} in place of
 * {@link io.rcml.call.VoiceRequest} and {@link io.rcml.call.DialResult}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnScreening {

    /** {@return the path below the controller's, as for {@link OnCall#value}} */
    String value() default "";

    /**
     * Whether the method answers whoever calls it. Otherwise it answers only who came by a link that {@code Links} made, until that
     * ends; all others get status 403. Links to an unsigned method have no token.
     *
     * @return false unless set
     */
    boolean unsigned() default false;
}
