package io.rcml.rest;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The API over HTTP. Thread-safe. */
final class Platform implements CallApi {

    private static final int THREADS = 16;

    private final BaseUrl url;
    private final Credentials credentials;
    private final Transport transport;
    private final Attempts attempts;
    private final Answers answers;
    private final Json json = openJson();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Platform::thread);

    Platform(BaseUrl url, Credentials credentials, Transport transport, Duration timeout) {
        this.url = url;
        this.credentials = credentials;
        this.transport = transport;
        this.attempts = new Attempts(transport, credentials, timeout);
        this.answers = new Answers(credentials, json);
        threads.allowCoreThreadTimeOut(true);
    }

    /** Now, so that no telephone rings for whoever cannot read the answer. */
    private static Json openJson() {
        try {
            return Json.open();
        } catch (RuntimeException | LinkageError noJsonb) {
            throw new IllegalStateException(
                    "CallApi reads JSON, and the application has no JSON-B; add Yasson, as the README says for Tomcat",
                    noJsonb);
        }
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

    <T> T get(String path, Fields query, Reader<T> reader) {
        return ask(new ApiRequest(url.of(credentials.accountSid(), path, query), null), reader);
    }

    <T> T post(String path, Fields form, Reader<T> reader) {
        return ask(new ApiRequest(url.of(credentials.accountSid(), path, Fields.empty()), form), reader);
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
        if (transport.isClosed()) {
            throw new IllegalStateException(Transport.CLOSED);
        }
        return answers.read(request, attempts.answer(request), reader);
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
