package io.rcml.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.rcml.call.Parameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** An application that was written without a library: the documents of its paths, and what it heard. */
public final class Application implements AutoCloseable {

    /** What came over the wire. */
    public record Heard(String method, String path, String query, String body, Map<String, List<String>> headers) {

        public Parameters parameters() {
            Map<String, List<String>> values = new LinkedHashMap<>();
            for (String form : new String[] {query, body}) {
                for (String pair : form.split("&", -1)) {
                    int equals = pair.indexOf('=');
                    String name = equals < 0 ? pair : pair.substring(0, equals);
                    if (!name.isEmpty()) {
                        values.computeIfAbsent(decode(name), first -> new ArrayList<>())
                                .add(equals < 0 ? "" : decode(pair.substring(equals + 1)));
                    }
                }
            }
            return Parameters.ofLists(values);
        }

        public String raw(String name) {
            return parameters().raw(name).orElse("absent");
        }

        private static String decode(String text) {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        }
    }

    /** An answer. */
    public record Answer(int status, Map<String, String> headers, String body) {

        public static Answer xml(String body) {
            return new Answer(200, Map.of("Content-Type", "text/xml"), body);
        }

        public static Answer status(int status) {
            return new Answer(status, Map.of(), "");
        }
    }

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Map<String, Function<Heard, Answer>> handlers = new LinkedHashMap<>();
    private final List<Heard> heard = new CopyOnWriteArrayList<>();

    public Application() {
        // or else the JDK's server lets each answer wait for an acknowledgement, 40 ms
        System.setProperty("sun.net.httpserver.nodelay", "true");
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** The answer of a path is a document: the verbs of a Response. */
    public Application on(String path, String verbs) {
        return on(path, request -> Answer.xml("<Response>" + verbs.replace("{root}", url()) + "</Response>"));
    }

    public Application on(String path, Function<Heard, Answer> handler) {
        handlers.put(path, handler);
        return this;
    }

    public String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public CallSimulator simulator() {
        return CallSimulator.against(url());
    }

    public List<Heard> heard() {
        return heard;
    }

    public List<Heard> heardAt(String path) {
        return heard.stream().filter(request -> request.path().equals(path)).toList();
    }

    /** The only request to a path. */
    public Heard only(String path) {
        List<Heard> requests = heardAt(path);
        if (requests.size() != 1) {
            throw new AssertionError("expected one request to " + path + ", got " + requests);
        }
        return requests.get(0);
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            Heard request = new Heard(
                    exchange.getRequestMethod(),
                    exchange.getRequestURI().getPath(),
                    Optional.ofNullable(exchange.getRequestURI().getRawQuery()).orElse(""),
                    form,
                    exchange.getRequestHeaders());
            heard.add(request);
            Answer answer = handlers.getOrDefault(
                            request.path(), any -> Answer.status(request.path().equals("/nothing") ? 404 : 200))
                    .apply(request);
            answer.headers().forEach(exchange.getResponseHeaders()::set);
            byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(answer.status(), body.length == 0 ? -1 : body.length);
            exchange.getResponseBody().write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
