package io.rcml.benchmarks.endtoend;

import com.sun.management.OperatingSystemMXBean;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.Context;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.LifecycleListener;
import org.apache.catalina.LifecycleState;
import org.apache.catalina.startup.Tomcat;

/**
 * Tomcat with one application, in a JVM of its own. It says on which port it listens and how long the first answer took, and then answers
 * what it is asked on its input, a word a line, until that ends.
 */
public final class Server {

    /** Of the process, since it began: the CPU time in nanoseconds. */
    static final String CPU = "cpu";
    /** Once garbage is collected: the bytes of the heap in use, the threads, the classes that are loaded. */
    static final String MEMORY = "memory";

    private Server() {}

    public static void main(String[] arguments) {
        try {
            run(arguments[0], arguments[1]);
            System.exit(0);
        } catch (LifecycleException | IOException | RuntimeException | LinkageError failed) {
            failed.printStackTrace();
            System.exit(1); // or Tomcat's threads would keep the process, and who waits for it
        }
    }

    private static void run(String application, String folder) throws LifecycleException, IOException {
        long began = System.nanoTime();
        Tomcat tomcat = new WithoutJsp();
        tomcat.setBaseDir(folder);
        tomcat.setPort(0);
        Context context = tomcat.addWebapp("/phone", application);
        tomcat.getConnector().setProperty("maxKeepAliveRequests", "-1");
        tomcat.start();
        if (context.getState() != LifecycleState.STARTED) {
            throw new IllegalStateException("The application did not start; see the log above");
        }
        int port = tomcat.getConnector().getLocalPort();
        try (Connection connection = new Connection(port)) {
            connection.send(Question.INCOMING);
        }
        System.out.println(port + " " + (System.nanoTime() - began));
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String word = in.readLine(); word != null; word = in.readLine()) {
            System.out.println(answer(word));
        }
    }

    private static String answer(String word) {
        if (word.equals(CPU)) {
            OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
            return String.valueOf(system.getProcessCpuTime());
        }
        System.gc();
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed()
                + " " + ManagementFactory.getThreadMXBean().getThreadCount()
                + " " + ManagementFactory.getClassLoadingMXBean().getLoadedClassCount();
    }

    /** With Tomcat's default servlet alone: no application here has a JSP. */
    private static final class WithoutJsp extends Tomcat {
        @Override
        public LifecycleListener getDefaultWebXmlListener() {
            return event -> {
                if (event.getType().equals(Lifecycle.BEFORE_START_EVENT)) {
                    Context context = (Context) event.getLifecycle();
                    addServlet(context, "default", "org.apache.catalina.servlets.DefaultServlet");
                    context.addServletMappingDecoded("/", "default");
                }
            };
        }
    }
}
