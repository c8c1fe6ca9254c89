package io.rcml.internal.config;

import io.rcml.internal.text.Printable;
import io.rcml.internal.text.Spelling;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Configured names that begin like ours and that nothing reads, such as a key with a typing error. Only names are looked at, not
 * values. MicroProfile Config is left out, since its names need not be a finite list, and asking for them may be slow.
 */
public final class UnknownKeys {

    private static final String PREFIX = "rcml.";
    private static final String VARIABLE_PREFIX = Configuration.environmentName(PREFIX);

    // The simulator reads its own, and may run in the application's process.
    private static final String SIMULATOR = "rcml.simulator.";

    private final Set<String> properties = new TreeSet<>();
    private final Set<String> variables = new TreeSet<>();
    private final Set<String> parameters = new TreeSet<>();

    private UnknownKeys() {}

    /** Looks at the system properties, the environment, and the names of the servlet context's parameters. */
    public static UnknownKeys find(Iterable<String> contextParameters) {
        UnknownKeys unknown = new UnknownKeys();
        for (String name : System.getProperties().stringPropertyNames()) {
            add(name, unknown.properties);
        }
        for (String name : System.getenv().keySet()) {
            if (name.startsWith(VARIABLE_PREFIX)
                    && !name.startsWith(Configuration.environmentName(SIMULATOR))
                    && !isOfKubernetes(name)) {
                unknown.variables.add(name);
            }
        }
        for (String name : contextParameters) {
            add(name, unknown.parameters);
        }
        for (Key key : Key.values()) {
            unknown.remove(key.toString());
        }
        return unknown;
    }

    /** Kubernetes names the address of each service so, such as {@code RCML_SERVICE_HOST} and {@code RCML_PORT_80_TCP}. */
    private static boolean isOfKubernetes(String variable) {
        return variable.contains("_SERVICE_") || variable.contains("_PORT_") || variable.endsWith("_PORT");
    }

    private static void add(String name, Set<String> names) {
        if (name.startsWith(PREFIX) && !name.startsWith(SIMULATOR)) {
            names.add(name);
        }
    }

    private void remove(String key) {
        properties.remove(key);
        variables.remove(Configuration.environmentName(key));
        parameters.remove(key);
    }

    public boolean isEmpty() {
        return properties.isEmpty() && variables.isEmpty() && parameters.isEmpty();
    }

    /**
     * Says what is not known.
     *
     * @param own the application's own keys, which may have a name like ours
     */
    public List<String> warnings(Collection<String> own) {
        List<String> keys = new ArrayList<>(own);
        for (Key key : Key.values()) {
            keys.add(key.toString());
        }
        List<String> names = new ArrayList<>();
        for (String key : keys) {
            remove(key);
            names.add(Configuration.environmentName(key));
        }
        List<String> warnings = new ArrayList<>();
        warn("system property", properties, keys, warnings);
        warn("environment variable", variables, names, warnings);
        warn("context parameter", parameters, keys, warnings);
        return warnings;
    }

    private static void warn(String source, Set<String> unknown, List<String> known, List<String> warnings) {
        for (String name : unknown) {
            String advice = Spelling.meant(name, known)
                    .map(meant -> "; did you mean " + meant + "?")
                    .orElse("; the README lists the keys.");
            warnings.add("The " + source + " " + Printable.of(name) + " is not known" + advice);
        }
    }
}
