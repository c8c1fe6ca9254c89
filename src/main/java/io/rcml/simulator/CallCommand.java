package io.rcml.simulator;

import io.rcml.simulator.report.SimulatedCall;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The command {@code call}: plays a call and prints its ladder, or plays many and prints how the application bore it. */
final class CallCommand {

    private final CallArguments arguments;

    /** Reads the arguments; an {@link IllegalArgumentException} says which of them is wrong. */
    CallCommand(String... arguments) {
        this.arguments = CallArguments.of(arguments);
    }

    /** Prints how it went, and returns the exit status. */
    int run(PrintStream out, PrintStream err) {
        if (arguments.isLoad()) {
            LoadReport report = arguments.load().run("");
            out.println(report);
            return report.errors() == 0 ? CommandLine.DONE : CommandLine.PROBLEMS;
        }
        SimulatedCall call = arguments.simulator().call();
        out.print(arguments.isVerbose() ? call.transcript() : call.ladder().toText());
        out.println();
        out.println("seed " + call.seed() + ", " + call.dialect() + ", faults: " + call.faults());
        Optional<Path> svg = arguments.svg();
        boolean written = svg.isEmpty() || write(svg.get(), call.ladder().toSvg(), err);
        return written && call.problems().isEmpty() ? CommandLine.DONE : CommandLine.PROBLEMS;
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
