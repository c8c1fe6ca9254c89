package io.rcml.it;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * The platform's REST API for a test: remembers what it is asked, and has the calls that it is told of, or else one, which it does not
 * know of if that is CA404; asked for CA500, it fails.
 */
final class RestPlatform implements AutoCloseable {

    private final HttpServer server;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final Map<String, String> statuses = new ConcurrentHashMap<>();

    private RestPlatform(HttpServer server) {
        this.server = server;
        server.createContext("/", this::answer);
        server.start();
    }

    static RestPlatform start() {
        try {
            return new RestPlatform(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** Method, path and parameters of each request that had the right credentials, in order. */
    List<String> asked() {
        return asked;
    }

    /** From now on it has this call. */
    void has(String sid, String status) {
        statuses.put(sid, status);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String path = exchange.getRequestURI().getPath();
            if (!authorization("AC1", "s3cret")
                    .equals(exchange.getRequestHeaders().getFirst("Authorization"))) {
                send(exchange, 401, "{\"message\":\"Who are you?\"}");
                return;
            }
            asked.add((exchange.getRequestMethod() + " " + path + " " + URLDecoder.decode(body, StandardCharsets.UTF_8))
                    .strip());
            String sid = path.replaceAll(".*/|\\.json", "");
            String status = statuses.get(sid);
            if (status != null) {
                send(exchange, 200, "{\"sid\":\"" + sid + "\",\"status\":\"" + status + "\"}");
            } else if (path.endsWith("/CA500.json")) {
                send(exchange, 500, "");
            } else if (path.endsWith("/CA404.json")) {
                send(exchange, 404, "{\"code\":20404,\"message\":\"There is no such call\"}");
            } else {
                send(exchange, 200, "{\"sid\":\"CA9\",\"status\":\"queued\",\"unheard_of\":{\"a\":1}}");
            }
        }
    }

    private static String authorization(String accountSid, String authToken) {
        byte[] credentials = (accountSid + ':' + authToken).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(credentials);
    }

    private static void send(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
