package io.rcml.it.guarded;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Rings, or refuses to, and is no handler. */
@WebServlet(urlPatterns = {"/bell", "/closed-bell"})
public class BellServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Inject
    private transient Bell bell;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        if (request.getRequestURI().endsWith("/bell")) {
            bell.ring();
        } else {
            response.setStatus(HttpServletResponse.SC_FORBIDDEN);
            response.setContentLength(0);
            response.setHeader("Cache-Control", "no-store");
        }
    }
}
