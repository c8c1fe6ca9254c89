package io.rcml.it;

import java.lang.annotation.Annotation;
import org.jboss.arquillian.container.spi.ContainerRegistry;
import org.jboss.arquillian.container.spi.event.DeploymentEvent;
import org.jboss.arquillian.core.api.Event;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.arquillian.test.spi.enricher.resource.ResourceProvider;

/** Gives {@link Deployments} to the tests. */
public final class DeploymentsExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(ResourceProvider.class, Provider.class);
    }

    /** Made by Arquillian, which fills the fields. */
    public static final class Provider implements ResourceProvider {

        @Inject
        private Instance<ContainerRegistry> containers;

        @Inject
        private Event<DeploymentEvent> events;

        @Override
        public boolean canProvide(Class<?> type) {
            return type == Deployments.class;
        }

        @Override
        public Object lookup(ArquillianResource resource, Annotation... qualifiers) {
            return new Deployments(containers.get(), events);
        }
    }
}
