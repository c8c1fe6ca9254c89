package io.rcml.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.call.CallSid;
import io.rcml.rest.RawPlatform.Reply;
import io.rcml.rest.RawPlatform.Request;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** How often something arrives at the platform, counted there, when connections break. */
@Timeout(120)
class OnceTest {

    private static final CallSid SID = new CallSid("CA1");

    static List<Reply> brokenConnections() {
        return List.of(
                Reply.cut(""),
                Reply.cut("HTTP/1.1 200 OK\r\nContent-Le"),
                Reply.cut(
                        "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{\"sid\":"),
                Reply.cut("HTTP/1.1 100 Continue\r\n\r\n"),
                Reply.reset(),
                new RawPlatform.Stalled(""));
    }

    @ParameterizedTest
    @MethodSource("brokenConnections")
    void what_changes_something_arrives_once(Reply broken) {
        List<Consumer<Calls>> changes = List.of(
                calls -> calls.create(OnceTest::call),
                calls -> calls.createAsync(OnceTest::call).toCompletableFuture().join(),
                calls -> calls.move(SID, "https://app.example.com/overflow"),
                calls -> calls.hangUp(SID),
                calls -> calls.cancel(SID));
        try (RawPlatform platform = RawPlatform.always(broken);
                CallApi api = platform.client().timeout(Duration.ofSeconds(1)).build()) {
            for (int i = 0; i < changes.size(); i++) {
                Consumer<Calls> change = changes.get(i);
                assertThatThrownBy(() -> change.accept(api.calls())).isNotNull();
                platform.awaitEndOfConnections();

                assertThat(platform.requests()).hasSize(i + 1);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("answers")
    void an_answer_is_final(Reply answer) {
        try (RawPlatform platform = RawPlatform.always(answer);
                CallApi api = platform.client().build()) {
            assertThatThrownBy(() -> api.calls().get(SID)).isInstanceOf(CallApiException.class);
            assertThatThrownBy(() -> api.calls().create(OnceTest::call)).isInstanceOf(CallApiException.class);

            assertThat(platform.requests()).hasSize(2);
        }
    }

    static List<Reply> answers() {
        return List.of(
                Reply.json(401, "{}", "WWW-Authenticate: Basic realm=\"x\""),
                Reply.json(302, "", "Location: /call/elsewhere"),
                Reply.json(307, "", "Location: /call/elsewhere"),
                Reply.json(308, "", "Location: /call/elsewhere"),
                Reply.json(407, "", "Proxy-Authenticate: Basic realm=\"x\""),
                Reply.json(408, ""),
                Reply.json(429, "{}", "Retry-After: 0"),
                Reply.json(500, "{}"),
                Reply.json(503, "", "Retry-After: 0"),
                Reply.of(200, "text/html", "<html>"));
    }

    @Test
    void what_only_reads_is_asked_three_times() {
        AtomicInteger asked = new AtomicInteger();
        try (RawPlatform platform = RawPlatform.replying(
                        request -> asked.incrementAndGet() < 3 ? Reply.reset() : Reply.json(200, RawPlatform.CALL));
                CallApi api = platform.client().timeout(Duration.ofSeconds(30)).build()) {
            assertThat(api.calls().get(SID).sid()).isEqualTo(SID);

            assertThat(platform.requests()).hasSize(3);
        }
    }

    @Test
    void what_found_no_connection_is_sent_once_there_is_one() throws Exception {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        try (CallApi api = CallApi.builder()
                .baseUrl("http://localhost:" + port)
                .accountSid("AC1")
                .authToken("s3cret")
                .timeout(Duration.ofSeconds(30))
                .build()) {
            CompletableFuture<Call> call =
                    api.calls().createAsync(OnceTest::call).toCompletableFuture();
            try (RawPlatform platform = RawPlatform.on(port, request -> Reply.json(201, RawPlatform.CALL))) {
                call.handle((created, failed) -> created).get(30, TimeUnit.SECONDS);

                // Whether the platform was up in time for one of the attempts is the machine's affair; twice is none of
                // it.
                assertThat(platform.requests()).hasSize(call.isCompletedExceptionally() ? 0 : 1);
            }
        }
    }

    /** A connection that is kept breaks at the next request, while another request keeps the client alive. */
    @Test
    void a_connection_that_was_kept_and_breaks_repeats_no_change() throws Exception {
        requireOnce(platform -> {
            List<String> changes = platform.requests().stream()
                    .map(Request::line)
                    .filter(line -> line.startsWith("POST"))
                    .toList();
            assertThat(changes).hasSize(1);
            assertThat(platform.connections())
                    .as("connections, one of which served two")
                    .isEqualTo(2);
        });
    }

    /** The same where the JDK is told to repeat requests of all methods, which it reads once, when it starts. */
    @Test
    void not_even_where_the_jdk_is_told_to_repeat_all() throws Exception {
        Process java = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Djdk.httpclient.enableAllMethodRetry=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        OnceTest.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(java.waitFor()).as(output).isZero();
    }

    public static void main(String[] args) throws Exception {
        requireOnce(platform -> {
            long changes = platform.requests().stream()
                    .filter(request -> request.line().startsWith("POST"))
                    .count();
            // The JDK has opened a third connection by now, to repeat the request, and nothing came over it.
            if (changes != 1 || platform.connections() != 3) {
                throw new AssertionError("POST arrived " + changes + " times: " + platform.requests());
            }
        });
    }

    private static void requireOnce(Consumer<RawPlatform> check) throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        try (RawPlatform platform =
                        RawPlatform.replying(request -> switch (request.line().replaceAll(".*/Calls/", "")) {
                            case "HELD.json HTTP/1.1" ->
                                connection -> {
                                    held.countDown();
                                    await(release);
                                    return Reply.json(200, RawPlatform.CALL).on(connection);
                                };
                            case "WARM.json HTTP/1.1" -> Reply.json(200, RawPlatform.CALL);
                            default -> Reply.cut("");
                        });
                CallApi api = platform.client().timeout(Duration.ofSeconds(60)).build()) {
            CompletableFuture<Call> other =
                    api.calls().getAsync(new CallSid("HELD")).toCompletableFuture();
            held.await();
            api.calls().get(new CallSid("WARM"));
            List<Throwable> thrown = new ArrayList<>();
            try {
                api.calls().hangUp(new CallSid("CHANGED"));
            } catch (CallApiException e) {
                thrown.add(e);
            }
            release.countDown();
            other.join();

            assertThat(thrown).hasSize(1);
            check.accept(platform);
        }
    }

    private static void await(CountDownLatch latch) throws IOException {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IOException(e);
        }
    }

    private static void call(NewCall.Builder call) {
        call.from("bob").to("alice").url("https://app.example.com/incoming");
    }
}
