package io.rcml.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.rcml.simulator.internal.rest.RestAnswer;
import io.rcml.simulator.internal.rest.RestCalls;
import io.rcml.simulator.internal.rest.RestForm;
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

/**
 * The platform's REST API, on a port of this machine: the application creates calls, reads them, and leads live ones elsewhere.
 *
 * <pre>{@code
 * try (RestApi api = RestApi.start()) {
 *     // the application is told api.url(), api.accountSid() and api.authToken()
 *     SimulatedCall call = CallSimulator.against(application).restApi(api).call("/incoming");
 * }
 * }</pre>
 *
 * <ul>
 *   <li>{@code POST {url}/Calls} with {@code From}, {@code To}, {@code Url}, and optionally {@code Method}, {@code Timeout},
 *       {@code StatusCallback}, {@code StatusCallbackMethod}, {@code StatusCallbackEvent}: starts a call
 *   <li>{@code GET {url}/Calls} and {@code GET {url}/Calls/{CallSid}}: reads
 *   <li>{@code POST {url}/Calls/{CallSid}} with {@code Url} and optionally {@code Method}, or with
 *       {@code Status=completed|canceled}: modifies
 * </ul>
 *
 * <p>Each wants Basic authentication by account and token, and gives XML, or JSON at a path that ends in {@code .json}. What a request
 * wants is done when the application has answered the question that it sent the request during; one sent at any other time may find
 * that the call, in virtual time, is over, and is refused with status 409.
 *
 * <p>Thread-safe. For simulations at the same time it shows all their calls, whose seeds must differ; a call that is created belongs
 * to the one that began last.
 */
public final class RestApi implements AutoCloseable {

    private static final String ACCOUNT_SID = "AC00000000000000000000000000000001";
    private static final String AUTH_TOKEN = "simulated-auth-token";

    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool(RestApi::daemon);
    private final Map<String, RestCalls.State> states = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<RestCalls.Started> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger started = new AtomicInteger();
    private volatile @Nullable RestCalls live;

    private RestApi(HttpServer server) {
        this.server = server;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /**
     * Starts the API on any free port.
     *
     * @return the API, which listens until it is closed
     * @throws UncheckedIOException if this machine has no port left
     */
    public static RestApi start() {
        return start(0);
    }

    /**
     * Starts the API.
     *
     * @param port the port to listen on, on the loopback address; 0 is any free one
     * @return the API, which listens until it is closed
     * @throws UncheckedIOException if the port is taken
     */
    public static RestApi start(int port) {
        try {
            return new RestApi(HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0));
        } catch (IOException e) {
            throw new UncheckedIOException("The REST API cannot listen on port " + port + "; choose another, or 0", e);
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "rcml-simulator-rest");
        thread.setDaemon(true);
        return thread;
    }

    /** {@return the URL of the account, below which is {@code /Calls}} */
    public String url() {
        return "http://localhost:" + server.getAddress().getPort() + path();
    }

    private String path() {
        return '/' + Wire.API_VERSION + "/Accounts/" + ACCOUNT_SID;
    }

    /** {@return the account, which is the user's name in Basic authentication} */
    public String accountSid() {
        return ACCOUNT_SID;
    }

    /** {@return the account's token, which is the password in Basic authentication} */
    public String authToken() {
        return AUTH_TOKEN;
    }

    /** Stops listening. */
    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    /**
     * For the simulator itself.
     *
     * @param calls what is served
     */
    public void open(RestCalls calls) {
        live = calls;
    }

    /**
     * For the simulator itself.
     *
     * @param calls what is served
     */
    public void close(RestCalls calls) {
        if (live == calls) {
            live = null;
        }
    }

    /**
     * For the simulator itself.
     *
     * @param state what is served
     */
    public void publish(RestCalls.State state) {
        states.put(state.sid(), state);
    }

    /** The calls that are created while something is done. */
    List<RestCalls.Started> startedBy(Runnable action) {
        waiting.clear();
        action.run();
        List<RestCalls.Started> calls = new ArrayList<>();
        for (RestCalls.Started call = waiting.poll(); call != null; call = waiting.poll()) {
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
        String calls = path() + "/Calls";
        boolean post = exchange.getRequestMethod().equals("POST");
        if (!post && !exchange.getRequestMethod().equals("GET")) {
            return RestAnswer.refusal(405, "a call is created and modified by POST, and read by GET");
        }
        RestForm form = RestForm.of(post ? exchange.getRequestBody().readAllBytes() : new byte[0]);
        if (path.equals(calls)) {
            return post ? create(form) : RestAnswer.list(List.copyOf(states.values()));
        }
        RestCalls.State state = path.startsWith(calls + '/') ? states.get(path.substring(calls.length() + 1)) : null;
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
        RestCalls.Started call = form.started(sid);
        RestCalls now = live;
        if (now == null) {
            waiting.add(call);
        } else {
            now.start(call);
        }
        return RestAnswer.queued(call);
    }

    private static RestAnswer modify(RestCalls.State state, RestForm form) {
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
