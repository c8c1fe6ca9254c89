package io.rcml.rest;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Asks the platform, again where that is harmless, until there is an answer or no more time. Thread-safe. */
final class Platform implements CallApi {

    private static final int MOST_ATTEMPTS = 3;
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);
    private static final int THREADS = 16;

    private final BaseUrl url;
    private final Credentials credentials;
    private final Transport transport;
    private final Duration timeout;
    private final Answers answers;
    private final Json json = Json.open();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Platform::thread);

    Platform(BaseUrl url, Credentials credentials, Transport transport, Duration timeout) {
        this.url = url;
        this.credentials = credentials;
        this.transport = transport;
        this.timeout = timeout;
        this.answers = new Answers(credentials, json);
        threads.allowCoreThreadTimeOut(true);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "rcml-call-api-async", 0, false);
        thread.setDaemon(true);
        thread.setContextClassLoader(CallApi.class.getClassLoader());
        return thread;
    }

    @Override
    public Calls calls() {
        return new Calls(this);
    }

    <T> T get(String path, Form query, Reader<T> reader) {
        return ask(new ApiRequest(url.of(credentials.accountSid(), path, query), null), reader);
    }

    <T> T post(String path, Form form, Reader<T> reader) {
        return ask(new ApiRequest(url.of(credentials.accountSid(), path, Form.empty()), form), reader);
    }

    /** Makes what is asked for out of the members of a JSON object. */
    interface Reader<T> {

        /**
         * Reads.
         *
         * @throws IllegalArgumentException if they say something else, in words that finish the sentence "it was answered, and …"
         */
        T read(Map<String, @Nullable Object> members);
    }

    /** Does something on another thread; what there is no thread for yet waits. */
    <T> CompletionStage<T> async(Supplier<T> work) {
        try {
            return CompletableFuture.supplyAsync(work, threads).minimalCompletionStage();
        } catch (RejectedExecutionException closed) {
            return CompletableFuture.failedStage(new IllegalStateException(Transport.CLOSED, closed));
        }
    }

    private <T> T ask(ApiRequest request, Reader<T> reader) {
        long end = System.nanoTime() + timeout.toNanos();
        for (int attempt = 1; ; attempt++) {
            long pause = PAUSE_NANOS * attempt * attempt;
            Form form = request.form();
            OneTimeBody once = form == null ? null : new OneTimeBody(form.encoded());
            BodyPublisher body = once == null ? BodyPublishers.noBody() : once;
            try {
                var answer = transport.send(request.toHttp(credentials, body), end - System.nanoTime());
                return answers.read(request, answer, reader);
            } catch (LimitedBody.TooLargeException tooLarge) {
                throw Failures.tooLarge(request, tooLarge);
            } catch (IOException broken) {
                boolean sent = once == null ? isConnected(broken) : once.isSent();
                boolean again = request.onlyReads() || !sent;
                if (!again || attempt == MOST_ATTEMPTS || end - System.nanoTime() < pause) {
                    throw sent
                            ? Failures.broken(request, attempt, broken)
                            : Failures.unconnected(request, attempt, broken);
                }
                pause(request, pause);
            } catch (TimeoutException late) {
                throw Failures.late(request, timeout, late, once != null && once.isSent());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw Failures.interrupted(request, interrupted, once != null && once.isSent());
            } catch (CancellationException closed) {
                throw Failures.closed(request, closed, once != null && once.isSent());
            }
        }
    }

    private static boolean isConnected(IOException failure) {
        return !(failure instanceof ConnectException) && !(failure instanceof HttpConnectTimeoutException);
    }

    private static void pause(ApiRequest request, long nanos) {
        try {
            TimeUnit.NANOSECONDS.sleep(nanos);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw Failures.interrupted(request, interrupted, false);
        }
    }

    @Override
    public void close() {
        transport.close();
        threads.shutdown();
        json.close();
    }

    /** {@return where the API is and whose calls these are, without the secret} */
    @Override
    public String toString() {
        return "CallApi[" + url + ", " + credentials + "]";
    }
}
