package io.rcml.demo.play;

import java.io.File;
import java.nio.file.Path;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.startup.Tomcat;

/** Embedded Tomcat with the application, as a user would deploy it. */
final class Server {

    private final Tomcat tomcat = new Tomcat();

    Server(Path application, int port) throws LifecycleException {
        tomcat.setBaseDir(application.resolveSibling("tomcat").toString());
        tomcat.setPort(port);
        File folder = application.toFile();
        Context context = tomcat.addWebapp("/call-centre", folder.getAbsolutePath());
        // a connection that the server closes after its hundredth request may take the next one with it
        tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
        tomcat.start();
        if (tomcat.getConnector().getState() != LifecycleState.STARTED) {
            throw new IllegalStateException(
                    "Tomcat cannot listen on port " + port + "; choose another by -Ddemo.port=…");
        }
        if (context.getState() != LifecycleState.STARTED) {
            throw new IllegalStateException("The application did not start; see the log above");
        }
    }

    /** The application's root, as CallAPI sees it. */
    String url() {
        return "http://localhost:" + tomcat.getConnector().getLocalPort() + "/call-centre";
    }

    void await() {
        tomcat.getServer().await();
    }
}
