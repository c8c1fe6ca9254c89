package io.rcml.benchmarks.apps.twilio;

import io.rcml.benchmarks.apps.Directory;
import io.rcml.benchmarks.documents.TwilioEncoder;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** What somebody writes who has twilio-java. */
@WebServlet("/calls/incoming")
public class TwilioServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Directory directory;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        request.setCharacterEncoding("UTF-8");
        String xml = TwilioEncoder.dialling(directory.onDuty(
                        request.getParameter("AccountSid"),
                        request.getParameter("CallSid"),
                        request.getParameter("Direction"),
                        request.getParameter("CallStatus"),
                        request.getParameter("From"),
                        request.getParameter("To"),
                        request.getParameter("ApiVersion"),
                        request.getParameter("CallerName")))
                .toXml();
        byte[] answer = xml.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/xml;charset=UTF-8");
        response.setContentLength(answer.length);
        response.getOutputStream().write(answer);
    }
}
