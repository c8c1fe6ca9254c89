package io.rcml.readme;

import io.rcml.call.VoiceRequest;
import io.rcml.model.Rcml;
import io.rcml.servlet.RcmlRequest;
import io.rcml.servlet.RcmlResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

class AnsweringServlet extends HttpServlet {

    private static final long serialVersionUID = 1;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        VoiceRequest call = VoiceRequest.of(RcmlRequest.parameters(request));
        RcmlResponse.send(Rcml.builder().say("Hello, " + call.from()).build(), response);
    }
}
