package io.rcml.it.greedy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;

/** Reads what the request's header X-Reads says, before anybody else can: stream, reader or parameters. */
@WebFilter("/*")
public class GreedyFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        switch (String.valueOf(request.getHeader("X-Reads"))) {
            case "stream" -> request.getInputStream().transferTo(OutputStream.nullOutputStream());
            case "reader" -> request.getReader().transferTo(Writer.nullWriter());
            case "parameters" -> request.getParameterMap();
            default -> {
                // reads nothing
            }
        }
        chain.doFilter(request, response);
    }
}
