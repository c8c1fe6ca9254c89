package io.rcml.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.rcml.call.CallSid;
import io.rcml.rest.RawPlatform.Reply;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Each failure is the documented exception, and leaves neither a connection nor a thread behind. */
@Timeout(60)
class FailuresTest {

    private static final CallSid SID = new CallSid("CA1");
    private static final String DOUBT = "; whether it was carried out nobody knows, so look before you ask again";
    private static final String CURE_URL = "; see that the base URL is that of the platform's API (rcml.api.url)";

    @Test
    void wrong_credentials() {
        CallApiException e = failure(
                FailuresTest::read, Reply.json(401, "{\"code\":20003,\"message\":\"Who are\\nyou?\",\"status\":401}"));

        assertThat(e)
                .hasMessage("GET {call} was answered by status 401, code 20003: \"Who are\\nyou?\"; see that account"
                        + " SID and auth token are right (rcml.api.account-sid, rcml.api.auth-token), and sent as the"
                        + " platform wants them (rcml.api.auth)");
        assertThat(e.status()).hasValue(401);
        assertThat(e.code()).contains("20003");
        assertThat(e.platformMessage()).contains("Who are\nyou?");
        assertThat(e.method()).isEqualTo("GET");
        assertThat(e.uri().getPath()).isEqualTo("/call/2012-04-24/Accounts/AC1/Calls/CA1.json");
        assertThat(e.mayBeDone()).isFalse();
    }

    @Test
    void no_such_call() {
        CallApiException e = failure(FailuresTest::hangUp, Reply.json(404, ""));

        assertThat(e)
                .hasMessage("POST {call} was answered by status 404; see that the call is one of this account, and that"
                        + " the base URL is right (rcml.api.url)");
        assertThat(e.status()).hasValue(404);
        assertThat(e.code()).isEmpty();
        assertThat(e.platformMessage()).isEmpty();
        assertThat(e.mayBeDone()).isFalse();
    }

    @Test
    void a_refusal_in_the_platforms_words() {
        assertThat(failure(
                        FailuresTest::hangUp, Reply.json(400, "{\"code\":\"21220\",\"message\":\"The call is over\"}")))
                .hasMessage("POST {call} was answered by status 400, code 21220: \"The call is over\"");
    }

    @Test
    void too_many_requests_and_how_long_to_wait() {
        CallApiException e =
                failure(FailuresTest::read, Reply.json(429, "{\"message\":\"Slow down\"}", "Retry-After: 30"));

        assertThat(e)
                .hasMessage(
                        "GET {call} was answered by status 429: \"Slow down\"; wait 30 seconds before you ask again");
        assertThat(e.retryAfter()).contains(Duration.ofSeconds(30));
    }

    @Test
    void too_many_requests_until_a_date() {
        String inAnHour = DateTimeFormatter.RFC_1123_DATE_TIME.format(
                ZonedDateTime.now(ZoneOffset.UTC).plusHours(1));

        assertThat(failure(FailuresTest::read, Reply.json(429, "{}", "Retry-After: " + inAnHour))
                        .retryAfter())
                .hasValueSatisfying(wait -> assertThat(wait).isBetween(Duration.ofMinutes(55), Duration.ofHours(1)));
        assertThat(failure(FailuresTest::read, Reply.json(429, "{}", "Retry-After: Sat, 04 Jul 2015 06:05:06 GMT"))
                        .retryAfter())
                .contains(Duration.ZERO);
    }

    @Test
    void too_many_requests_and_no_word_on_how_long_to_wait() {
        for (String header : new String[] {"X-Other: 1", "Retry-After: soon", "Retry-After: -1", "Retry-After:"}) {
            CallApiException e = failure(FailuresTest::read, Reply.json(429, "", header));

            assertThat(e).hasMessage("GET {call} was answered by status 429; wait before you ask again");
            assertThat(e.retryAfter()).isEmpty();
        }
    }

    @Test
    void the_platform_fails() {
        CallApiException read = failure(FailuresTest::read, Reply.of(500, "text/html", "<h1>Oops</h1>\n"));
        CallApiException hangUp = failure(FailuresTest::hangUp, Reply.json(503, "{\"message\":\"Oops\"}"));

        assertThat(read)
                .hasMessage("GET {call} was answered by status 500: text/html \"<h1>Oops</h1>\"; ask again later");
        assertThat(read.mayBeDone()).isFalse();
        assertThat(hangUp).hasMessage("POST {call} was answered by status 503: \"Oops\"" + DOUBT);
        assertThat(hangUp.mayBeDone()).isTrue();
    }

    @Test
    void a_redirect_is_not_followed() {
        assertThat(failure(FailuresTest::read, Reply.json(302, "", "Location: http://elsewhere.example.com/")))
                .hasMessage(
                        "GET {call} was answered by status 302; it leads to http://elsewhere.example.com/, which is not"
                                + " followed, so that the credentials stay here; correct the base URL (rcml.api.url)");
        assertThat(failure(FailuresTest::hangUp, Reply.json(307, "")))
                .hasMessage(
                        "POST {call} was answered by status 307; it leads to nowhere, which is not followed, so that the"
                                + " credentials stay here; correct the base URL (rcml.api.url)");
    }

    @Test
    void html_instead_of_json() {
        CallApiException e = failure(FailuresTest::read, Reply.of(200, "text/html", "<html>\n" + "x".repeat(300)));

        assertThat(e)
                .hasMessage("GET {call} was answered by status 200, and that is no JSON object: text/html \"<html>\\n"
                        + "x".repeat(193) + "…\"" + CURE_URL);
        assertThat(e.status()).hasValue(200);
    }

    @Test
    void json_that_is_no_call() {
        assertThat(failure(FailuresTest::read, Reply.json(200, "")))
                .hasMessage(answeredBy("that is no JSON object: nothing"));
        assertThat(failure(FailuresTest::read, Reply.json(200, "null")))
                .hasMessage(answeredBy("that is no JSON object: application/json \"null\""));
        assertThat(failure(FailuresTest::read, Reply.json(200, "[{\"sid\":\"CA1\"}]")))
                .hasMessage(answeredBy("that is no JSON object: application/json \"[{\"sid\":\"CA1\"}]\""));
        assertThat(failure(FailuresTest::read, Reply.json(200, "{\"sid\":\"CA1\"")))
                .hasMessage(answeredBy("that is no JSON object: application/json \"{\"sid\":\"CA1\"\""));
        assertThat(failure(FailuresTest::read, Reply.json(200, "{\"id\":1}")))
                .hasMessage(answeredBy("the call has no sid: application/json \"{\"id\":1}\""));
        assertThat(failure(FailuresTest::read, Reply.json(200, "{\"sid\":\"CA\\n\"}")))
                .hasMessage(answeredBy("the call has no sid: application/json \"{\"sid\":\"CA\\n\"}\""));
        assertThat(failure(FailuresTest::read, Reply.json(200, "{\"a\":".repeat(20_000)))
                        .getMessage())
                .startsWith(answeredBy("that is JSON nested too deeply: application/json \"{\"a\":")
                        .replace(CURE_URL, ""));
    }

    @Test
    void json_that_is_no_list_of_calls() {
        Consumer<Calls> list = calls -> calls.list(filter -> filter.page(0));

        assertThat(failure(list, Reply.json(200, "{}")).getMessage()).contains(", and that has no list of calls: ");
        assertThat(failure(list, Reply.json(200, "{\"calls\":[1]}")).getMessage())
                .contains(", and that has a list of something else than calls: ");
        assertThat(failure(list, Reply.json(200, "{\"calls\":[{}]}")).getMessage())
                .contains(", and the call has no sid: ");
        assertThat(failure(list, Reply.json(200, "{\"calls\":[],\"next_page_uri\":\"?Page=%G\"}"))
                        .getMessage())
                .contains(", and that has a next_page_uri with \"%G\" in it: ");
    }

    @Test
    void an_answer_to_a_change_that_cannot_be_read_leaves_a_doubt() {
        CallApiException e = failure(FailuresTest::hangUp, Reply.of(200, "text/plain", "OK"));

        assertThat(e)
                .hasMessage("POST {call} was answered by status 200, and that is no JSON object: text/plain \"OK\""
                        + CURE_URL + DOUBT);
        assertThat(e.mayBeDone()).isTrue();
    }

    @Test
    void connection_refused() throws IOException {
        int nobodys;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobodys = free.getLocalPort();
        }
        String url = "http://localhost:" + nobodys;
        try (CallApi api = CallApi.builder()
                .baseUrl(url)
                .accountSid("AC1")
                .authToken("s3cret")
                .build()) {
            CallApiException e = catchThrowableOfType(CallApiException.class, () -> hangUp(api.calls()));

            assertThat(e)
                    .hasMessage("POST " + url
                            + "/2012-04-24/Accounts/AC1/Calls/CA1.json was not sent: no connection could be"
                            + " made, in 3 attempts; see that the base URL is right (rcml.api.url), and that the platform"
                            + " is up");
            assertThat(e.status()).isEmpty();
            assertThat(e.mayBeDone()).isFalse();
            assertThat(e).hasCauseInstanceOf(IOException.class);
        }
        awaitEndOfThreads();
    }

    @Test
    void no_answer() {
        assertThat(failure(FailuresTest::read, Reply.stalled("")))
                .hasMessage("GET {call} has no whole answer: it took longer than 500 milliseconds")
                .hasCauseInstanceOf(TimeoutException.class);
        CallApiException e = failure(FailuresTest::hangUp, Reply.stalled(""));
        assertThat(e).hasMessage("POST {call} has no whole answer: it took longer than 500 milliseconds" + DOUBT);
        assertThat(e.mayBeDone()).isTrue();
    }

    @Test
    void an_answer_that_stalls() {
        for (String begun : new String[] {
            "HTTP/1.1 200 OK\r\nContent-Type: app",
            head(100) + "{\"sid\":\"CA1\"",
            head(100).replace("100", "1000000")
        }) {
            assertThat(failure(FailuresTest::read, Reply.stalled(begun)))
                    .hasMessage("GET {call} has no whole answer: it took longer than 500 milliseconds");
        }
    }

    @Test
    void an_answer_that_is_cut() {
        for (String begun :
                new String[] {"", "HTTP/1.1 200 OK\r\nContent-Ty", head(100) + "{\"sid\":\"CA1\"}", chunked()}) {
            CallApiException read = failure(FailuresTest::read, Reply.cut(begun));
            assertThat(read)
                    .hasMessage("GET {call} has no whole answer: its connection broke, in 3 attempts")
                    .hasCauseInstanceOf(IOException.class);
            assertThat(read.status()).isEmpty();

            CallApiException hangUp = failure(FailuresTest::hangUp, Reply.cut(begun));
            assertThat(hangUp).hasMessage("POST {call} has no whole answer: its connection broke" + DOUBT);
            assertThat(hangUp.mayBeDone()).isTrue();
        }
    }

    @Test
    void an_answer_of_no_length_that_is_cut() {
        assertThat(failure(
                        FailuresTest::read,
                        Reply.cut("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"sid\":\"CA1\",")))
                .hasMessage(answeredBy("that is no JSON object: application/json \"{\"sid\":\"CA1\",\""));
    }

    @Test
    void what_is_not_http() {
        assertThat(failure(FailuresTest::read, Reply.cut("220 mail.example.com ESMTP\r\n")))
                .hasMessage("GET {call} has no whole answer: its connection broke, in 3 attempts");
    }

    @Test
    void an_answer_that_is_too_large() {
        assertThat(failure(FailuresTest::read, Reply.json(200, "{\"a\":\"" + "x".repeat(4 * 1024 * 1024) + "\"}")))
                .hasMessage("GET {call} has no whole answer: its answer is larger than 4194304 bytes");
        assertThat(failure(FailuresTest::hangUp, Reply.of(500, "text/html", "x".repeat(5 * 1024 * 1024))))
                .hasMessage("POST {call} has no whole answer: its answer is larger than 4194304 bytes" + DOUBT);
    }

    @Test
    void the_token_of_a_link_is_shown_nowhere() {
        String token = "AQR0ZXN0".repeat(12);
        for (String url : List.of(
                "https://app.example.com/phone/in~" + token + "?a=b",
                "https%3A%2F%2Fapp.example.com%2Fphone%2Fin%7E" + token,
                "x=https%253A%252F%252Fapp.example.com%252Fin%257e" + token)) {
            for (Reply reply : List.of(
                    Reply.json(400, "{\"code\":\"" + url + "\",\"message\":\"Url " + url + " is wrong\"}"),
                    Reply.of(200, "text/plain; x=" + url, url),
                    Reply.json(302, "", "Location: " + url))) {
                CallApiException e = failure(FailuresTest::read, reply);

                assertThat(e).hasMessageContaining("app.example.com").hasMessageContaining("…");
                assertThat(e.getMessage() + e.code() + e.platformMessage()).doesNotContain("AQR0ZXN0");
            }
        }
        assertThat(Call.of(Map.of("sid", "CA1", "status_callback", "https://app.example.com/in~" + token)))
                .asString()
                .contains("status_callback=https://app.example.com/in~…")
                .doesNotContain(token);
    }

    @Test
    void the_secret_is_shown_nowhere_even_if_the_platform_repeats_it() {
        String echo = "s3cret and Basic QUMxOnMzY3JldA==";
        for (Reply reply : new Reply[] {
            Reply.of(200, "text/plain; x=s3cret", echo),
            Reply.json(200, "\"" + echo + "\""),
            Reply.json(400, "{\"code\":\"" + echo + "\",\"message\":\"" + echo + "\"}"),
            Reply.of(500, "text/plain", echo),
            Reply.json(302, "", "Location: http://AC1:s3cret@elsewhere.example.com/"),
            Reply.cut("HTTP/1.1 " + echo + "\r\n\r\n")
        }) {
            CallApiException e = failure(FailuresTest::hangUp, reply);
            StringWriter trace = new StringWriter();
            e.printStackTrace(new PrintWriter(trace));

            assertThat(trace + " " + e.platformMessage() + e.code() + e.uri())
                    .doesNotContain("s3cret", "QUMxOnMzY3JldA")
                    .contains("CallApiException");
        }
        CallApi.Builder builder = CallApi.builder()
                .baseUrl("https://x.example.com")
                .accountSid("AC1")
                .authToken("s3cret");
        assertThat(builder).hasToString("CallApi.Builder[https://x.example.com, account AC1]");
        try (CallApi api = builder.build()) {
            assertThat(api).hasToString("CallApi[https://x.example.com, account AC1]");
        }
    }

    @Test
    void a_thread_that_is_interrupted_stops_waiting() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(1);
        Reply stalled = Reply.stalled("");
        try (RawPlatform platform = RawPlatform.replying(request -> {
                    asked.countDown();
                    return stalled;
                });
                CallApi api = platform.client().timeout(Duration.ofMinutes(1)).build()) {
            FutureTask<String> waiting = new FutureTask<>(() -> {
                CallApiException e = catchThrowableOfType(CallApiException.class, () -> hangUp(api.calls()));
                return masked(String.valueOf(e.getMessage()), platform)
                        + Thread.currentThread().isInterrupted();
            });
            Thread thread = new Thread(waiting);
            thread.start();
            asked.await();
            thread.interrupt();

            assertThat(waiting)
                    .succeedsWithin(Duration.ofSeconds(20))
                    .isEqualTo(
                            "POST {call} has no whole answer: the thread that waited was interrupted" + DOUBT + "true");
            platform.awaitEndOfConnections();
        }
        awaitEndOfThreads();
    }

    @Test
    void a_thread_that_is_interrupted_already_sends_nothing() {
        try (RawPlatform platform = RawPlatform.always(Reply.json(200, RawPlatform.CALL));
                CallApi api = platform.client().build()) {
            Thread.currentThread().interrupt();
            CallApiException e = catchThrowableOfType(CallApiException.class, () -> hangUp(api.calls()));

            assertThat(Thread.interrupted()).isTrue();
            assertThat(masked(String.valueOf(e.getMessage()), platform))
                    .isEqualTo("POST {call} has no whole answer: the thread that waited was interrupted");
            assertThat(e.mayBeDone()).isFalse();
            assertThat(platform.connections()).isZero();
        }
    }

    @Test
    void closing_ends_what_is_under_way_and_refuses_what_comes() throws InterruptedException {
        CountDownLatch asked = new CountDownLatch(2);
        Reply stalled = Reply.stalled("");
        try (RawPlatform platform = RawPlatform.replying(request -> {
            asked.countDown();
            return stalled;
        })) {
            CallApi api = platform.client().timeout(Duration.ofMinutes(1)).build();
            CompletableFuture<Call> hangUp = api.calls().hangUpAsync(SID).toCompletableFuture();
            CompletableFuture<Call> read = api.calls().getAsync(SID).toCompletableFuture();
            asked.await();
            api.close();

            assertThatThrownBy(hangUp::join)
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .satisfies(e -> assertThat(masked(String.valueOf(e.getMessage()), platform))
                            .isEqualTo("POST {call} has no whole answer: this CallApi was closed meanwhile" + DOUBT));
            assertThatThrownBy(read::join)
                    .hasCauseInstanceOf(CallApiException.class)
                    .hasRootCauseInstanceOf(CancellationException.class);
            assertThatThrownBy(() -> read(api.calls()))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("This CallApi is closed; build another, or ask before the application stops");
            assertThatThrownBy(() ->
                            api.calls().getAsync(SID).toCompletableFuture().join())
                    .hasCauseInstanceOf(IllegalStateException.class);
            platform.awaitEndOfConnections();
        }
        awaitEndOfThreads();
    }

    private static void read(Calls calls) {
        calls.get(SID);
    }

    private static void hangUp(Calls calls) {
        calls.hangUp(SID);
    }

    /** What the failure is, after all that the request needed has ended. */
    private static CallApiException failure(Consumer<Calls> asked, Reply reply) {
        try (RawPlatform platform = RawPlatform.always(reply)) {
            // Short where nothing comes, long where something does, so that no slow machine decides.
            Duration timeout = reply instanceof RawPlatform.Stalled ? Duration.ofMillis(500) : Duration.ofSeconds(30);
            CallApi api = platform.client().timeout(timeout).build();
            CallApiException e = catchThrowableOfType(CallApiException.class, () -> asked.accept(api.calls()));
            platform.awaitEndOfConnections();
            awaitEndOfThreads();
            api.close();
            return masked(e, platform);
        }
    }

    /** The client's own threads, and those that wait for stages. */
    private static void awaitEndOfThreads() {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().startsWith("HttpClient-") || thread.getName().startsWith("rcml-call-api")) {
                try {
                    thread.join(20_000);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                }
                assertThat(thread.isAlive()).as(thread.getName()).isFalse();
            }
        }
    }

    /** The same with the URL, whose port is another each time, put short. */
    private static CallApiException masked(CallApiException e, RawPlatform platform) {
        CallApiException masked = new CallApiException(
                masked(String.valueOf(e.getMessage()), platform),
                e.getCause(),
                e.method().equals("GET") ? ApiRequest.get(e.uri()) : ApiRequest.post(e.uri(), Fields.empty()),
                e.status().isEmpty()
                        ? null
                        : new CallApiException.Reply(
                                e.status().getAsInt(),
                                e.code().orElse(null),
                                e.platformMessage().orElse(null),
                                e.retryAfter().orElse(null)),
                e.mayBeDone());
        masked.setStackTrace(e.getStackTrace());
        return masked;
    }

    private static String masked(String message, RawPlatform platform) {
        return message.replace(platform.url() + "/2012-04-24/Accounts/AC1/Calls/CA1.json", "{call}");
    }

    private static String answeredBy(String what) {
        return "GET {call} was answered by status 200, and " + what + CURE_URL;
    }

    private static String head(int length) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + length + "\r\n\r\n";
    }

    private static String chunked() {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nD\r\n{\"sid\":\"CA1\"}\r\n";
    }
}
