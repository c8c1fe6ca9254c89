package io.rcml.servlet;

import io.rcml.internal.dispatch.Configuration;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

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

    /** Apart, so that its absence shows here. */
    private static final class Source {

        static Configuration open() {
            Config config = ConfigProvider.getConfig();
            return key -> config.getOptionalValue(key, String.class);
        }
    }
}
