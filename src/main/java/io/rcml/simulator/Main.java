package io.rcml.simulator;

import io.rcml.simulator.report.SimulatedCall;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The command line: {@code java -jar rcml-jakarta-simulator.jar call URL …} plays a call and prints its ladder. */
public final class Main {

    static final int DONE = 0;
    static final int PROBLEMS = 1;
    static final int MISUSED = 2;

    private Main() {}

    /**
     * Plays calls, and exits with status 0 if all went well, 1 if a call had problems or its ladder could not be written, 2 if the arguments are wrong.
     *
     * @param arguments none for an explanation
     */
    public static void main(String[] arguments) {
        System.exit(run(System.out, System.err, arguments));
    }

    static int run(PrintStream out, PrintStream err, String... arguments) {
        if (arguments.length == 0 || List.of(arguments).contains("--help")) {
            out.print(CommandLine.USAGE);
            return DONE;
        }
        CommandLine line;
        try {
            line = CommandLine.of(arguments);
        } catch (IllegalArgumentException e) {
            err.println(e.getMessage());
            err.println();
            err.print(CommandLine.USAGE);
            return MISUSED;
        }
        if (line.isLoad()) {
            LoadReport report = line.load().run("");
            out.println(report);
            return report.errors() == 0 ? DONE : PROBLEMS;
        }
        SimulatedCall call = line.simulator().call();
        out.print(line.isVerbose() ? call.transcript() : call.ladder().toText());
        out.println();
        out.println("seed " + call.seed() + ", " + call.dialect() + ", faults: " + call.faults());
        boolean written =
                line.svg().isEmpty() || write(line.svg().get(), call.ladder().toSvg(), err);
        return written && call.problems().isEmpty() ? DONE : PROBLEMS;
    }

    private static boolean write(Path file, String svg, PrintStream err) {
        try {
            Files.write(file, svg.getBytes(StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            err.println("The ladder could not be written to " + file + ": " + e);
            return false;
        }
    }
}
