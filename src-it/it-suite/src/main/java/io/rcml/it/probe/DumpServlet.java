package io.rcml.it.probe;

import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import javax.management.JMException;
import javax.management.ObjectName;

/** Writes what lives in the server's heap to a file, for whoever asks what holds an application: {@code /dump?to=/tmp/a.hprof}. */
@WebServlet("/dump")
public class DumpServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response)
            throws ServletException, IOException {
        String file = request.getParameter("to");
        try {
            // by name, as some servers hide the classes of the JDK's bean from applications
            ManagementFactory.getPlatformMBeanServer()
                    .invoke(
                            new ObjectName("com.sun.management:type=HotSpotDiagnostic"),
                            "dumpHeap",
                            new Object[] {file, true},
                            new String[] {"java.lang.String", "boolean"});
        } catch (JMException e) {
            throw new ServletException(e);
        }
        response.setContentType("text/plain");
        response.getWriter().print(file);
    }
}
