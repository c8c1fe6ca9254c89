package io.rcml.internal.cli;

import io.rcml.internal.admission.Guards;
import io.rcml.internal.config.Configuration;
import io.rcml.internal.config.Key;
import io.rcml.internal.config.Problems;
import io.rcml.internal.config.Settings;
import io.rcml.internal.http.PublicUrl;
import io.rcml.internal.linking.EntryPoints;
import io.rcml.internal.routing.PathTemplate;
import io.rcml.internal.text.Printable;
import java.io.PrintStream;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints the URLs to configure with phone numbers where {@code rcml.entry-tokens} is true.
 *
 * <pre>{@code
 * java -jar rcml-jakarta.jar entry PATH…
 * }</pre>
 *
 * <p>Each is that of a handler's path below the application's root, with a token that does not expire while its key, the first of
 * {@code rcml.link-keys}, is configured. Keys and {@code rcml.base-url} are read from system properties or the environment. Exit
 * status: 0, or 2 if the command or the configuration is wrong.
 */
final class EntryCommand implements Command {

    private static final int NOT_RUN = 2;
    private static final String USAGE = """
            usage: java -jar rcml-jakarta.jar entry PATH...

            Prints the URLs to configure with phone numbers where rcml.entry-tokens is true. Their tokens hold
            as long as the key that signs them is configured.

              PATH         the path of a handler below the application's root, such as /reception/incoming

            Read from system properties (-Drcml.link-keys=...) or the environment (RCML_LINK_KEYS):

              rcml.link-keys   the keys that the application has; the first signs
              rcml.base-url    the application's public URL; without it, what follows that is printed

            Exit status: 0, or 2 if the command or the configuration is wrong.""";

    private final Configuration configuration;
    private final PrintStream out;
    private final PrintStream err;

    EntryCommand(Configuration configuration, PrintStream out, PrintStream err) {
        this.configuration = configuration;
        this.out = out;
        this.err = err;
    }

    @Override
    public int run(List<String> paths) {
        if (paths.contains("--help")) {
            out.println(USAGE);
            return 0;
        }
        Problems problems = new Problems();
        Settings settings = new Settings(configuration, problems);
        PublicUrl publicUrl = PublicUrl.of(settings);
        Guards guards = Guards.of(settings, publicUrl, InstantSource.system());
        if (!problems.isEmpty()) {
            return refuse(problems.all().get(0).toString());
        }
        if (!guards.isLasting()) {
            return refuse(Key.LINK_KEYS + " is not configured; give it the keys that the application has");
        }
        if (paths.isEmpty()) {
            return refuse("there is no path");
        }
        List<String> urls = new ArrayList<>();
        for (String path : paths) {
            try {
                PathTemplate handler = PathTemplate.of(path);
                if (handler.hasVariables()) {
                    return refuse("the path " + Printable.quoted(path) + " has a variable; give it a value");
                }
                urls.add(EntryPoints.url(publicUrl, handler, guards));
            } catch (IllegalArgumentException noPath) {
                return refuse(String.valueOf(noPath.getMessage()));
            }
        }
        urls.forEach(out::println);
        return 0;
    }

    private int refuse(String problem) {
        err.println("rcml-jakarta: " + problem);
        err.println(USAGE);
        return NOT_RUN;
    }
}
