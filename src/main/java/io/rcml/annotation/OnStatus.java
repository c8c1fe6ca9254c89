package io.rcml.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Hears what CallAPI reports, above all of a leg: a noun's {@code statusCallback} (Client noun, Status Callback HTTP Parameters).
 *
 * <pre>{@code
 * @OnStatus("/answered")
 * void answered(CallAnswered call) {
 *     roster.busy(call.to());
 * }
 * }</pre>
 *
 * <p>The parameter's type says which events the method hears: one of {@link io.rcml.call.CallInitiated},
 * {@link io.rcml.call.CallRinging}, {@link io.rcml.call.CallAnswered} and {@link io.rcml.call.CallCompleted}, or all of them with
 * {@link io.rcml.call.StatusCallback} or no such parameter at all. A link to the method subscribes to exactly these. Whether a
 * method hears it or not, each such report is also fired as a CDI event.
 *
 * <p>A method that takes one of these hears no events of a leg, but in their place
 *
 * <ul>
 *   <li>{@link io.rcml.call.GatherResult}: unfinished speech (Gather verb, partialResultCallback);
 *   <li>{@link io.rcml.call.TranscriptionResult}: what was said in a recording (Record verb, transcribeCallback);
 *   <li>{@link io.rcml.call.SmsResult}, {@link io.rcml.call.FaxResult}, {@link io.rcml.call.GeolocationResult}: what came of a
 *       delivery (Sms, Fax and Geolocation verb, statusCallback).
 * </ul>
 *
 * <p>All but the first may come without a CallSid, so beside them a method takes an {@code Optional<CallSid>}. Other parameters
 * are bound as for {@link OnCall}.
 *
 * <p>The platform ignores the answer, so the method returns nothing. Reports may come twice, late, out of order, or not at
 * all; and while {@code completed} is being heard, the platform holds the call for up to five seconds.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface OnStatus {

    /** {@return the path below the controller's, as for {@link OnCall#value}} */
    String value() default "";

    /**
     * Whether the method hears whoever calls it, say because its URL is configured with the number and not given by a link.
     * Otherwise it hears only who came by a link that {@code Links} made, until that ends; all others get status 403. Links to an
     * unsigned method have no token.
     *
     * @return false unless set
     */
    boolean unsigned() default false;
}
