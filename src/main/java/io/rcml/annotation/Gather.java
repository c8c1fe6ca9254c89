package io.rcml.annotation;

import io.rcml.model.GatherInput;
import io.rcml.model.HttpMethod;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Listens for keys or speech while it plays what the method returns: a {@link io.rcml.model.Prompt}, a collection of them, or
 * nothing.
 *
 * <pre>{@code
 * @OnCall("/menu")
 * @Gather(numDigits = 1, action = "chosen")
 * Prompt menu() {
 *     return Prompt.say("For sales, press 1.");
 * }
 * }</pre>
 *
 * <p>Source: Gather verb. See {@link io.rcml.model.Gather.Builder} for the attributes.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Gather {

    /** {@return where the result goes} Platform default: the current document. */
    String[] action() default {};

    /** {@return the HTTP method for the action} Platform default: POST. */
    HttpMethod[] method() default {};

    /** {@return for how many seconds to wait for the next key or word, 1 or more} Platform default: 5. */
    int[] timeout() default {};

    /** {@return the key that ends the input, one of {@code 0-9 # *}, or the empty string for none} Platform default: {@code #}. */
    String[] finishOnKey() default {};

    /** {@return how many keys end the input, 1 or more} Platform default: no limit. */
    int[] numDigits() default {};

    /** {@return what to listen for} Platform default: {@code dtmf}, keys. */
    GatherInput[] input() default {};

    /** {@return where unfinished recognition of speech is reported} Needed for speech. */
    String[] partialResultCallback() default {};

    /** {@return the HTTP method for that report} Platform default: POST. */
    HttpMethod[] partialResultCallbackMethod() default {};

    /** {@return one of {@code en-US en-GB es-ES it-IT fr-FR pl-PL pt-PT}} Platform default: {@code en-US}. */
    String[] language() default {};

    /** {@return phrases that are likely to be spoken: at most 50, each of at most 100 characters and without a comma} */
    String[] hints() default {};
}
