package io.rcml.internal.verbs;

import io.rcml.annotation.Dial;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The verbs that have annotations. */
public final class Verbs {

    private static final String PACKAGE = Dial.class.getPackageName();

    private Verbs() {}

    /** Those that a method has, by name. */
    public static List<VerbType<?>> of(Method method) {
        List<VerbType<?>> verbs = new ArrayList<>();
        for (Annotation annotation : method.getAnnotations()) {
            VerbType<?> verb = of(annotation.annotationType());
            if (verb != null) {
                verbs.add(verb);
            }
        }
        if (verbs.size() > 1) {
            verbs.sort(Comparator.comparing(VerbType::name));
        }
        return verbs;
    }

    /** That of an annotation, or null. Found by its name, so that an application loads the annotations of those only that it has. */
    public static @Nullable VerbType<?> of(Class<? extends Annotation> annotation) {
        if (!annotation.getPackageName().equals(PACKAGE)) {
            return null;
        }
        return switch (annotation.getSimpleName()) {
            case "Dial" -> CallVerbs.dial();
            case "Email" -> MessageVerbs.email();
            case "Fax" -> MessageVerbs.fax();
            case "Gather" -> CallVerbs.gather();
            case "Hangup" -> CallVerbs.hangup();
            case "Pause" -> CallVerbs.pause();
            case "Play" -> CallVerbs.play();
            case "Record" -> CallVerbs.record();
            case "Redirect" -> CallVerbs.redirect();
            case "Reject" -> CallVerbs.reject();
            case "Say" -> CallVerbs.say();
            case "Sms" -> MessageVerbs.sms();
            case "UssdCollect" -> MessageVerbs.ussdCollect();
            case "UssdMessage" -> MessageVerbs.ussdMessage();
            default -> null;
        };
    }
}
