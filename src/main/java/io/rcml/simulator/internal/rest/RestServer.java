package io.rcml.simulator.internal.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.rcml.simulator.internal.platform.StartedCall;
import io.rcml.simulator.internal.wire.Wire;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Listens for the application's requests. It shows the calls of all its simulations; the last of them makes a call that is created. */
public final class RestServer implements AutoCloseable {

    public static final String ACCOUNT_SID = "AC00000000000000000000000000000001";
    public static final String AUTH_TOKEN = "simulated-auth-token";

    private static final String ACCOUNT = '/' + Wire.API_VERSION + "/Accounts/" + ACCOUNT_SID;
    private static final String CALLS = ACCOUNT + "/Calls";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(RestServer::daemon);
    private final Map<String, CallState> states = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<StartedCall> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger started = new AtomicInteger();
    private volatile @Nullable LiveCalls live;

    private RestServer(HttpServer server) {
        this.server = server;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Listens on a port of the loopback address; 0 is any free one. */
    public static RestServer listen(int port) {
        try {
            return new RestServer(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
        } catch (IOException e) {
            throw new UncheckedIOException("The REST API cannot listen on port " + port + "; choose another, or 0", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rcml-simulator-rest");
        thread.setDaemon(true);
        return thread;
    }

    /** The URL of the account, below which is {@code /Calls}. */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + ACCOUNT;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    void open(LiveCalls calls) {
        live = calls;
    }

    void close(LiveCalls calls) {
        if (live == calls) {
            live = null;
        }
    }

    void publish(CallState state) {
        states.put(state.sid(), state);
    }

    /** The calls that are created while something is done. */
    public List<StartedCall> startedBy(Runnable action) {
        waiting.clear();
        action.run();
        List<StartedCall> calls = new ArrayList<>();
        for (StartedCall call = waiting.poll(); call != null; call = waiting.poll()) {
            calls.add(call);
        }
        return calls;
    }

    private void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            boolean json = path.endsWith(".json");
            RestAnswer answer = isAllowed(exchange)
                    ? answer(exchange, json ? path.substring(0, path.length() - ".json".length()) : path)
                    : RestAnswer.refusal(401, "the account's sid and token are needed as Basic authentication");
            if (answer.status() == 401) {
                exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"CallAPI\"");
            }
            byte[] body = (json ? answer.toJson() : answer.toXml()).getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", json ? "application/json" : "application/xml");
            exchange.sendResponseHeaders(answer.status(), body.length);
            exchange.getResponseBody().write(body);
        }
    }

    private static boolean isAllowed(HttpExchange exchange) {
        byte[] credentials = (ACCOUNT_SID + ':' + AUTH_TOKEN).getBytes(StandardCharsets.UTF_8);
        return ("Basic " + Base64.getEncoder().encodeToString(credentials))
                .equals(exchange.getRequestHeaders().getFirst("Authorization"));
    }

    private RestAnswer answer(HttpExchange exchange, String path) throws IOException {
        boolean post = exchange.getRequestMethod().equals("POST");
        if (!post && !exchange.getRequestMethod().equals("GET")) {
            return RestAnswer.refusal(405, "a call is created and modified by POST, and read by GET");
        }
        RestForm form = RestForm.of(post ? exchange.getRequestBody().readAllBytes() : new byte[0]);
        if (path.equals(CALLS)) {
            return post ? create(form) : RestAnswer.list(List.copyOf(states.values()));
        }
        CallState state = path.startsWith(CALLS + '/') ? states.get(path.substring(CALLS.length() + 1)) : null;
        if (state == null) {
            return RestAnswer.refusal(404, "there is no such call: " + path);
        }
        return post ? modify(state, form) : RestAnswer.of(200, state);
    }

    private RestAnswer create(RestForm form) {
        Optional<String> missing = form.missing("From", "To", "Url");
        if (missing.isPresent()) {
            return RestAnswer.refusal(400, "a call needs From, To and Url, and there is no " + missing.get());
        }
        String sid = String.format("CA%032x", started.incrementAndGet());
        StartedCall call = form.started(sid);
        LiveCalls now = live;
        if (now == null) {
            waiting.add(call);
        } else {
            now.start(call);
        }
        return RestAnswer.queued(call);
    }

    private static RestAnswer modify(CallState state, RestForm form) {
        if (state.status().isFinal()) {
            return RestAnswer.refusal(409, "the call is over: " + state.sid());
        }
        Optional<String> url = form.get("Url");
        Optional<String> status = form.get("Status");
        if (url.isPresent()) {
            state.calls().redirect(state.sid(), url.get(), form.method("Method"));
        } else if (status.isPresent() && RestForm.ENDS.contains(status.get())) {
            state.calls().end(state.sid());
        } else {
            return RestAnswer.refusal(400, "a call is modified by a Url, or by a Status of completed or canceled");
        }
        return RestAnswer.of(200, state);
    }
}
