package io.rcml.simulator;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The main jar, which the simulator's jar needs. Run by {@code java -jar}, it is not on the class path, and is found in the folder of
 * the simulator's jar. The manifest does not name it: a class path with the simulator's jar would have the main one as well, for
 * javac to warn of where it is elsewhere, and for embedded containers to find a filter and an extension outside of the application.
 */
final class Library {

    private static final String CLASS = "io.rcml.call.CallSid"; // by name, as nothing here may need it

    private Library() {}

    static boolean isMissing() {
        return isMissingFrom(Library.class.getClassLoader());
    }

    private static boolean isMissingFrom(ClassLoader loader) {
        try {
            Class.forName(CLASS, false, loader);
            return false;
        } catch (ClassNotFoundException missing) {
            return true; // told with the cure
        }
    }

    /**
     * Loads the simulator together with the library that lies beside it.
     *
     * @return what loads them, for the caller to close; empty if there is no library
     */
    static Optional<URLClassLoader> beside() throws IOException, URISyntaxException {
        Path simulator = Path.of(Library.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Path library =
                simulator.resolveSibling(simulator.getFileName().toString().replace("-simulator", ""));
        if (library.equals(simulator) || !Files.isRegularFile(library)) {
            return Optional.empty();
        }
        URL[] both = {simulator.toUri().toURL(), library.toUri().toURL()};
        URLClassLoader loader = new URLClassLoader(both, ClassLoader.getPlatformClassLoader());
        if (isMissingFrom(loader)) {
            loader.close();
            return Optional.empty();
        }
        return Optional.of(loader);
    }
}
