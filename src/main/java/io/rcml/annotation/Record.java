package io.rcml.annotation;

import io.rcml.model.HttpMethod;
import io.rcml.model.RecordMedia;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Records the caller and sends what it recorded to its {@code action}; the method returns nothing.
 *
 * <pre>{@code
 * @OnCall("/mailbox")
 * @Record(maxLength = 60, finishOnKey = "#", action = "recorded")
 * void record() {}
 * }</pre>
 *
 * <p>Shadows {@link java.lang.Record} where it is imported by name.
 *
 * <p>Source: Record verb. See {@link io.rcml.model.Record.Builder} for the attributes.
 */
@SuppressWarnings("JavaLangClash") // RCML's own word
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Record {

    /** {@return where the recording's URL goes} Platform default: the current document, which would record again. */
    String[] action() default {};

    /** {@return the HTTP method for the action} Platform default: POST. */
    HttpMethod[] method() default {};

    /** {@return after how many seconds of silence the recording ends, 1 or more} Platform default: 5. */
    int[] timeout() default {};

    /**
     * {@return the keys of which any ends the recording, one or more of {@code 0-9 # *}, or {@code -1} for no key} Platform
     * default: {@code #} or any key: the documentation disagrees with itself.
     */
    String[] finishOnKey() default {};

    /** {@return after how many seconds the recording ends, 2 or more} Platform default: 3600, an hour. */
    int[] maxLength() default {};

    /** {@return whether the recording is written down} Platform default: false. */
    boolean[] transcribe() default {};

    /** {@return where the text of the recording is reported} */
    String[] transcribeCallback() default {};

    /** {@return whether a beep marks the beginning} Platform default: true. */
    boolean[] playBeep() default {};

    /** {@return what is recorded} Platform default: {@code audio_only}, the sound. */
    RecordMedia[] media() default {};
}
