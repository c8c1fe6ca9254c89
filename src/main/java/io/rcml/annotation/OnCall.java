package io.rcml.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Answers CallAPI when it asks what to do with a call: at its start, and wherever an {@code action} or a {@code Redirect} leads.
 *
 * <pre>{@code
 * @OnCall("/incoming")
 * @Dial(timeout = 20)
 * List<Client> ring(VoiceRequest call) { … }
 *
 * @OnCall(value = "/dialled", linked = true)
 * Rcml after(DialResult result) { … }
 * }</pre>
 *
 * <p>With the annotation of a verb, the method returns the verb's content; without one, it returns a whole
 * {@link io.rcml.model.Rcml} document. Parameters are bound by their type: {@link io.rcml.call.VoiceRequest},
 * {@link io.rcml.call.DialResult}, {@link io.rcml.call.GatherResult}, {@link io.rcml.call.RecordResult}, their common
 * {@link io.rcml.call.CallRequest}, one of {@link io.rcml.call.SmsResult}, {@link io.rcml.call.FaxResult} and
 * {@link io.rcml.call.GeolocationResult}, all the {@link io.rcml.call.Parameters}, {@link io.rcml.call.CallSid},
 * {@link io.rcml.call.Direction}, {@link io.rcml.call.CallStatus}, whatever is marked {@link Param}, and any CDI bean,
 * {@code HttpServletRequest} among them. An {@code Optional} is empty where the request lacks the part.
 *
 * <p>A method whose URL is configured with a phone number is an entry point. A method that only links lead to, such as the one
 * behind an {@code action}, is not: say so with {@link #linked}.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnCall {

    /**
     * {@return the path below the controller's: empty, or beginning with a slash} It may have variables, such as
     * {@code /agents/{name}}, which the method takes by {@link Param}. A path without variables is preferred to one that has them.
     */
    String value() default "";

    /**
     * Whether only links lead to the method: a {@code Link} that {@code Links} made, or a relative {@code action} or
     * {@code Redirect} of an annotation, which is written as one.
     *
     * <p>Such a method is not an entry point. A request whose URL has no token gets status 403, however entry points are guarded;
     * no warning at start-up names the method as open; and the command that {@code rcml.entry-tokens} has logged does not name it. A
     * URL that the {@code entry} command prints for its path opens it all the same, since its token proves that the owner of the
     * keys made it.
     *
     * <p>It contradicts {@link #unsigned}: with both, the deployment fails.
     *
     * @return false unless set
     */
    boolean linked() default false;

    /**
     * Whether the method answers whoever calls it, although entry points are guarded by the configuration ({@code
     * rcml.entry-tokens} and others, in the README). Links to it have no token.
     *
     * @return false unless set
     */
    boolean unsigned() default false;

    /**
     * Whether the method is called, too, for what CallAPI posts to a number's own URL as the call advances: requests with
     * {@code PostStatus=callback} ("Incoming Calls"; RestComm sends none). They tell of the call and ask nothing, as far as is
     * known. So unless this is set, they are offered to the {@link OnStatus} methods of the same controller that hear such
     * reports and have no variables in their path, and to the observers of {@link io.rcml.call.StatusCallback}, and are answered by status 200 without a
     * document. A request by a link, or with what the caller typed or said, is always answered by the method.
     *
     * @return false unless set
     */
    boolean callbacks() default false;
}
