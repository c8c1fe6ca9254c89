package io.rcml.servlet;

import io.rcml.internal.config.Configuration;
import io.rcml.internal.config.UnknownKeys;
import io.rcml.internal.deployment.Deployment;
import io.rcml.internal.dispatch.Dispatcher;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.CDI;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Starts the handlers once CDI and the servlet context are there, and cleans up behind them. */
final class RcmlStartup implements ServletContextListener {

    private static final Logger LOG = System.getLogger("io.rcml");

    private final Set<Class<?>> controllers;

    RcmlStartup(Set<Class<?>> controllers) {
        this.controllers = controllers;
    }

    @Override
    public void contextInitialized(ServletContextEvent event) {
        ServletContext context = event.getServletContext();
        Optional<Deployment> deployment = deployment();
        if (deployment.isEmpty()) {
            requireNoControllers();
            return;
        }
        warnOfUnknownKeys(context, deployment.get());
        Dispatcher dispatcher = deployment.get().start(configuration(context), context.getContextPath(), controllers);
        if (dispatcher.isEmpty()) {
            return;
        }
        context.setAttribute(Dispatcher.class.getName(), dispatcher);
        LOG.log(
                Level.INFO,
                "rcml-jakarta answers CallAPI at \"" + context.getContextPath() + "\" by " + dispatcher.describe());
        deployment.get().warnings().forEach(warning -> LOG.log(Level.WARNING, warning));
        dispatcher.entryHint(context.getContextPath()).ifPresent(hint -> LOG.log(Level.INFO, hint));
    }

    @Override
    public void contextDestroyed(ServletContextEvent event) {
        MicroProfileConfiguration.release();
    }

    private static Optional<Deployment> deployment() {
        try {
            return Cdi.deployment();
        } catch (IllegalStateException | LinkageError noCdi) {
            LOG.log(Level.DEBUG, "There is no CDI in this application", noCdi);
            return Optional.empty();
        }
    }

    /** First of all, as a slip in a key may be why the deployment fails. */
    private static void warnOfUnknownKeys(ServletContext context, Deployment deployment) {
        UnknownKeys unknown = UnknownKeys.find(Collections.list(context.getInitParameterNames()));
        if (!unknown.isEmpty()) {
            unknown.warnings(deployment.references()).forEach(warning -> LOG.log(Level.WARNING, warning));
        }
    }

    private void requireNoControllers() {
        if (!controllers.isEmpty()) {
            String names = controllers.stream().map(Class::getName).sorted().collect(Collectors.joining(", "));
            throw new IllegalStateException(
                    "rcml-jakarta cannot deploy this application: it has @RcmlController on " + names
                            + ", and there is no CDI to make beans of them; add Weld to WEB-INF/lib and an empty WEB-INF/beans.xml, as the"
                            + " README says for Tomcat.");
        }
    }

    private static Configuration configuration(ServletContext context) {
        return Configuration.inOrder(
                Configuration.ofProcess(),
                MicroProfileConfiguration.find(),
                key -> Optional.ofNullable(context.getInitParameter(key)));
    }

    /** Apart, so that this class can be loaded where there is no CDI. */
    private static final class Cdi {

        static Optional<Deployment> deployment() {
            Instance<Deployment> deployment = CDI.current().select(Deployment.class);
            return deployment.isResolvable() ? Optional.of(deployment.get()) : Optional.empty();
        }
    }
}
