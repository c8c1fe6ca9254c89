package io.rcml.benchmarks.apps.encoder;

import io.rcml.benchmarks.apps.Directory;
import io.rcml.benchmarks.documents.Clients;
import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.model.Dial;
import io.rcml.model.Rcml;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/** What somebody writes who has this library's documents, and does by hand what the annotations do. */
@WebServlet("/calls/incoming")
public class EncoderServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Directory directory;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        Dial dial = Dial.builder()
                .timeout(20)
                .callerId("+19895550100")
                .nouns(Clients.of(directory.onDuty(
                        request.getParameter("AccountSid"),
                        new CallSid(request.getParameter("CallSid")),
                        Direction.of(request.getParameter("Direction")).orElseThrow(),
                        CallStatus.of(request.getParameter("CallStatus")).orElseThrow(),
                        request.getParameter("From"),
                        request.getParameter("To"),
                        request.getParameter("ApiVersion"),
                        Optional.ofNullable(request.getParameter("CallerName")))))
                .build();
        byte[] answer = Rcml.of(dial).toBytes();
        response.setContentType(Rcml.CONTENT_TYPE);
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }
}
