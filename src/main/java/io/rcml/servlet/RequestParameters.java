package io.rcml.servlet;

import io.rcml.call.Parameters;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.http.Limits;
import io.rcml.internal.http.Received;
import io.rcml.internal.servlet.RequestEncoding;
import io.rcml.internal.servlet.ServletOrigin;
import io.rcml.internal.text.Forms;
import io.rcml.internal.text.Printable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a request, its query and its body, urlencoded or JSON, within limits. */
final class RequestParameters {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String JSON = "application/json";

    private final HttpServletRequest request;
    private final Limits limits;

    private RequestParameters(HttpServletRequest request, Limits limits) {
        this.request = request;
        this.limits = limits;
    }

    /**
     * Reads one.
     *
     * @throws BadRequestException if it is too much, or the body cannot be read as what it says it is
     * @throws IOException if the connection fails
     */
    static Received read(HttpServletRequest request, Limits limits) throws IOException {
        Received received = new RequestParameters(request, limits).read();
        request.setAttribute(Parameters.class.getName(), received.parameters());
        return received;
    }

    private Received read() throws IOException {
        limits.requireBody(request.getContentLengthLong());
        RequestEncoding.assumeUtf8(request);
        String type = mediaType(request.getContentType());
        if (type.equals(JSON)) {
            return withJson();
        }
        if (request.getMethod().equals("POST") && !type.isEmpty() && !type.equals(FORM)) {
            throw new BadRequestException("its body is " + Printable.of(type) + "; CallAPI sends " + FORM + ", and "
                    + JSON + " is read, too");
        }
        // Of a body whose length nobody knows, servers read more than is allowed here, so it is not left to them.
        return type.equals(FORM) && request.getContentLengthLong() < 0 ? withOwnForm() : withServersForm(type);
    }

    private Received withServersForm(String type) {
        Parameters parameters = parameters();
        Map<String, List<String>> all = parameters.asMap();
        if (type.equals(FORM) && request.getContentLengthLong() > 0 && all.isEmpty()) {
            throw withoutParameters();
        }
        Map<String, List<String>> query = query();
        if (query.isEmpty()) {
            return received(parameters, all, false);
        }
        Map<String, List<String>> form = new LinkedHashMap<>();
        // Servers put the values of the query before those of the body.
        all.forEach((name, values) -> {
            int first =
                    Math.min(values.size(), query.getOrDefault(name, List.of()).size());
            if (first < values.size()) {
                form.put(name, values.subList(first, values.size()));
            }
        });
        return received(parameters, form, false);
    }

    private Received withOwnForm() throws IOException {
        Map<String, List<String>> form = parse(new String(body(), StandardCharsets.UTF_8));
        return received(merged(parameters(), form), form, false);
    }

    private Received withJson() throws IOException {
        Parameters json = JsonReader.read(body());
        return received(merged(parameters(), json.asMap()), Map.of(), true);
    }

    private Received received(Parameters all, Map<String, List<String>> form, boolean json) {
        limits.requireParameters(all.asMap());
        return new Received(all, form, json, new ServletOrigin(request));
    }

    private byte[] body() throws IOException {
        byte[] body;
        try {
            body = request.getInputStream().readNBytes(limits.body() + 1);
        } catch (IllegalStateException readByReader) {
            throw withoutParameters();
        }
        limits.requireBody(body.length);
        if (body.length == 0 && request.getContentLengthLong() > 0) {
            throw withoutParameters();
        }
        return body;
    }

    private BadRequestException withoutParameters() {
        long length = request.getContentLengthLong();
        return new BadRequestException("its body" + (length < 0 ? "" : " of " + length + " bytes")
                + " has no parameters; if a filter before RcmlFilter reads the body, have it read parameters instead, or"
                + " pass on a request that can be read again");
    }

    private static Parameters merged(Parameters first, Map<String, List<String>> second) {
        Map<String, List<String>> all = new LinkedHashMap<>();
        first.asMap().forEach((name, values) -> all.put(name, new ArrayList<>(values)));
        second.forEach((name, values) ->
                all.computeIfAbsent(name, absent -> new ArrayList<>()).addAll(values));
        return Parameters.ofLists(all);
    }

    private Map<String, List<String>> query() {
        return parse(request.getQueryString());
    }

    private static Map<String, List<String>> parse(@Nullable String form) {
        try {
            return Forms.parse(form);
        } catch (IllegalArgumentException wronglyEncoded) {
            throw new BadRequestException("its parameters hold a percent sign that encodes nothing");
        }
    }

    /** Containers differ in whether they skip or refuse what is wrongly encoded, or too much. */
    private Parameters parameters() {
        try {
            return Parameters.of(request.getParameterMap());
        } catch (IllegalStateException | IllegalArgumentException refused) {
            throw new BadRequestException(
                    "the server cannot read its parameters: " + Printable.of(String.valueOf(refused.getMessage())));
        }
    }

    private static String mediaType(@Nullable String contentType) {
        if (contentType == null) {
            return "";
        }
        int end = contentType.indexOf(';');
        return (end < 0 ? contentType : contentType.substring(0, end)).strip().toLowerCase(Locale.ROOT);
    }
}
