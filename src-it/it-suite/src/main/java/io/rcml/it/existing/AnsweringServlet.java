package io.rcml.it.existing;

import io.rcml.call.VoiceRequest;
import io.rcml.model.Rcml;
import io.rcml.servlet.RcmlRequest;
import io.rcml.servlet.RcmlResponse;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Answers CallAPI in one line, as an application without CDI does. */
@WebServlet("/answer")
public class AnsweringServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        VoiceRequest call = VoiceRequest.of(RcmlRequest.parameters(request));
        RcmlResponse.send(Rcml.builder().say("Žádná zpráva, " + call.from()).build(), response);
    }
}
