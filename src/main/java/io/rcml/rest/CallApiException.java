package io.rcml.rest;

import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * The platform did not do what it was asked, or did not say so: there was no connection, or no whole answer in time, or the answer
 * is a refusal, or none that can be read. The message says what was asked, what came of it, and what to do; neither it nor anything
 * else here has the auth token, or the token of a link.
 */
public final class CallApiException extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String method;
    private final URI uri;
    private final boolean mayBeDone;
    private final @Nullable Reply reply;

    /**
     * What the platform replied, as far as it can be read.
     *
     * @param status the HTTP status
     */
    record Reply(
            int status,
            @Nullable String code,
            @Nullable String message,
            @Nullable Duration retryAfter) implements Serializable {}

    CallApiException(
            String message, @Nullable Throwable cause, ApiRequest request, @Nullable Reply reply, boolean mayBeDone) {
        super(message, cause);
        this.method = request.method();
        this.uri = request.uri();
        this.reply = reply;
        this.mayBeDone = mayBeDone;
    }

    /** {@return the HTTP method of the request: GET or POST} */
    public String method() {
        return method;
    }

    /** {@return the URL of the request; it holds no secret} */
    public URI uri() {
        return uri;
    }

    /** {@return the HTTP status of the answer; empty if there was no whole one} */
    public OptionalInt status() {
        return reply == null ? OptionalInt.empty() : OptionalInt.of(reply.status());
    }

    /** {@return the platform's code for what is wrong; empty if it gave none} */
    public Optional<String> code() {
        return Optional.ofNullable(reply).map(Reply::code);
    }

    /** {@return the platform's words for what is wrong; empty if it gave none} */
    public Optional<String> platformMessage() {
        return Optional.ofNullable(reply).map(Reply::message);
    }

    /** {@return how long to wait before the next request: {@code Retry-After}; empty if the platform did not say} */
    public Optional<Duration> retryAfter() {
        return Optional.ofNullable(reply).map(Reply::retryAfter);
    }

    /**
     * {@return whether the platform may have done what it was asked all the same} It may if a request that changes something was
     * sent, and was not refused: to repeat it then might ring a telephone twice.
     */
    public boolean mayBeDone() {
        return mayBeDone;
    }
}
