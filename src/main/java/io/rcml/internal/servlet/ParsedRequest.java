package io.rcml.internal.servlet;

import io.rcml.call.Parameters;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.util.Collections;
import java.util.Enumeration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The request for a handler that takes it: its parameters are those that were read and checked, since a server has none of a body that
 * somebody else has read.
 */
public final class ParsedRequest extends HttpServletRequestWrapper {

    private final Parameters parameters;

    private ParsedRequest(HttpServletRequest request, Parameters parameters) {
        super(request);
        this.parameters = parameters;
    }

    /**
     * Gives a request the parameters that were read from it.
     *
     * @param request the request
     * @return the same with these parameters; the request itself if nobody has read any
     */
    public static HttpServletRequest of(HttpServletRequest request) {
        return request.getAttribute(Parameters.class.getName()) instanceof Parameters read
                ? new ParsedRequest(request, read)
                : request;
    }

    @Override
    public @Nullable String getParameter(String name) {
        return parameters.raw(name).orElse(null);
    }

    @Override
    public String @Nullable [] getParameterValues(String name) {
        return parameters.names().contains(name) ? parameters.all(name).toArray(String[]::new) : null;
    }

    @Override
    public Enumeration<String> getParameterNames() {
        return Collections.enumeration(parameters.names());
    }

    @Override
    public Map<String, String[]> getParameterMap() {
        Map<String, String[]> map = new LinkedHashMap<>();
        parameters.asMap().forEach((name, values) -> map.put(name, values.toArray(String[]::new)));
        return Collections.unmodifiableMap(map);
    }
}
