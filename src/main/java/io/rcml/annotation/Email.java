package io.rcml.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Sends the {@code String} that the method returns as an e-mail.
 *
 * <pre>{@code
 * @OnCall("/missed")
 * @Email(from = "desk@example.com", to = "sales@example.com", subject = "A call")
 * String missed(VoiceRequest call) {
 *     return "Please call back " + call.from() + ".";
 * }
 * }</pre>
 *
 * <p>Source: Email verb. See {@link io.rcml.model.Email.Builder} for the attributes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Email {

    /** {@return the recipient, not blank} */
    String[] to();

    /** {@return the sender, not blank} */
    String[] from();

    /** {@return who gets a copy, not blank} */
    String[] cc() default {};

    /** {@return who gets a copy that the others do not know of, not blank} */
    String[] bcc() default {};

    /** {@return the subject} Platform default: {@code Restcomm Email Service}. */
    String[] subject() default {};
}
