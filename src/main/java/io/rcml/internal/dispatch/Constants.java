package io.rcml.internal.dispatch;

import io.rcml.lint.Finding;
import io.rcml.lint.RcmlLint;
import io.rcml.lint.Severity;
import io.rcml.model.Rcml;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;

/** The documents that controllers have as constants, which are known, and so are checked, at deployment. */
final class Constants {

    private final List<Problem> problems;

    Constants(List<Problem> problems) {
        this.problems = problems;
    }

    /** Checks the documents in static final fields of a controller. */
    void check(Class<?> controller) {
        Arrays.stream(controller.getDeclaredFields())
                .filter(field -> field.getType() == Rcml.class)
                .filter(field -> Modifier.isStatic(field.getModifiers()) && Modifier.isFinal(field.getModifiers()))
                .filter(Field::trySetAccessible)
                .forEach(field -> check(controller, field));
    }

    private void check(Class<?> controller, Field field) {
        String where = controller.getName() + "." + field.getName();
        try {
            if (field.get(null) instanceof Rcml document) {
                RcmlLint.check(document).stream()
                        .filter(finding -> finding.severity() == Severity.ERROR)
                        .forEach(finding -> problems.add(problem(where, finding)));
            }
        } catch (ExceptionInInitializerError failed) {
            problems.add(new Problem(where, "its class cannot be initialized: " + failed.getCause()));
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException("Cannot read " + field, impossible);
        }
    }

    private static Problem problem(String where, Finding finding) {
        return new Problem(
                where, "its document will not do what it says at " + finding.location() + ": " + finding.description());
    }
}
