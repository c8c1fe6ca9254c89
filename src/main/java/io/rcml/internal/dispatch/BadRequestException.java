package io.rcml.internal.dispatch;

/** A request that its handler cannot be called with, which is the request's fault. */
public final class BadRequestException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    /**
     * Says what is wrong with the request.
     *
     * @param message what arrived, and what would be right
     */
    public BadRequestException(String message) {
        super(message);
    }
}
