package io.rcml.rest;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The API over HTTP. Thread-safe. */
final class HttpApi implements CallApi {

    private static final int THREADS = 16;
    private static final int NOT_FOUND = 404;

    private final CallApi.Platform platform;
    private final BaseUrl url;
    private final Credentials credentials;
    private final Transport transport;
    private final Attempts attempts;
    private final Answers answers;
    private final Json json = openJson();
    private final ThreadPoolExecutor threads =
            new ThreadPoolExecutor(THREADS, THREADS, 1, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), HttpApi::thread);

    HttpApi(CallApi.Platform platform, BaseUrl url, Credentials credentials, Transport transport, Duration timeout) {
        this.platform = platform;
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

    @Override
    public Recordings recordings() {
        return new Recordings(this);
    }

    /** Which platform it is. */
    CallApi.Platform platform() {
        return platform;
    }

    /** Reads a resource or a list of them. */
    <T> T get(Resource resource, Fields query, Reader<T> reader) {
        return ask(resource, path -> ApiRequest.get(url.of(credentials.accountSid(), path, query)), reader);
    }

    /** Reads by POST, as CallAPI wants it of lists. */
    <T> T read(Resource resource, Fields form, Reader<T> reader) {
        return ask(
                resource,
                path -> ApiRequest.read(url.of(credentials.accountSid(), path, Fields.empty()), form),
                reader);
    }

    <T> T post(Resource resource, Fields form, Reader<T> reader) {
        return ask(
                resource,
                path -> ApiRequest.post(url.of(credentials.accountSid(), path, Fields.empty()), form),
                reader);
    }

    void delete(Resource resource) {
        ask(
                resource,
                path -> ApiRequest.delete(url.of(credentials.accountSid(), path, Fields.empty())),
                Answers.NOTHING);
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

    /**
     * CallAPI's pages spell the URL of one resource in several ways. One that is not there was not asked anything, so the next one is
     * tried.
     */
    private <T> T ask(Resource resource, Function<String, ApiRequest> request, Reader<T> reader) {
        List<String> spellings = resource.spellings(platform);
        for (int i = 0; i < spellings.size() - 1; i++) {
            try {
                return ask(request.apply(spellings.get(i)), reader);
            } catch (CallApiException refused) {
                if (refused.status().orElse(0) != NOT_FOUND) {
                    throw refused;
                }
            }
        }
        return ask(request.apply(spellings.get(spellings.size() - 1)), reader);
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
