package io.rcml.simulator.internal.rest;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.rcml.simulator.internal.platform.StartedCall;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Listens for the application's requests. It shows the calls of all its simulations; the last of them makes a call that is created. */
public final class RestServer implements AutoCloseable {

    private static final Set<String> METHODS = Set.of("GET", "POST");

    private final HttpServer server;
    private final ApiStyle style;
    private final ExecutorService threads = Executors.newCachedThreadPool(RestServer::daemon);
    private final Map<String, CallState> states = new ConcurrentSkipListMap<>();
    private final Map<String, RecordingState> recordings = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<StartedCall> waiting = new ConcurrentLinkedQueue<>();
    private final AtomicInteger started = new AtomicInteger();
    private volatile @Nullable LiveCalls live;

    private RestServer(HttpServer server, ApiStyle style) {
        this.server = server;
        this.style = style;
        server.createContext("/", this::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Listens on a port of the loopback address; 0 is any free one. */
    public static RestServer listen(int port, ApiStyle style) {
        try {
            return new RestServer(
                    HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0), style);
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
        return "http://localhost:" + server.getAddress().getPort() + style.account();
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

    void publish(RecordingState recording) {
        recordings.put(recording.sid(), recording);
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
            RestForm form = RestForm.of(
                    exchange.getRequestURI().getRawQuery(),
                    exchange.getRequestBody().readAllBytes());
            String path = exchange.getRequestURI().getPath();
            Optional<ApiPath> wanted = path.startsWith(style.account() + '/')
                    ? ApiPath.of(path.substring(style.account().length()), style.hasJsonBeforeSid())
                    : Optional.empty();
            RestAnswer answer = style.isAllowed(exchange.getRequestHeaders(), form)
                    ? wanted.map(resource -> answer(exchange.getRequestMethod(), resource, form))
                            .orElseGet(() -> absent(path))
                    : RestAnswer.refusal(401, style.credentials());
            send(exchange, style.written(answer, wanted.filter(ApiPath::isJson).isPresent()));
        }
    }

    private static void send(HttpExchange exchange, ApiStyle.Written answer) throws IOException {
        if (answer.status() == 401) {
            exchange.getResponseHeaders().set("WWW-Authenticate", "Basic realm=\"CallAPI\"");
        }
        exchange.getResponseHeaders().set("Content-Type", answer.contentType());
        byte[] body = answer.body().getBytes(StandardCharsets.UTF_8);
        boolean none = answer.status() == 204;
        exchange.sendResponseHeaders(answer.status(), none ? -1 : body.length);
        if (!none) {
            exchange.getResponseBody().write(body);
        }
    }

    private RestAnswer answer(String method, ApiPath wanted, RestForm form) {
        boolean delete = method.equals("DELETE") && wanted.resource().equals("Recordings") && wanted.sid() != null;
        if (!METHODS.contains(method) && !delete) {
            return RestAnswer.refusal(405, "a call is created and modified by POST, and read by GET");
        }
        boolean post = method.equals("POST");
        return switch (wanted.resource()) {
            case "Calls" ->
                wanted.sid() == null
                        ? post ? create(form) : list(form)
                        : call(wanted, state -> post ? modify(state, form) : RestAnswer.of(state));
            case "ListCalls" ->
                !style.hasMoreThanRestcomm() || !post
                        ? absent(wanted)
                        : wanted.sid() == null ? list(form) : call(wanted, RestAnswer::of);
            case "Recordings" ->
                wanted.sid() == null
                        ? RestAnswer.recordings(List.copyOf(recordings.values()))
                        : recording(wanted, delete);
            default -> absent(wanted);
        };
    }

    private static RestAnswer absent(String path) {
        return RestAnswer.refusal(404, "there is no such call: " + path);
    }

    private RestAnswer absent(ApiPath path) {
        return absent(style.account() + '/' + path.resource() + (path.sid() == null ? "" : '/' + path.sid()));
    }

    private interface OfCall {

        RestAnswer answer(CallState state);
    }

    private RestAnswer call(ApiPath path, OfCall then) {
        CallState state = states.get(String.valueOf(path.sid()));
        return state == null ? absent(path) : then.answer(state);
    }

    private RestAnswer recording(ApiPath path, boolean deleted) {
        String sid = String.valueOf(path.sid());
        RecordingState recording = deleted ? recordings.remove(sid) : recordings.get(sid);
        return recording == null
                ? RestAnswer.refusal(404, "there is no such recording: " + sid)
                : deleted ? RestAnswer.done() : RestAnswer.of(recording);
    }

    private RestAnswer list(RestForm form) {
        return RestAnswer.calls(new CallQuery(form).of(List.copyOf(states.values())));
    }

    private RestAnswer create(RestForm form) {
        Optional<String> missing = form.missing("From", "To", "Url");
        if (missing.isPresent()) {
            return RestAnswer.refusal(400, "a call needs From, To and Url, and there is no " + missing.get());
        }
        StartedCall call = form.started(style.callSid(started.incrementAndGet()));
        LiveCalls now = live;
        if (now == null) {
            waiting.add(call);
        } else {
            now.start(call);
        }
        return RestAnswer.queued(call);
    }

    private RestAnswer modify(CallState state, RestForm form) {
        if (state.status().isFinal()) {
            return RestAnswer.refusal(409, "the call is over: " + state.sid());
        }
        Optional<String> url = form.get("Url");
        Optional<String> status = form.get("Status");
        Optional<String> mute = form.get("Mute").filter(said -> style.hasMoreThanRestcomm());
        if (url.isPresent() && form.isTrue("MoveConnectedCallLeg") && style.hasMoreThanRestcomm()) {
            state.calls().redirectBoth(state.sid(), url.get(), form.method("Method"));
        } else if (url.isPresent()) {
            state.calls().redirect(state.sid(), url.get(), form.method("Method"));
        } else if (status.isPresent() && RestForm.ENDS.contains(status.get())) {
            state.calls().end(state.sid());
        } else if (mute.isPresent()) {
            state.calls().mute(state.sid(), form.isTrue("Mute"));
        } else {
            return RestAnswer.refusal(400, "a call is modified by a Url, or by a Status of completed or canceled");
        }
        return RestAnswer.of(state);
    }
}
