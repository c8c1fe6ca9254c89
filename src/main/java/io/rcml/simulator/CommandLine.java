package io.rcml.simulator;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.net.URISyntaxException;
import java.net.URLClassLoader;
import java.util.List;
import java.util.Optional;

/**
 * The command line: {@code java -jar rcml-jakarta-simulator.jar call URL …}. Each command returns
 * its exit status; nothing but {@link #main} ends the JVM.
 *
 * <p>It runs before it knows that the library is there, so it must not name any of its classes.
 */
public final class CommandLine {

    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int MISUSED = 2;

    static final String USAGE = """
            java -jar rcml-jakarta-simulator.jar call URL [options]

              --from NUMBER          who calls
              --to NUMBER            the number that is called
              --caller WORDS         presses:1,speaks:sales,hangs-up:90s
              --callee NAME=WORDS    answers[:3s],talks:60s,hangs-up:10s,presses:1,speaks:yes,
                                     rejects-screening,voicemail
                                     or busy, no-answer, unreachable, declines[:3s], rings:5s
              --others WORDS         how everybody else behaves who is called; no-answer
              --parameter NAME=VALUE what the requests say beyond the usual
              --method GET|POST      how the URL is requested; POST
              --fallback URL         the number's fallback URL
              --dialect WORD         documented, callapi or restcomm; documented
              --fault NAME:AMOUNT    duplicate, drop, break, slow, forge: a probability; reorder, delay: seconds
              --seed N               what all chance follows from; 1
              --svg FILE             writes the ladder as SVG too
              --multipart            sends forms in parts, as CallAPI's documentation says
              --verbose              prints each request with its parameters and its answer
              --load N               plays N calls, and prints how the application bore it
              --rate R               of these, R begin in a second
              --at-once N            of these, N are played at once; 8
            """;

    private CommandLine() {}

    /**
     * Runs a command, and exits with status 0 if all went well, 1 if a call had problems or its ladder could not be written, 2 if
     * the arguments are wrong or the library is missing.
     *
     * @param arguments none for an explanation
     */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (Library.isMissing()) {
            return runWithLibraryBeside(out, err, arguments);
        }
        if (arguments.length == 0 || List.of(arguments).contains("--help")) {
            out.print(USAGE);
            return DONE;
        }
        CallCommand command;
        try {
            command = command(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println();
            err.print(USAGE);
            return MISUSED;
        }
        return command.run(out, err);
    }

    private static int runWithLibraryBeside(PrintStream out, PrintStream err, String... arguments) {
        try {
            Optional<URLClassLoader> beside = Library.beside();
            if (beside.isPresent()) {
                try (URLClassLoader loader = beside.get()) {
                    Method run = loader.loadClass(CommandLine.class.getName())
                            .getDeclaredMethod("run", PrintStream.class, PrintStream.class, String[].class);
                    run.setAccessible(true);
                    return (int) run.invoke(null, out, err, arguments);
                }
            }
        } catch (InvocationTargetException thrown) {
            if (thrown.getCause() instanceof LinkageError) {
                err.println("The library beside the simulator's jar does not fit it: " + thrown.getCause()
                        + "; put one of the same version there");
                return MISUSED;
            }
            throw new IllegalStateException("The command failed", thrown.getCause());
        } catch (IOException | URISyntaxException | ReflectiveOperationException unreadable) {
            err.println("The library beside the simulator's jar cannot be used: " + unreadable);
            return MISUSED;
        }
        err.println(
                "The simulator needs the library, which is missing; put rcml-jakarta-VERSION.jar, of the same version,"
                        + " into the folder of rcml-jakarta-VERSION-simulator.jar");
        return MISUSED;
    }

    private static CallCommand command(String... arguments) {
        if (arguments[0].equals("call")) {
            return new CallCommand(arguments);
        }
        throw new IllegalArgumentException("expected: call URL");
    }
}
