package io.rcml.rest;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** Sends a request until there is a whole answer, no more time, or harm in sending it again. Thread-safe. */
final class Attempts {

    private static final int MOST = 3;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    private final Transport transport;
    private final Credentials credentials;
    private final Duration timeout;

    Attempts(Transport transport, Credentials credentials, Duration timeout) {
        this.transport = transport;
        this.credentials = credentials;
        this.timeout = timeout;
    }

    /**
     * Sends a request.
     *
     * @throws CallApiException if there is no whole answer
     */
    HttpResponse<byte[]> answer(ApiRequest request) {
        long end = System.nanoTime() + timeout.toNanos();
        for (int attempt = 1; ; attempt++) {
            OneTimeBody body = new OneTimeBody(request.body(credentials));
            BodyPublisher publisher = publisher(request, body);
            try {
                return transport.send(request.toHttp(credentials, publisher), end - System.nanoTime());
            } catch (LimitedBody.TooLargeException tooLarge) {
                throw Failures.tooLarge(request, tooLarge, body.giveUp());
            } catch (IOException broken) {
                long pause = PAUSE_NANOS * attempt * attempt;
                boolean sent = body.giveUp();
                if (sent || attempt == MOST || end - System.nanoTime() < pause) {
                    throw failure(request, attempt, broken, sent);
                }
                pause(request, pause);
            } catch (TimeoutException late) {
                throw Failures.late(request, timeout, late, body.giveUp());
            } catch (InterruptedException interrupted) {
                throw interrupted(request, interrupted, body.giveUp());
            } catch (CancellationException closed) {
                throw Failures.closed(request, closed, body.giveUp());
            }
        }
    }

    /** What only reads may be sent again by the JDK's client, too. */
    private BodyPublisher publisher(ApiRequest request, OneTimeBody body) {
        if (request.form() == null && request.onlyReads()) {
            return BodyPublishers.noBody();
        }
        return request.onlyReads() ? BodyPublishers.ofString(request.body(credentials)) : body;
    }

    /** What changes something was sent only if its body was; of what only reads the exception tells whether it got so far. */
    private CallApiException failure(ApiRequest request, int attempts, IOException broken, boolean sent) {
        boolean connected = request.onlyReads()
                ? !(broken instanceof ConnectException
                        || broken instanceof HttpConnectTimeoutException
                        || broken instanceof SSLHandshakeException)
                : sent;
        Throwable cause = credentials.harmless(broken);
        return connected
                ? Failures.broken(request, attempts, cause, sent)
                : Failures.unconnected(request, attempts, cause);
    }

    private static void pause(ApiRequest request, long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException interrupted) {
            throw interrupted(request, interrupted, false);
        }
    }

    private static CallApiException interrupted(ApiRequest request, InterruptedException interrupted, boolean sent) {
        Thread.currentThread().interrupt();
        return Failures.interrupted(request, interrupted, sent);
    }
}
