package io.rcml.servlet;

import io.rcml.call.Parameters;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.http.Limits;
import io.rcml.internal.http.Received;
import io.rcml.internal.servlet.ContentType;
import io.rcml.internal.servlet.RequestEncoding;
import io.rcml.internal.servlet.ServerParameters;
import io.rcml.internal.servlet.ServletOrigin;
import io.rcml.internal.text.FlatJson;
import io.rcml.internal.text.Forms;
import io.rcml.internal.text.MultipartForm;
import io.rcml.internal.text.Printable;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads a request, its query and its body, urlencoded, in parts or JSON, within limits.
 *
 * <p>Servers differ in what they make of a form that is encoded wrongly, cut short, or in another charset: some drop a parameter without
 * a word, some decode it otherwise. So a form is read here, on every server and over every version of HTTP alike, and refused if
 * it cannot be read whole. Only the form that a filter before has left to the server comes from there.
 */
final class RequestParameters {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final String JSON = "application/json";
    private static final String OF_FILTERS =
            "; if a filter before RcmlFilter reads the body, have it read parameters instead,"
                    + " or pass on a request that can be read again";

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
        byte[] query = query();
        int count = Forms.count(query);
        limits.requireCount(count);
        Map<String, List<String>> values = parse("query", query, StandardCharsets.UTF_8);
        RequestEncoding.assumeUtf8(request); // for all that asks the server later
        ContentType type = ContentType.of(request.getContentType());
        return switch (type.mediaType()) {
            case FORM -> withForm(values, body -> urlencoded(body, count, charset(type)));
            case MULTIPART -> withForm(values, body -> inParts(body, count, type.boundary()));
            case JSON -> withJson(values);
            default -> withoutBody(values, type.mediaType());
        };
    }

    /** Clients that name a type for whatever they send name it for nothing, too. */
    private Received withoutBody(Map<String, List<String>> query, String type) throws IOException {
        if (request.getMethod().equals("POST")
                && !type.isEmpty()
                && request.getContentLengthLong() != 0
                && !isEmpty()) {
            throw new BadRequestException("its body is " + Printable.of(type) + "; CallAPI sends " + FORM + " or "
                    + MULTIPART + ", and " + JSON + " is read, too");
        }
        return received(Parameters.ofLists(query), Map.of(), false);
    }

    private boolean isEmpty() throws IOException {
        try {
            return request.getContentLengthLong() < 0
                    && request.getInputStream().read() < 0;
        } catch (IllegalStateException readByReader) {
            return false;
        }
    }

    private Map<String, List<String>> urlencoded(byte[] body, int before, Charset charset) {
        limits.requireCount(before + Forms.count(body));
        return parse("form", body, charset);
    }

    private Map<String, List<String>> inParts(byte[] body, int before, String boundary) {
        try {
            return MultipartForm.read(body, boundary, fields -> limits.requireCount(before + fields));
        } catch (IllegalArgumentException unreadable) {
            throw unreadable instanceof BadRequestException tooMany
                    ? tooMany
                    : new BadRequestException("its form in parts " + unreadable.getMessage());
        }
    }

    private byte[] query() {
        String query = request.getQueryString();
        if (query == null) {
            return new byte[0];
        }
        limits.requireQuery(query.length()); // not judged before, if a servlet of the application's own asks
        if (!StandardCharsets.US_ASCII.newEncoder().canEncode(query)) {
            throw new BadRequestException(
                    "its query has characters beyond ASCII, which servers read differently; encode them");
        }
        return query.getBytes(StandardCharsets.US_ASCII);
    }

    private Charset charset(ContentType type) {
        return type.charset().orElseGet(() -> {
            String ofApplication = request.getServletContext().getRequestCharacterEncoding();
            return ofApplication == null ? StandardCharsets.UTF_8 : Charset.forName(ofApplication);
        });
    }

    private Received withForm(Map<String, List<String>> query, Function<byte[], Map<String, List<String>>> reader)
            throws IOException {
        long length = request.getContentLengthLong();
        byte[] body;
        try {
            body = body();
        } catch (IllegalStateException readByReader) {
            return withFormOfServer(query, true);
        }
        if (body.length == 0 && length != 0) {
            return withFormOfServer(query, length > 0);
        }
        Map<String, List<String>> form = reader.apply(body);
        return received(merged(query, form), form, false);
    }

    /** Where a filter has asked for a parameter, the server has read the body. */
    private Received withFormOfServer(Map<String, List<String>> query, boolean needed) {
        Map<String, List<String>> form = new LinkedHashMap<>();
        // Servers put the values of the query before those of the body.
        ServerParameters.of(request).forEach((name, values) -> {
            int first =
                    Math.min(values.size(), query.getOrDefault(name, List.of()).size());
            if (first < values.size()) {
                form.put(name, values.subList(first, values.size()));
            }
        });
        if (needed && form.isEmpty()) {
            throw withoutParameters();
        }
        return received(merged(query, form), form, false);
    }

    private Received withJson(Map<String, List<String>> query) throws IOException {
        byte[] body;
        try {
            body = body();
        } catch (IllegalStateException readByReader) {
            throw withoutParameters();
        }
        if (query.containsKey(Received.RawBody.HASH)) {
            new ServletOrigin(request).keep(Received.RawBody.class, new Received.RawBody(body));
        }
        if (body.length == 0) {
            if (request.getContentLengthLong() > 0) {
                throw withoutParameters();
            }
            return received(Parameters.ofLists(query), Map.of(), true);
        }
        Map<String, List<@Nullable String>> members;
        try {
            members = FlatJson.read(body);
        } catch (IllegalArgumentException unreadable) {
            throw new BadRequestException("its JSON body " + unreadable.getMessage());
        }
        return received(merged(query, members), Map.of(), true);
    }

    private Received received(Parameters all, Map<String, List<String>> form, boolean json) {
        limits.requireParameters(all.asMap());
        return new Received(all, form, json, new ServletOrigin(request));
    }

    /**
     * The body, empty if it has none or a filter has read it.
     *
     * @throws IllegalStateException if a filter has begun to read it as text
     */
    private byte[] body() throws IOException {
        byte[] body = request.getInputStream().readNBytes((int) Math.min(limits.body() + 1L, Integer.MAX_VALUE));
        limits.requireBody(body.length);
        if (body.length > 0 && body.length < request.getContentLengthLong()) {
            throw new BadRequestException("its body has " + body.length + " of the " + request.getContentLengthLong()
                    + " bytes that it says it has" + OF_FILTERS);
        }
        return body;
    }

    private BadRequestException withoutParameters() {
        long length = request.getContentLengthLong();
        return new BadRequestException(
                "its body" + (length < 0 ? "" : " of " + length + " bytes") + " has no parameters" + OF_FILTERS);
    }

    private static Parameters merged(
            Map<String, List<String>> first, Map<String, ? extends List<@Nullable String>> second) {
        Map<String, List<@Nullable String>> all = new LinkedHashMap<>();
        first.forEach((name, values) -> all.put(name, new ArrayList<>(values)));
        second.forEach((name, values) ->
                all.computeIfAbsent(name, absent -> new ArrayList<>()).addAll(values));
        return Parameters.ofLists(all);
    }

    private static Map<String, List<String>> parse(String part, byte[] octets, Charset charset) {
        try {
            return Forms.parse(octets, charset);
        } catch (IllegalArgumentException unreadable) {
            throw new BadRequestException("its " + part + " cannot be read whole: " + unreadable.getMessage());
        }
    }
}
