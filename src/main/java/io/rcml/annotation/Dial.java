package io.rcml.annotation;

import io.rcml.model.HttpMethod;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Connects the caller to what the method returns: a {@link io.rcml.model.Noun}, a collection of up to ten, or a {@code String}
 * with a number or {@code client:name}.
 *
 * <pre>{@code
 * @OnCall("/incoming")
 * @Dial(callerId = "+19895550100", timeout = 20)
 * List<Client> ring(VoiceRequest call) { … }
 * }</pre>
 *
 * <p>Source: Dial verb. See {@link io.rcml.model.Dial.Builder} for the attributes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Dial {

    /** {@return where the platform asks what to do after the Dial} Platform default: none, the document goes on. */
    String[] action() default {};

    /** {@return the HTTP method for the action} Platform default: POST. */
    HttpMethod[] method() default {};

    /** {@return for how many seconds it rings, 1 or more} Platform default: 30. */
    int[] timeout() default {};

    /** {@return after how many seconds the call is ended, 1 or more} Platform default: 14400, four hours. */
    int[] timeLimit() default {};

    /** {@return what the called parties see} Platform default: the caller's number. */
    String[] callerId() default {};

    /** {@return whether the call is recorded} Platform default: false. */
    boolean[] record() default {};

    /** {@return what the caller hears until somebody answers, which CallAPI alone knows} Platform default: none, ringing. */
    String[] dialMusic() default {};

    /** {@return whether the caller ends the Dial by pressing {@code *}} */
    boolean[] hangupOnStar() default {};
}
