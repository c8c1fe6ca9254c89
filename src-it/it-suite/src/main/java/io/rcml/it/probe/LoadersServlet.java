package io.rcml.it.probe;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.ref.Reference;
import java.util.List;

/** Says how many of the class loaders that applications noted down are there after a collection: {@code /loaders?of=leak}. */
@WebServlet("/loaders")
public class LoadersServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        System.gc();
        Object noted = System.getProperties().get(request.getParameter("of"));
        long alive = noted instanceof List<?> references
                ? references.stream()
                        .filter(reference -> ((Reference<?>) reference).get() != null)
                        .count()
                : 0;
        response.setContentType("text/plain");
        response.getWriter().print(alive);
    }
}
