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
 * <p>{@code lint} is {@link LintCommand}, {@code entry} is {@link EntryCommand}. Nothing else ends the JVM.
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
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = run(List.of(arguments), out, System.err);
        out.flush();
        System.exit(status);
    }

    /** Runs the command that the first argument names, and gives its exit status. */
    static int run(List<String> arguments, PrintStream out, PrintStream err) {
        String name = arguments.isEmpty() ? "" : arguments.get(0);
        Command command = switch (name) {
            case "lint" -> new LintCommand(System.in, out, err);
            case "entry" -> new EntryCommand(Configuration.ofProcess(), out, err);
            case "-h", "--help" -> rest -> help(out);
            default -> rest -> refuse(name, err);
        };
        return command.run(arguments.isEmpty() ? arguments : arguments.subList(1, arguments.size()));
    }

    private static int help(PrintStream out) {
        out.println(USAGE);
        return 0;
    }

    private static int refuse(String name, PrintStream err) {
        err.println(name.isEmpty() ? "rcml-jakarta: there is no command" : "rcml-jakarta: there is no such command");
        err.println(USAGE);
        return NOT_RUN;
    }
}
