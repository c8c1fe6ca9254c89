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
 * body then, which is before it writes anything, it fails. Thread-safe.
 */
final class OneTimeBody implements BodyPublisher {

    private final BodyPublisher body;
    private boolean sent;
    private boolean givenUp;

    OneTimeBody(String form) {
        this.body = BodyPublishers.ofString(form, StandardCharsets.UTF_8);
    }

    /** Gives it up, and says whether some of it may have been written to a connection; if not, none ever will be. */
    synchronized boolean giveUp() {
        givenUp = true;
        return sent;
    }

    @Override
    public synchronized long contentLength() {
        requireFirst();
        return body.contentLength();
    }

    @Override
    public synchronized void subscribe(Subscriber<? super ByteBuffer> subscriber) {
        requireFirst();
        sent = true;
        body.subscribe(subscriber);
    }

    private void requireFirst() {
        if (sent || givenUp) {
            throw new UncheckedIOException(new IOException("The request has been sent already, or given up"));
        }
    }
}
