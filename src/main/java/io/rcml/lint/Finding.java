package io.rcml.lint;

/**
 * Something in a document that will not do what its author thinks.
 *
 * @param rule the rule that says so
 * @param location where
 * @param problem what will happen instead, with the offending value, on one line and without a full stop
 * @param cure what to write instead
 */
public record Finding(Rule rule, Location location, String problem, String cure) {

    /** {@return the rule's id, such as {@code unreachable-verb}, which stays the same from version to version} */
    public String id() {
        return rule.id();
    }

    /** {@return how sure it is} */
    public Severity severity() {
        return rule.severity();
    }

    /** {@return where the rule comes from, such as {@code Client noun, statusCallbackEvent}} */
    public String source() {
        return rule.source();
    }

    /** {@return the whole on one line} */
    @Override
    public String toString() {
        return location + " " + severity() + ": " + description();
    }

    /** {@return the whole but its place and severity, on one line} */
    public String description() {
        return problem + "; " + cure + " [" + id() + ": " + source() + "]";
    }
}
