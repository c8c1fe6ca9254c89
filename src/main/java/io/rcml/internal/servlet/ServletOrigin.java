package io.rcml.internal.servlet;

import io.rcml.call.Parameters;
import io.rcml.internal.http.Origin;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Where a servlet request came from and to.
 *
 * @param request the request
 */
public record ServletOrigin(HttpServletRequest request) implements Origin {

    @Override
    public String scheme() {
        return request.getScheme();
    }

    @Override
    public String host() {
        return request.getServerName();
    }

    @Override
    public int port() {
        return request.getServerPort();
    }

    @Override
    public String contextPath() {
        // The request's own is as the client wrote it, with whatever it put there: parameters, dots, another host.
        return request.getServletContext().getContextPath();
    }

    @Override
    public String target() {
        String path = request.getRequestURI();
        int below = 0;
        for (int slashes = contextPath().split("/", -1).length; slashes > 1 && below >= 0; slashes--) {
            below = path.indexOf('/', below + 1);
        }
        String query = request.getQueryString();
        return (below < 0 ? "" : path.substring(below)) + (query == null ? "" : '?' + query);
    }

    @Override
    public String remoteAddress() {
        return request.getRemoteAddr();
    }

    @Override
    public List<String> headers(String name) {
        return Collections.list(request.getHeaders(name));
    }

    @Override
    public Optional<Parameters> parameters() {
        return kept(Parameters.class);
    }

    @Override
    public <T> void keep(Class<T> type, T known) {
        request.setAttribute(type.getName(), known);
    }

    @Override
    public <T> Optional<T> kept(Class<T> type) {
        return Optional.ofNullable(type.cast(request.getAttribute(type.getName())));
    }
}
