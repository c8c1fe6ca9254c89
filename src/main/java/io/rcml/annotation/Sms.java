package io.rcml.annotation;

import io.rcml.model.HttpMethod;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends the {@code String} that the method returns as a text message.
 *
 * <pre>{@code
 * @OnCall("/busy")
 * @Sms(to = "${desk.mobile}", action = "sorry")
 * String missed(VoiceRequest call) {
 *     return "A call from " + call.from();
 * }
 * }</pre>
 *
 * <p>Source: Sms verb. See {@link io.rcml.model.Sms.Builder} for the attributes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Sms {

    /** {@return the number it is sent to, not blank} */
    String[] to() default {};

    /** {@return the number it is sent from, not blank} */
    String[] from() default {};

    /** {@return where the platform asks what to do next} Platform default: none, the document goes on. */
    String[] action() default {};

    /** {@return the HTTP method for the action} Platform default: POST. */
    HttpMethod[] method() default {};

    /**
     * {@return where it is reported whether it was sent: an absolute URL, or a relative one that leads to an {@link OnStatus}
     * method}
     */
    String[] statusCallback() default {};
}
