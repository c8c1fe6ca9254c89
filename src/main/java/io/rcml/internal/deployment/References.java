package io.rcml.internal.deployment;

import io.rcml.internal.routing.ControllerMethods;
import io.rcml.internal.verbs.Verbs;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The keys of the configuration that the annotations of verbs refer to, as {@code ${key}}. */
final class References {

    // Annotations write their texts in quotes, and braces around arrays of them.
    private static final Pattern REFERENCE = Pattern.compile("\\$\\{([^{}\"]*)}");

    private References() {}

    static Set<String> in(Collection<Class<?>> controllers) {
        Set<String> keys = new TreeSet<>();
        for (Class<?> controller : controllers) {
            for (Method method : ControllerMethods.of(controller)) {
                for (Annotation annotation : method.getAnnotations()) {
                    if (Verbs.of(annotation.annotationType()) != null) {
                        add(annotation.toString(), keys);
                    }
                }
            }
        }
        return keys;
    }

    private static void add(String annotation, Set<String> keys) {
        Matcher reference = REFERENCE.matcher(annotation);
        while (reference.find()) {
            keys.add(reference.group(1));
        }
    }
}
