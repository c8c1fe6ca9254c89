package io.rcml.simulator.internal.wire;

import io.rcml.simulator.internal.document.Urls;
import java.io.IOException;
import java.net.ConnectException;
import java.net.CookieManager;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The platform's HTTP client. One for all calls of a simulator, which share its connections and, where the dialect says so, its
 * cookies. Thread-safe.
 */
public final class Transport {

    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307);
    private static final int MOST_REDIRECTS = 10;

    /**
     * The JDK's client keeps idle connections for longer than servers do, and loses the request that it sends over one that is just
     * being closed. So it is renewed, with its connections, before a server finds one of them idle for too long.
     */
    private record Client(HttpClient http, long born) {

        private static final long LIFE = Duration.ofSeconds(3).toNanos();

        static Client begin() {
            return new Client(
                    HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), System.nanoTime());
        }

        boolean isOld() {
            return System.nanoTime() - born > LIFE;
        }
    }

    private volatile Client client = Client.begin();
    private final CookieManager cookies = new CookieManager();

    /** Asks as the dialect does, and waits for the answer. */
    public Reply send(Manner manner, String method, String url, Fields form) {
        Client current = client;
        if (current.isOld()) {
            current = Client.begin();
            client = current;
        }
        HttpClient http = current.http();
        return exchange(manner, method, url, form, call -> over(http, call, manner.patience()));
    }

    /** The same, over a connection that is read slowly. */
    public Reply sendAndReadSlowly(Manner manner, String method, String url, Fields form) {
        return exchange(manner, method, url, form, call -> RawConnection.readSlowly(call, manner.patience()));
    }

    /** Sends half a request and breaks the connection. */
    public Reply breakOff(Manner manner, String method, String url, Fields form) {
        return exchange(manner, method, url, form, call -> RawConnection.breakOff(call, manner.patience()));
    }

    private interface Way {

        HttpAnswer send(HttpCall call) throws IOException, InterruptedException;
    }

    private Reply exchange(Manner manner, String method, String url, Fields form, Way way) {
        URI uri =
                Urls.read(url.replaceFirst("#.*", "")).filter(Transport::isHttp).orElse(null);
        if (uri == null) {
            return Reply.none("no http or https URL");
        }
        try {
            return follow(manner, method, uri, form, way);
        } catch (HttpTimeoutException | SocketTimeoutException e) {
            return Reply.none("no answer in time");
        } catch (ConnectException e) {
            return Reply.none("no connection");
        } catch (IOException e) {
            return Reply.none("connection broken: " + e.getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the application was being asked at " + url, e);
        }
    }

    /** Redirects are followed with the method and the parameters of the first request. */
    private Reply follow(Manner manner, String method, URI first, Fields form, Way way)
            throws IOException, InterruptedException {
        URI uri = first;
        for (int redirects = 0; redirects < MOST_REDIRECTS; redirects++) {
            HttpAnswer answer = way.send(call(manner, method, uri, form));
            if (manner.wire().sharesCookies()) {
                cookies.put(uri, answer.headers());
            }
            String location = answer.header("Location");
            if (location == null || !REDIRECTS.contains(answer.status())) {
                return new Reply(answer.status(), answer.header("Content-Type"), answer.body(), null);
            }
            URI moved = Urls.read(Urls.resolve(uri.toString(), location))
                    .filter(Transport::isHttp)
                    .orElse(null);
            if (moved == null) {
                return Reply.none("redirected to no http or https URL");
            }
            uri = moved;
        }
        return Reply.none("redirected " + MOST_REDIRECTS + " times");
    }

    private HttpCall call(Manner manner, String method, URI uri, Fields form) throws IOException {
        Wire wire = manner.wire();
        Map<String, List<String>> headers = new TreeMap<>();
        headers.put("Accept", List.of("*/*"));
        String user = uri.getUserInfo();
        if (user != null) {
            String token = Base64.getEncoder().encodeToString(user.getBytes(StandardCharsets.UTF_8));
            headers.put("Authorization", List.of("Basic " + token));
        }
        if (wire.sharesCookies()) {
            headers.putAll(cookies.get(uri, Map.of()));
        }
        String query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        if (method.equals("GET")) {
            return new HttpCall("GET", withQuery(uri, joined(query, form.encoded())), null, headers);
        }
        if (manner.inParts()) {
            MultipartBody body = MultipartBody.of(form);
            headers.put("Content-Type", List.of(body.contentType()));
            return new HttpCall("POST", withQuery(uri, query), body.text(), headers);
        }
        headers.put("Content-Type", List.of("application/x-www-form-urlencoded"));
        return wire.movesQueryIntoBody()
                ? new HttpCall("POST", withQuery(uri, ""), joined(query, form.encoded()), headers)
                : new HttpCall("POST", withQuery(uri, query), form.encoded(), headers);
    }

    private static HttpAnswer over(HttpClient client, HttpCall call, Duration patience)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(call.uri()).timeout(patience);
        call.headers().forEach((name, values) -> {
            if (!values.isEmpty()) {
                request.header(name, String.join("; ", values));
            }
        });
        String body = call.body();
        request.method(
                call.method(),
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        HttpResponse<String> response =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        return new HttpAnswer(response.statusCode(), response.headers().map(), response.body());
    }

    private static URI withQuery(URI uri, String query) {
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String authority = uri.getRawAuthority().replaceFirst("^.*@", "");
        return URI.create(uri.getScheme() + "://" + authority + path + (query.isEmpty() ? "" : '?' + query));
    }

    private static String joined(String query, String form) {
        return query.isEmpty() || form.isEmpty() ? query + form : query + '&' + form;
    }

    private static boolean isHttp(URI uri) {
        return Urls.isAbsolute(uri.toString()) && uri.getRawAuthority() != null;
    }
}
