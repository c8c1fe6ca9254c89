package io.rcml.annotation;

import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Qualifier;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What an observer hears only if the platform's REST API has confirmed it.
 *
 * <pre>{@code
 * void ended(@Observes @Confirmed CallCompleted call) {
 *     ledger.close(call.callSid());
 * }
 * }</pre>
 *
 * <p>An observer without this qualifier hears every report, confirmed or not. With it, {@code @Observes} and {@code @ObservesAsync}
 * alike, it hears what came to an {@link OnStatus} method with {@link OnStatus#confirm confirm = true}, and of that only {@code
 * answered} and {@code completed}: the API is not asked about {@code initiated} and {@code ringing}, so they are never confirmed. An
 * observer that no report can reach is named by a warning at start-up.
 *
 * <p>It qualifies parameters of observers. On a parameter of a handler it fails the deployment, as {@code confirm = true} does the
 * same there.
 */
@Qualifier
@Documented
@Target(ElementType.PARAMETER)
@Retention(RetentionPolicy.RUNTIME)
public @interface Confirmed {

    /** The qualifier as an object, with which a test of an observer can fire an event. */
    final class Literal extends AnnotationLiteral<Confirmed> implements Confirmed {

        /** The only one. */
        public static final Literal INSTANCE = new Literal();

        private static final long serialVersionUID = 1L;

        private Literal() {}
    }
}
