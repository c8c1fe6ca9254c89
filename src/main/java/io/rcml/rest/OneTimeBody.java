package io.rcml.rest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Flow.Subscriber;

/**
 * A body that is sent at most once, and knows whether it was. The JDK's client sends a POST again by itself, when a connection
 * breaks that it had kept, if the system property {@code jdk.httpclient.enableAllMethodRetry} lets it; asked for the length of this
 * body then, which is before it writes anything, it fails.
 */
final class OneTimeBody implements BodyPublisher {

    private final BodyPublisher body;
    private volatile boolean sent;

    OneTimeBody(String form) {
        this.body = BodyPublishers.ofString(form, StandardCharsets.UTF_8);
    }

    /** Whether some of it may have been written to a connection. */
    boolean isSent() {
        return sent;
    }

    @Override
    public long contentLength() {
        if (sent) {
            throw new UncheckedIOException(new IOException("The connection broke after the request had been sent"));
        }
        return body.contentLength();
    }

    @Override
    public void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        sent = true;
        body.subscribe(subscriber);
    }
}
