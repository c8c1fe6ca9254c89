package io.rcml.demo.play;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** Sends what CallAPI sends, and prints it with the answer. */
final class CallApi {

    private final HttpClient http = HttpClient.newHttpClient();

    /** Asks what to do, and reads the answer as strictly as CallAPI does. */
    Document ask(String url, Map<String, String> parameters) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(url, parameters);
        String type = answer.headers().firstValue("Content-Type").orElse("none");
        if (answer.statusCode() != 200 || !type.equalsIgnoreCase("text/xml;charset=UTF-8")) {
            throw new IllegalStateException("CallAPI needs status 200 and text/xml;charset=UTF-8, and got "
                    + answer.statusCode() + " and " + type);
        }
        Document document = Document.read(answer.body());
        System.out.println(document.indented("    "));
        return document;
    }

    /** Reports something; the answer's body is ignored. */
    void report(String url, Map<String, String> parameters) throws IOException, InterruptedException {
        HttpResponse<String> answer = post(url, parameters);
        if (answer.statusCode() != 200 || !answer.body().isEmpty()) {
            throw new IllegalStateException("A report is answered by status 200 without a body, not by "
                    + answer.statusCode() + " and \"" + answer.body() + '"');
        }
    }

    String get(String url) throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    private HttpResponse<String> post(String url, Map<String, String> parameters)
            throws IOException, InterruptedException {
        System.out.println();
        System.out.println("  POST " + url);
        System.out.println("  " + new LinkedHashMap<>(parameters));
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(parameters)))
                .build();
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        System.out.println("  " + answer.statusCode()
                + answer.headers().firstValue("Content-Type").map(" "::concat).orElse(""));
        return answer;
    }

    static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(parameter -> encoded(parameter.getKey()) + '=' + encoded(parameter.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
