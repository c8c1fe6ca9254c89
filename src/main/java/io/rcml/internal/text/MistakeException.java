package io.rcml.internal.text;

/**
 * Something that a developer wrote and that cannot be used: the reason, and apart from it the cure, which is empty if the reason
 * says it all.
 */
public final class MistakeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final String cure;

    public MistakeException(String reason, String cure) {
        super(cure.isEmpty() ? reason : reason + "; " + cure);
        this.reason = reason;
        this.cure = cure;
    }

    public String reason() {
        return reason;
    }

    public String cure() {
        return cure;
    }
}
