package io.rcml.internal.deployment;

import io.rcml.internal.config.Problems;
import io.rcml.lint.Finding;
import io.rcml.lint.RcmlLint;
import io.rcml.lint.Severity;
import io.rcml.model.Rcml;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The documents that controllers have as constants, in static final fields of their own or inherited. They are known at deployment,
 * and so are checked there.
 */
final class Constants {

    private final Problems problems;
    private final Set<Class<?>> checked = new LinkedHashSet<>();

    Constants(Problems problems) {
        this.problems = problems;
    }

    /**
     * Checks a controller and all that it extends and implements.
     *
     * @param screens whether all its handlers answer on the called side
     */
    void check(@Nullable Class<?> type, boolean screens) {
        if (type == null || type == Object.class || !checked.add(type)) {
            return;
        }
        checkFields(type, screens);
        check(type.getSuperclass(), screens);
        Arrays.stream(type.getInterfaces()).forEach(above -> check(above, screens));
    }

    private void checkFields(Class<?> type, boolean screens) {
        try {
            for (Field field : type.getDeclaredFields()) {
                int modifiers = field.getModifiers();
                if (field.getType() == Rcml.class
                        && Modifier.isStatic(modifiers)
                        && Modifier.isFinal(modifiers)
                        && field.trySetAccessible()
                        && field.get(null) instanceof Rcml document) {
                    check(type.getName() + "." + field.getName(), document, screens);
                }
            }
        } catch (LinkageError failed) {
            problems.add(type.getName(), "it cannot be initialized: " + cause(failed), "");
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("Cannot read the constants of " + type, impossible);
        }
    }

    private void check(String where, Rcml document, boolean screens) {
        List<Finding> findings = screens ? RcmlLint.checkScreening(document) : RcmlLint.check(document);
        for (Finding finding : findings) {
            if (finding.severity() == Severity.ERROR) {
                problems.add(
                        where,
                        "its document will not do what it says at " + finding.location() + ": " + finding.description(),
                        "");
            }
        }
    }

    /** What the initialization threw. */
    private static Throwable cause(LinkageError failed) {
        Throwable cause = failed;
        while (cause instanceof LinkageError && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause;
    }
}
