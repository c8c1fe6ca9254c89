package io.rcml.it;

import org.eclipse.jetty.ee10.webapp.WebAppContext;
import org.jboss.arquillian.container.jetty.embedded_12_ee10.WebAppContextProcessor;
import org.jboss.arquillian.core.spi.LoadableExtension;
import org.jboss.shrinkwrap.api.Archive;

/**
 * Has applications load their own classes first, as they do on a Jetty of their own. The adapter has them ask the class path of the
 * tests, where the applications' classes are, too, but none of ours.
 */
public final class JettyExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(WebAppContextProcessor.class, OwnClassesFirst.class);
    }

    /** Made by Arquillian. */
    public static final class OwnClassesFirst implements WebAppContextProcessor {

        @Override
        public void process(WebAppContext context, Archive<?> archive) {
            context.setParentLoaderPriority(false);
        }
    }
}
