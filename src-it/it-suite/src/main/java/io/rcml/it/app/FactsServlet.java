package io.rcml.it.app;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Tells the test what was heard, a line for each fact: {@code /facts?by=handler&call=CA1}. */
@WebServlet("/facts")
public class FactsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Facts facts;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter()
                .write(String.join("\n", facts.heard(request.getParameter("by"), request.getParameter("call"))));
    }
}
