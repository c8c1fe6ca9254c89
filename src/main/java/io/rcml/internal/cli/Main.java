package io.rcml.internal.cli;

import io.rcml.internal.config.Configuration;
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
 * <p>{@code lint} is {@link io.rcml.internal.cli.LintCommand}. {@code entry} prints the URLs to configure with phone numbers where {@code
 * rcml.entry-tokens} is true: of each path of a handler, below the application's root, with a token that does not end while its key, the
 * first of {@code rcml.link-keys}, is configured. Both keys and {@code rcml.base-url} are read from system properties or the
 * environment. Exit status of {@code entry}: 0, or 2 if the command or the configuration is wrong.
 */
public final class Main {

    private static final int NOT_RUN = 2;
    private static final String USAGE = """
            usage: java -jar rcml-jakarta.jar COMMAND ...

              lint   lists what is legal RCML in files and will not do what its author thinks
              entry  prints the URLs of handlers to configure with phone numbers, with tokens

            COMMAND --help says more.""";

    private Main() {}

    /**
     * Runs the command and ends the JVM with its status.
     *
     * @param arguments the command line
     */
    public static void main(String... arguments) {
        if (arguments.length > 0 && arguments[0].equals("lint")) {
            LintCommand.main(arguments);
        }
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = run(List.of(arguments), out, System.err);
        out.flush();
        System.exit(status);
    }

    /** Runs another command than lint, and gives its exit status. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        String command = arguments.isEmpty() ? "" : arguments.get(0);
        return switch (command) {
            case "entry" ->
                new EntryCommand(Configuration.ofProcess(), out, err).run(arguments.subList(1, arguments.size()));
            case "-h", "--help" -> {
                out.println(USAGE);
                yield 0;
            }
            default -> {
                err.println(
                        command.isEmpty()
                                ? "rcml-jakarta: there is no command"
                                : "rcml-jakarta: there is no such command");
                err.println(USAGE);
                yield NOT_RUN;
            }
        };
    }
}
