package io.rcml.servlet;

import io.rcml.call.Parameters;
import io.rcml.internal.dispatch.BadRequestException;
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

/** Reads the parameters of a request, from its query and its body, urlencoded or JSON. */
final class RequestParameters {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final int MOST_JSON_BYTES = 64 * 1024;

    private RequestParameters() {}

    /**
     * Reads them.
     *
     * @throws BadRequestException if the body cannot be read as what it says it is
     * @throws IOException if the connection fails
     */
    static Parameters read(HttpServletRequest request) throws IOException {
        if (request.getCharacterEncoding() == null) {
            // The platform sends UTF-8 without saying so, where servlets would assume ISO 8859-1.
            request.setCharacterEncoding(StandardCharsets.UTF_8.name());
        }
        String type = mediaType(request.getContentType());
        if (type.equals("application/json")) {
            return withJson(request);
        }
        if (request.getMethod().equals("POST") && !type.isEmpty() && !type.equals(FORM)) {
            throw new BadRequestException("its body is " + Printable.of(type) + "; CallAPI sends " + FORM
                    + ", and application/json is read, too");
        }
        Parameters parameters = Parameters.of(parameterMap(request));
        if (type.equals(FORM)
                && request.getContentLengthLong() > 0
                && parameters.names().isEmpty()) {
            throw new BadRequestException(
                    "its body of " + request.getContentLengthLong()
                            + " bytes has no parameters; if a filter before RcmlFilter read the body, let it read parameters instead");
        }
        return parameters;
    }

    private static Parameters withJson(HttpServletRequest request) throws IOException {
        byte[] body = request.getInputStream().readNBytes(MOST_JSON_BYTES + 1);
        if (body.length > MOST_JSON_BYTES) {
            throw new BadRequestException("its JSON body is longer than " + MOST_JSON_BYTES + " bytes");
        }
        Parameters json = JsonReader.read(body);
        Map<String, List<String>> all = new LinkedHashMap<>();
        parameterMap(request).forEach((name, values) -> all.put(name, new ArrayList<>(List.of(values))));
        json.asMap()
                .forEach((name, values) ->
                        all.computeIfAbsent(name, absent -> new ArrayList<>()).addAll(values));
        return Parameters.ofLists(all);
    }

    /** Containers differ in whether they skip or refuse what is wrongly encoded, or too much. */
    private static Map<String, String[]> parameterMap(HttpServletRequest request) {
        try {
            return request.getParameterMap();
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
