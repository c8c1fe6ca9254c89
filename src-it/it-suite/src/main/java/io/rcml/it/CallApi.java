package io.rcml.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Asks an application over HTTP as CallAPI does. */
record CallApi(URL application) {

    private static final Pattern TOKEN = Pattern.compile("~[A-Za-z0-9_-]{59,}");
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** Names and values as CallAPI sends them: UTF-8, which it does not say. */
    static String form(String... namesAndValues) {
        List<String> pairs = new ArrayList<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            pairs.add(namesAndValues[i] + '=' + URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return String.join("&", pairs);
    }

    URI uri(String path) {
        try {
            return application.toURI().resolve(path);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    HttpResponse<String> get(String path, String... namesAndValues) {
        return send(request(namesAndValues.length == 0 ? path : path + '?' + form(namesAndValues)));
    }

    /** Asks, and does not wait for the answer. */
    CompletableFuture<HttpResponse<String>> start(String path, String... namesAndValues) {
        return CLIENT.sendAsync(
                request(path + '?' + form(namesAndValues)).build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<String> post(String path, String... namesAndValues) {
        return postBody(path, form(namesAndValues));
    }

    HttpResponse<String> postBody(String path, String form) {
        return send(request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form)));
    }

    HttpResponse<String> postJson(String path, String json) {
        return send(request(path).header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(Await.LIMIT);
    }

    HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new AssertionError("No answer from " + application, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for " + application, e);
        }
    }

    /** What somebody in the application heard of a call, once there is so much of it. */
    List<String> heard(String by, String call, int count) {
        Await.until(() -> assertThat(heard(by, call)).hasSizeGreaterThanOrEqualTo(count));
        return heard(by, call);
    }

    private List<String> heard(String by, String call) {
        String facts = get("facts", "by", by, "call", call).body();
        return facts.isEmpty() ? List.of() : List.of(facts.split("\n"));
    }

    /** A text without the tokens of its links, which nobody can foresee. */
    static String withoutTokens(String text) {
        return TOKEN.matcher(text).replaceAll("");
    }

    /** The document of an answer, which must be one that CallAPI accepts, without the tokens of its links. */
    static Xml rcml(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Content-Type"))
                .singleElement()
                .asString()
                .isEqualToIgnoringCase("text/xml;charset=UTF-8");
        assertThat(answer.headers().allValues("Content-Length"))
                .containsExactly(String.valueOf(answer.body().getBytes(StandardCharsets.UTF_8).length));
        assertThat(answer.headers().allValues("Cache-Control")).containsExactly("no-store");
        return Xml.of(withoutTokens(answer.body()));
    }

    /** The first attribute of this name in an answer, with the token of its link. */
    static String attribute(HttpResponse<String> answer, String name) {
        Matcher attribute = Pattern.compile(" " + name + "=\"([^\"]*)\"").matcher(answer.body());
        assertThat(attribute.find()).as(answer.body()).isTrue();
        return attribute.group(1).replace("&amp;", "&");
    }

    static Xml said(String text) {
        return Xml.of("<Response><Say>" + text + "</Say></Response>");
    }

    static void requireEmpty(int status, HttpResponse<String> answer) {
        assertThat(answer.body()).isEmpty();
        assertThat(answer.statusCode()).isEqualTo(status);
    }
}
