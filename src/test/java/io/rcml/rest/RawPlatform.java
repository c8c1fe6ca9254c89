package io.rcml.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The platform's end of real connections, on which a test does what it likes. */
final class RawPlatform implements AutoCloseable {

    static final String CALL = "{\"sid\":\"CA1\",\"status\":\"in-progress\"}";

    /** A request that was read to its end. */
    record Request(String line, List<String> headers, String body) {

        String header(String name) {
            return headers.stream()
                    .filter(header -> header.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT) + ": "))
                    .map(header -> header.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }

        @Override
        public String toString() {
            return body.isEmpty() ? line : line + " " + body;
        }
    }

    /** What is done with a connection once a request was read from it; closing it is left to the platform if this says so. */
    interface Reply {

        /** Replies, and says whether the connection is kept for another request. */
        boolean on(Socket connection) throws IOException;

        static Reply json(int status, String body, String... headers) {
            return of(status, "application/json", body, headers);
        }

        static Reply of(int status, String type, String body, String... headers) {
            byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
            StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Whatever\r\nContent-Type: " + type
                    + "\r\nContent-Length: " + bytes.length + "\r\n");
            for (String header : headers) {
                head.append(header).append("\r\n");
            }
            return connection -> {
                connection.getOutputStream().write((head + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
                return true;
            };
        }

        /** Some bytes, and then the connection is closed. */
        static Reply cut(String text) {
            return connection -> {
                connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
                return false;
            };
        }

        /** The connection is reset. */
        static Reply reset() {
            return connection -> {
                connection.setSoLinger(true, 0);
                return false;
            };
        }

        /** Some bytes, and then nothing more, until the other end closes the connection. */
        static Reply stalled(String text) {
            return new Stalled(text);
        }
    }

    /** Some bytes, and then nothing more. */
    record Stalled(String text) implements Reply {

        @Override
        public boolean on(Socket connection) throws IOException {
            connection.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
            return connection.getInputStream().read() >= 0;
        }
    }

    private final ServerSocket server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final List<Future<?>> connections = new CopyOnWriteArrayList<>();
    private final Function<Request, Reply> script;

    private RawPlatform(ServerSocket server, Function<Request, Reply> script) {
        this.server = server;
        this.script = script;
        threads.execute(this::accept);
    }

    static RawPlatform replying(Function<Request, Reply> script) {
        return on(0, script);
    }

    static RawPlatform on(int port, Function<Request, Reply> script) {
        try {
            return new RawPlatform(new ServerSocket(port, 50, InetAddress.getLoopbackAddress()), script);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RawPlatform always(Reply always) {
        return replying(request -> always);
    }

    String url() {
        return "http://localhost:" + server.getLocalPort() + "/call";
    }

    CallApi.Builder client() {
        return CallApi.builder().baseUrl(url()).accountSid("AC1").authToken("s3cret");
    }

    List<Request> requests() {
        return requests;
    }

    int connections() {
        return connections.size();
    }

    /** Waits until the other end has closed each connection; the time is for a machine that hangs. */
    void awaitEndOfConnections() {
        connections.forEach(connection -> assertThat(connection).succeedsWithin(Duration.ofSeconds(20)));
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                Socket connection = server.accept();
                connections.add(threads.submit(() -> serve(connection)));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            connection.setTcpNoDelay(true);
            Request request = read(connection.getInputStream());
            while (request != null) {
                requests.add(request);
                request = script.apply(request).on(connection) ? read(connection.getInputStream()) : null;
            }
        } catch (IOException gone) {
            // the other end's right
        }
    }

    private static @Nullable Request read(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        while (!head.toString(StandardCharsets.UTF_8).endsWith("\r\n\r\n")) {
            int next = in.read();
            if (next < 0) {
                return null;
            }
            head.write(next);
        }
        List<String> lines = head.toString(StandardCharsets.UTF_8).lines().toList();
        Request request = new Request(lines.get(0), lines.subList(1, lines.size() - 1), "");
        String length = request.header("Content-Length");
        return length.isEmpty()
                ? request
                : new Request(
                        request.line(),
                        request.headers(),
                        new String(in.readNBytes(Integer.parseInt(length)), StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        threads.shutdownNow();
        try {
            threads.awaitTermination(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
