package io.rcml.servlet;

import io.rcml.internal.dispatch.Dispatcher;
import io.rcml.internal.http.Answer;
import io.rcml.internal.http.PathView;
import io.rcml.internal.servlet.ServletOrigin;
import io.rcml.model.Rcml;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.FileNotFoundException;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * Passes requests whose path is a handler's to the handler, and all others on, untouched. Registered by itself, behind the filters
 * that the application declares.
 */
public final class RcmlFilter implements Filter {

    private @Nullable Dispatcher dispatcher;
    private String context = "";

    /** For the servlet container. */
    public RcmlFilter() {}

    @Override
    public void init(FilterConfig config) {
        ServletContext application = config.getServletContext();
        dispatcher = (Dispatcher) application.getAttribute(Dispatcher.class.getName());
        context = application.getContextPath();
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (dispatcher == null
                || !(request instanceof HttpServletRequest httpRequest)
                || !(response instanceof HttpServletResponse httpResponse)) {
            chain.doFilter(request, response);
            return;
        }
        String path = path(httpRequest);
        Dispatcher.Match match = dispatcher.find(path);
        String raw = httpRequest.getRequestURI();
        String ambiguity = PathView.obstacle(raw, context, path);
        if (ambiguity != null && (match != null || isMeant(PathView.loosened(raw)))) {
            send(dispatcher.refuse(raw, ambiguity), httpResponse);
        } else if (match == null) {
            pass(path, request, httpResponse, chain, dispatcher);
        } else {
            answer(match, httpRequest, httpResponse);
        }
    }

    private static void pass(
            String path, ServletRequest request, HttpServletResponse response, FilterChain chain, Dispatcher dispatcher)
            throws IOException, ServletException {
        try {
            chain.doFilter(request, response);
        } catch (FileNotFoundException nothingThere) {
            dispatcher.suggest(path); // Open Liberty throws this where other servers set status 404
            throw nothingThere;
        }
        if (response.getStatus() == HttpServletResponse.SC_NOT_FOUND) {
            dispatcher.suggest(path);
        }
    }

    /** Whether a path may have been meant for a handler, however its server read it. */
    private boolean isMeant(String loosened) {
        return dispatcher != null
                && loosened.startsWith(context + '/')
                && dispatcher.find(loosened.substring(context.length())) != null;
    }

    private static void answer(Dispatcher.Match match, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String method = request.getMethod();
        if (!method.equals("GET") && !method.equals("POST")) {
            response.setHeader("Allow", "GET, POST");
            send(Answer.empty(HttpServletResponse.SC_METHOD_NOT_ALLOWED), response);
            return;
        }
        Answer answer;
        try {
            answer = match.answer(new ServletOrigin(request), limits -> RequestParameters.read(request, limits));
        } catch (RuntimeException unforeseen) {
            answer = match.fail(unforeseen); // the server's own page for it may well show a stack trace
        }
        if (answer.status() == HttpServletResponse.SC_UNAUTHORIZED) {
            response.setHeader("WWW-Authenticate", "Basic realm=\"CallAPI\", charset=\"UTF-8\"");
        }
        send(answer, response);
    }

    private static void send(Answer answer, HttpServletResponse response) throws IOException {
        response.setHeader(RcmlResponse.CACHE_CONTROL, RcmlResponse.NO_STORE);
        Rcml document = answer.document();
        if (document != null) {
            RcmlResponse.send(document, response);
        } else {
            RcmlResponse.sendEmpty(answer.status(), response);
        }
    }

    /** The path below the context path. Servers differ in which half of it they give where no servlet is mapped. */
    private static String path(HttpServletRequest request) {
        String servletPath = request.getServletPath();
        String pathInfo = request.getPathInfo();
        return pathInfo == null ? servletPath : servletPath + pathInfo;
    }
}
