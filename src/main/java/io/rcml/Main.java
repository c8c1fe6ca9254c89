package io.rcml;

import io.rcml.internal.dispatch.Configuration;
import io.rcml.internal.dispatch.EntryCommand;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The command line of the jar.
 *
 * <pre>{@code
 * java -jar rcml-jakarta.jar lint [--json] [--screening] FILE…
 * java -jar rcml-jakarta.jar entry PATH…
 * }</pre>
 *
 * <p>{@code lint} is {@link io.rcml.lint.Main}. {@code entry} prints the URLs to configure with phone numbers where {@code
 * rcml.entry-tokens} is true: of each path of a handler, below the application's root, with a token that does not end while its key, the
 * first of {@code rcml.link-keys}, is configured. Both keys and {@code rcml.base-url} are read from system properties or the
 * environment. Exit status of {@code entry}: 0, or 2 if the command or the configuration is wrong.
 */
public final class Main {

    private Main() {}

    /**
     * Runs the command and ends the JVM with its status.
     *
     * @param arguments the command line
     */
    public static void main(String... arguments) {
        if (arguments.length == 0 || !arguments[0].equals("entry")) {
            io.rcml.lint.Main.main(arguments);
            return;
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        EntryCommand entry = new EntryCommand(Configuration.ofProcess(), out, System.err);
        int status = entry.run(List.of(arguments).subList(1, arguments.length));
        out.flush();
        System.exit(status);
    }
}
