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
import java.net.URI;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Prints the URLs to configure with phone numbers where {@code rcml.entry-tokens} is true.
 *
 * <pre>{@code
 * java -jar rcml-jakarta.jar entry [--context PATH] PATH…
 * }</pre>
 *
 * <p>Each is that of a handler's path below the application's root, with a token that does not expire while its key, the first of
 * {@code rcml.link-keys}, is configured. It is for the application of that context path, or of {@code rcml.link-audience}. Keys and
 * {@code rcml.base-url} are read from system properties or the environment. Exit status: 0, or 2 if the command or the configuration
 * is wrong.
 */
final class EntryCommand implements Command {

    private static final int NOT_RUN = 2;
    private static final String USAGE = """
            usage: java -jar rcml-jakarta.jar entry [--context PATH] PATH...

            Prints the URLs to configure with phone numbers where rcml.entry-tokens is true. Their tokens hold
            as long as the key that signs them is configured.

              PATH             the path of a handler below the application's root, such as /reception/incoming
              --context PATH   the application's context path on its server, such as /phone, to which its tokens are
                               bound; by default the path of rcml.base-url, or else none

            Read from system properties (-Drcml.link-keys=...) or the environment (RCML_LINK_KEYS):

              rcml.link-keys      the keys that the application has; the first signs
              rcml.link-audience  what tokens are bound to in place of the context path, if the application has it
              rcml.base-url       the application's public URL; without it, what follows that is printed

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
    public int run(List<String> arguments) {
        if (arguments.contains("--help")) {
            out.println(USAGE);
            return 0;
        }
        try {
            List<String> paths = new ArrayList<>(arguments);
            Optional<String> context = context(paths);
            Problems problems = new Problems();
            Settings settings = new Settings(configuration, problems);
            PublicUrl publicUrl = PublicUrl.of(settings);
            String contextPath = context.or(() ->
                            publicUrl.configured().map(url -> URI.create(url).getPath()))
                    .orElse("");
            Guards guards = Guards.of(settings, publicUrl, contextPath, InstantSource.system());
            if (!problems.isEmpty()) {
                return refuse(problems.all().get(0).toString());
            }
            if (!guards.isLasting()) {
                return refuse(Key.LINK_KEYS + " is not configured; give it the keys that the application has");
            }
            urls(paths, publicUrl, guards).forEach(out::println);
            return 0;
        } catch (IllegalArgumentException wrong) {
            return refuse(String.valueOf(wrong.getMessage()));
        }
    }

    /** Takes the option out of the arguments. */
    private static Optional<String> context(List<String> arguments) {
        int option = arguments.indexOf("--context");
        if (option < 0) {
            return Optional.empty();
        }
        if (option + 1 == arguments.size()) {
            throw new IllegalArgumentException("--context wants a path, such as /phone");
        }
        arguments.remove(option);
        String path = arguments.remove(option);
        if (path.isEmpty() || path.equals("/")) {
            return Optional.of("");
        }
        if (!path.startsWith("/") || path.endsWith("/")) {
            throw new IllegalArgumentException("The context path " + Printable.quoted(path)
                    + " does not begin with a slash, or ends with one; write it as the server has it, such as /phone");
        }
        return Optional.of(path);
    }

    private static List<String> urls(List<String> paths, PublicUrl publicUrl, Guards guards) {
        if (paths.isEmpty()) {
            throw new IllegalArgumentException("there is no path");
        }
        List<String> urls = new ArrayList<>();
        for (String path : paths) {
            PathTemplate handler = PathTemplate.of(path);
            if (handler.hasVariables()) {
                throw new IllegalArgumentException(
                        "the path " + Printable.quoted(path) + " has a variable; give it a value");
            }
            urls.add(EntryPoints.url(publicUrl, handler, guards));
        }
        return urls;
    }

    private int refuse(String problem) {
        err.println("rcml-jakarta: " + problem);
        err.println(USAGE);
        return NOT_RUN;
    }
}
