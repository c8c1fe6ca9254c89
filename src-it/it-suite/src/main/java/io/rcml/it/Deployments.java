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

    /** Deploys a WAR that the container must refuse. */
    DeploymentFailure failureOf(WebArchive war) {
        Container<?> container = containers.getContainer(TargetDescription.DEFAULT);
        Deployment deployment = new Deployment(new DeploymentDescription(war.getName(), war).shouldBeTestable(false));
        ServerLog log = ServerLog.mark();
        try {
            events.fire(new DeployDeployment(container, deployment));
        } catch (Exception e) {
            // the container's own exception says no more than its log, and where it does, with its quotes escaped
            return new DeploymentFailure(log.lines());
        }
        List<LogLine> lines = log.lines();
        events.fire(new UnDeployDeployment(container, deployment));
        if (lines.stream().noneMatch(Deployments::isTomcatsRefusal)) {
            throw new AssertionError(war.getName()
                    + " was deployed, though it should have been refused; the server logged:\n" + LogLine.join(lines));
        }
        return new DeploymentFailure(lines);
    }

    // Its adapter takes a context that failed to start for one that started.
    private static boolean isTomcatsRefusal(LogLine line) {
        return line.level().equals("ERROR")
                && (line.text().startsWith("Error deploying web application archive")
                        || line.text().endsWith("startup failed due to previous errors"));
    }
}
