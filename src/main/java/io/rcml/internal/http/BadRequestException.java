package io.rcml.internal.http;

/** A request that its handler cannot be called with, which is the request's fault. */
public final class BadRequestException extends IllegalArgumentException {

    private static final long serialVersionUID = 1;

    private final int status;

    /**
     * Says what is wrong with the request, which is answered by status 400.
     *
     * @param message what arrived, and what would be right
     */
    public BadRequestException(String message) {
        this(400, message);
    }

    private BadRequestException(int status, String message) {
        super(message);
        this.status = status;
    }

    /**
     * A request that is answered by status 413.
     *
     * @param message what arrived, and what would be right
     * @return the exception
     */
    static BadRequestException tooLarge(String message) {
        return new BadRequestException(413, message);
    }

    /**
     * A request that is answered by status 414.
     *
     * @param message what arrived, and what would be right
     * @return the exception
     */
    static BadRequestException uriTooLong(String message) {
        return new BadRequestException(414, message);
    }

    public int status() {
        return status;
    }
}
