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
 * method hears it or not, each such report is also fired as a CDI event, to observers of {@link Confirmed} reports only if it was
 * confirmed.
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

    /**
     * Whether the platform's REST API is asked first where a report to this method says that a call was answered or is completed:
     * until the API confirms it, nobody hears the report, neither the method nor an observer. Otherwise whoever has the link can
     * report that, and so end calls in your books. It needs {@code rcml.api.url},
     * {@code rcml.api.account-sid} and {@code rcml.api.auth-token}, without which the deployment fails, and a parameter that is a
     * report, such as {@link io.rcml.call.StatusCallback}.
     *
     * <ul>
     *   <li>{@code answered} is confirmed by a call that is {@code in-progress} or, as reports come late, {@code completed};
     *   <li>{@code completed} by a call that is over, whatever came of it; where the report says more, such as {@code busy}, by
     *       that alone;
     *   <li>{@code initiated} and {@code ringing} are heard as they come.
     * </ul>
     *
     * <p>An observer hears what comes to any method, with or without {@code confirm}; only with the qualifier {@link Confirmed} does
     * it hear nothing but what was confirmed.
     *
     * <p>A report that is contradicted, or is of a call that the account does not have, gets status 403. A call that has not
     * got there yet is read once more, half a second later: the platform's code writes down what became of a leg before it
     * reports it, but its documentation does not promise that, and copies of what is written may lag. A platform that wrote it
     * down only once the report is answered could not confirm {@code completed} at all.
     *
     * <p>When the API cannot be asked, the report gets status 503 and is logged as an error, whole, because the platform does not
     * repeat it. All that takes 3.5 seconds at most, of the five for which the platform holds the call. Only what happened is
     * confirmed: how long a call lasted, or who was called, is as the report says. It is no substitute for the link's token:
     * whoever is let in makes the application ask.
     *
     * <p>Source: REST, Calls; Client noun, Status Callback.
     *
     * @return false unless set
     */
    boolean confirm() default false;
}
