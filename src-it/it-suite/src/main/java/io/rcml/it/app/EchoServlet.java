package io.rcml.it.app;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Gives back the bytes that it gets. */
@WebServlet("/echo")
public class EchoServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readAllBytes();
        response.setContentType("application/octet-stream");
        response.setHeader("X-Method", request.getMethod());
        response.setHeader("X-Encoding", String.valueOf(request.getCharacterEncoding()));
        response.setHeader(
                "X-Default-Encoding", String.valueOf(request.getServletContext().getRequestCharacterEncoding()));
        response.getOutputStream().write(body);
    }
}
