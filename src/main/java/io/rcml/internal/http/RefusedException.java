package io.rcml.internal.http;

/** A request that does not come in. */
public final class RefusedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;

    /** Says with which HTTP status, and to the log alone why. */
    public RefusedException(int status, String reason) {
        super(reason, null, false, false); // as cheap as a refusal must be
        this.status = status;
    }

    public int status() {
        return status;
    }
}
