package io.rcml.it.marks;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Logs a line, so that a test knows when it has seen all that was logged before: {@code /mark?text=mark+1}. */
@WebServlet("/mark")
public class MarkServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        System.getLogger("io.rcml.it.marks").log(System.Logger.Level.INFO, request.getParameter("text"));
    }
}
