package io.rcml.it.noted;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/** Tells something to whoever listens, now and later, as any application may that knows nothing of us. */
@WebServlet("/rumour")
public class RumourServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Event<String> rumours;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) {
        rumours.fire("heard");
        rumours.fireAsync("heard later");
    }
}
