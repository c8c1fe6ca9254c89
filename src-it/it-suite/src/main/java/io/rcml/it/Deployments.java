package io.rcml.it;

import java.util.List;
import org.jboss.arquillian.container.spi.Container;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.client.deployment.Deployment;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.TargetDescription;
import org.jboss.arquillian.container.spi.event.DeployDeployment;
import org.jboss.arquillian.container.spi.event.DeploymentEvent;
import org.jboss.arquillian.container.spi.event.UnDeployDeployment;
import org.jboss.arquillian.core.api.Event;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/** Deploys WARs from within a test, for as many as it likes to try; a test gets it as an {@code @ArquillianResource}. */
final class Deployments {

    private final ContainerRegistry containers;
    private final Event<DeploymentEvent> events;

    Deployments(ContainerRegistry containers, Event<DeploymentEvent> events) {
        this.containers = containers;
        this.events = events;
    }

    /** Deploys a WAR, which stays until what is returned is undeployed. */
    Runnable deploy(WebArchive war) {
        Container<?> container = containers.getContainer(TargetDescription.DEFAULT);
        Deployment deployment = new Deployment(new DeploymentDescription(war.getName(), war).shouldBeTestable(false));
        events.fire(new DeployDeployment(container, deployment));
        return () -> events.fire(new UnDeployDeployment(container, deployment));
    }

    /** Deploys a WAR that the container must refuse. */
    DeploymentFailure failureOf(WebArchive war) {
        Container<?> container = containers.getContainer(TargetDescription.DEFAULT);
        Deployment deployment = new Deployment(new DeploymentDescription(war.getName(), war).shouldBeTestable(false));
        ServerLog log = ServerLog.mark();
        Exception thrown = null;
        try {
            events.fire(new DeployDeployment(container, deployment));
        } catch (Exception e) {
            thrown = e;
        }
        if (deployment.isDeployed()) {
            events.fire(new UnDeployDeployment(container, deployment));
        }
        // complete where nothing was thrown: Tomcat and Jetty log in the thread that deploys, before it answers
        List<LogLine> lines = log.linesSoFar();
        if (thrown == null && lines.stream().noneMatch(Deployments::isRefusal)) {
            throw new AssertionError(war.getName()
                    + " was deployed, though it should have been refused; the server logged:\n" + LogLine.join(lines));
        }
        return new DeploymentFailure(log, thrown);
    }

    // The adapters of Tomcat and Jetty take a context that failed to start for one that started.
    private static boolean isRefusal(LogLine line) {
        return line.isProblem()
                && (line.text().startsWith("Error deploying web application archive")
                        || line.text().endsWith("startup failed due to previous errors")
                        || line.text().startsWith("Failed startup of context"));
    }
}
