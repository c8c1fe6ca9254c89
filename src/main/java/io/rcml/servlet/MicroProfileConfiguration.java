package io.rcml.servlet;

import io.rcml.internal.config.Configuration;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.config.spi.ConfigProviderResolver;

/** MicroProfile Config as a source, where the container has it. */
final class MicroProfileConfiguration {

    private static final Logger LOG = System.getLogger("io.rcml");

    private MicroProfileConfiguration() {}

    static Configuration find() {
        try {
            return Source.open();
        } catch (IllegalStateException | LinkageError absent) {
            LOG.log(Level.DEBUG, "There is no MicroProfile Config in this application", absent);
            return key -> Optional.empty();
        }
    }

    /**
     * Has GlassFish forget what it keeps for the application by its class loader, which it never does by itself. Other servers do,
     * when it suits them: some close it, and beans that are yet to be destroyed may read it.
     */
    static void release() {
        try {
            Source.release();
        } catch (IllegalStateException | IllegalArgumentException | LinkageError absent) {
            LOG.log(Level.DEBUG, "There is no MicroProfile Config to release", absent);
        }
    }

    /** Apart, so that its absence shows here. */
    private static final class Source {

        static Configuration open() {
            Config config = ConfigProvider.getConfig();
            return key -> config.getOptionalValue(key, String.class);
        }

        static void release() {
            ConfigProviderResolver resolver = ConfigProviderResolver.instance();
            if (resolver.getClass().getName().startsWith("org.glassfish.")) {
                // Unwrapped, as it does not recognise what it wrapped.
                resolver.releaseConfig(ConfigProvider.getConfig().unwrap(Config.class));
            }
        }
    }
}
