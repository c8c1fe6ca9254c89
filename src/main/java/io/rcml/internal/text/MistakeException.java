package io.rcml.internal.text;

/** Something that a developer wrote and that cannot be used: the reason, and apart from it the cure. */
public final class MistakeException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final String reason;
    private final String cure;

    public MistakeException(String reason, String cure) {
        super(reason + "; " + cure);
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
