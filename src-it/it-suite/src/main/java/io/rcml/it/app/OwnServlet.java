package io.rcml.it.app;

import io.rcml.call.VoiceRequest;
import io.rcml.model.Rcml;
import io.rcml.servlet.RcmlResponse;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers CallAPI by itself, and still has the call injected. */
@WebServlet(urlPatterns = {"/own", "/own/meet"})
public class OwnServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient VoiceRequest call;

    @Inject
    private transient Lobby lobby;

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean meet = request.getServletPath().endsWith("/meet");
        String text = meet ? lobby.meet() : call.callSid() + " from " + call.from();
        RcmlResponse.send(Rcml.builder().say(text).build(), response);
    }
}
