package io.rcml.servlet;

import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.http.Limits;
import io.rcml.internal.http.Received;
import io.rcml.internal.servlet.ParsedRequest;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;
import org.apache.coyote.http2.Http2Protocol;

/** A Tomcat that speaks HTTP/1.1 and HTTP/2, reads requests as the filter does, and answers what it read, or why it did not. */
final class ReadingServer implements AutoCloseable {

    // held, because a logger that nobody holds forgets its level
    private static final Logger LOG = Logger.getLogger("org.apache");

    private final Tomcat tomcat = new Tomcat();
    private final Context context;

    ReadingServer(Path folder) throws LifecycleException {
        LOG.setLevel(Level.SEVERE);
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        context = tomcat.addContext("", folder.toString());
        Tomcat.addServlet(context, "reading", new Reading());
        context.addServletMappingDecoded("/*", "reading");
        tomcat.getConnector().addUpgradeProtocol(new Http2Protocol());
        tomcat.start();
    }

    /** Names the encoding of all requests, as web.xml would. */
    void requestCharacterEncoding(String encoding) {
        context.setRequestCharacterEncoding(encoding);
    }

    String url() {
        return "http://localhost:" + tomcat.getConnector().getLocalPort() + "/";
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }

    /** The header X-Reads says what a filter before has read. */
    private static final class Reading extends HttpServlet {

        private static final long serialVersionUID = 1;

        @Override
        protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
            switch (String.valueOf(request.getHeader("X-Reads"))) {
                case "parameters" -> request.getParameterMap();
                case "stream" -> request.getInputStream().transferTo(OutputStream.nullOutputStream());
                case "reader" -> request.getReader().transferTo(Writer.nullWriter());
                case "part" -> request.getInputStream().skipNBytes(4);
                default -> {
                    // reads nothing
                }
            }
            response.setContentType("text/plain;charset=UTF-8");
            try {
                Received received = RequestParameters.read(request, Limits.DEFAULT);
                HttpServletRequest parsed = ParsedRequest.of(request);
                response.getWriter()
                        .write(received.parameters() + " form " + received.form() + " From "
                                + parsed.getParameter("From"));
            } catch (BadRequestException refused) {
                response.setStatus(refused.status());
                response.getWriter().write(String.valueOf(refused.getMessage()));
            }
        }
    }
}
