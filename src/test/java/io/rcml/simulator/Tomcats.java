package io.rcml.simulator;

import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.startup.Tomcat;

/** An embedded Tomcat with one servlet. */
final class Tomcats implements AutoCloseable {

    // held, because a logger that nobody holds forgets its level
    private static final Logger LOG = Logger.getLogger("org.apache");

    private final Tomcat tomcat = new Tomcat();

    Tomcats(Path folder, HttpServlet servlet) throws LifecycleException {
        LOG.setLevel(Level.SEVERE);
        tomcat.setBaseDir(folder.toString());
        tomcat.setPort(0);
        Context context = tomcat.addContext("/app", folder.toString());
        Tomcat.addServlet(context, "calls", servlet);
        context.addServletMappingDecoded("/*", "calls");
        tomcat.getConnector();
        tomcat.start();
    }

    String url() {
        return "http://localhost:" + tomcat.getConnector().getLocalPort() + "/app";
    }

    @Override
    public void close() throws LifecycleException {
        tomcat.stop();
        tomcat.destroy();
    }
}
