package io.rcml.rest;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/**
 * Sends requests by the JDK's client, which is there only while requests are: the last one ends it, with its connections and
 * threads. A connection that had been idle might be closed just when the next request is written to it, and whether that request
 * arrived nobody could tell; a new one costs a millisecond and a handshake, where a telephone rings for seconds. Thread-safe.
 */
final class Transport implements AutoCloseable {

    static final String CLOSED = "This CallApi is closed; build another, or ask before the application stops";

    private final Duration connectTimeout;
    // Until Java 21 a client ends when the garbage collector finds it. Its thread, having been started by one of this
    // group, is in this group, and ends when the group is interrupted.
    private final ThreadGroup group = new ThreadGroup("rcml-call-api");
    private final List<CompletableFuture<?>> underWay = new ArrayList<>();
    private @Nullable Session session;
    private boolean closed;

    private record Session(HttpClient client, ExecutorService workers) {}

    Transport(Duration connectTimeout) {
        this.connectTimeout = connectTimeout;
    }

    /**
     * Sends a request once and waits for the whole answer.
     *
     * @throws IOException if there is no connection, or it breaks, or the answer is none in HTTP
     * @throws TimeoutException if the whole answer is not there in time
     * @throws InterruptedException if the thread is interrupted
     * @throws CancellationException if this is closed, or is meanwhile
     */
    HttpResponse<byte[]> send(HttpRequest request, long limitNanos)
            throws IOException, TimeoutException, InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        CompletableFuture<HttpResponse<byte[]>> answer = begin(request);
        try {
            return answer.get(limitNanos, TimeUnit.NANOSECONDS);
        } catch (ExecutionException failed) {
            if (isClosed()) {
                throw new CancellationException(CLOSED); // in whatever way the JDK says so
            }
            throw asIOException(failed);
        } finally {
            end(answer);
        }
    }

    private synchronized CompletableFuture<HttpResponse<byte[]>> begin(HttpRequest request) throws IOException {
        if (closed) {
            throw new CancellationException(CLOSED);
        }
        Session open = session;
        if (open == null) {
            open = open();
            session = open;
        }
        CompletableFuture<HttpResponse<byte[]>> answer =
                open.client().sendAsync(request, response -> new LimitedBody());
        underWay.add(answer);
        return answer;
    }

    private synchronized void end(CompletableFuture<?> answer) {
        if (!answer.isDone()) {
            answer.cancel(true); // which closes the connection
        }
        underWay.removeIf(other -> other == answer);
        Session idle = session;
        if (underWay.isEmpty() && idle != null) {
            session = null;
            group.interrupt();
            idle.workers().shutdownNow();
        }
    }

    /** Opened by a thread that has nothing of the application, such as its class loader, for the client's threads to inherit. */
    private Session open() throws IOException {
        ExecutorService workers = Executors.newCachedThreadPool(this::thread);
        try {
            HttpClient client = CompletableFuture.supplyAsync(
                            () -> HttpClient.newBuilder()
                                    .version(HttpClient.Version.HTTP_1_1)
                                    .followRedirects(HttpClient.Redirect.NEVER)
                                    .connectTimeout(connectTimeout)
                                    .executor(workers)
                                    .build(),
                            opening -> thread(opening).start())
                    .join();
            return new Session(client, workers);
        } catch (CompletionException failed) {
            throw new IOException("The JDK's HTTP client cannot be opened", failed.getCause());
        }
    }

    private Thread thread(Runnable work) {
        Thread thread = new Thread(group, work, "rcml-call-api", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
        return thread;
    }

    private static IOException asIOException(ExecutionException failed) {
        return failed.getCause() instanceof IOException io ? io : new IOException(failed.getCause());
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        underWay.forEach(answer -> answer.cancel(true));
    }
}
