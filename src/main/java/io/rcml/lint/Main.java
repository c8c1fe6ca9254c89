package io.rcml.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The command line of the jar, for people who write RCML by hand.
 *
 * <pre>{@code
 * java -jar rcml-jakarta.jar lint [--json] [--screening] FILE…
 * }</pre>
 *
 * <p>{@code -} is the standard input. Exit status: 0 if there is no error, 1 if there is one, 2 if the command is wrong or a file
 * cannot be read.
 */
public final class Main {

    private static final int ERRORS = 1;
    private static final int NOT_RUN = 2;
    private static final String USAGE = """
            usage: java -jar rcml-jakarta.jar lint [--json] [--screening] FILE...

            Lists what is legal RCML in the files and will not do what its author thinks.

              FILE         a document in UTF-8, or - for the standard input
              --json       print an array of findings, for programs
              --screening  the documents run on the called side, where Dial is not allowed

            Exit status: 0 without an error, 1 with one, 2 if the command is wrong or a file cannot be read.""";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    Main(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    /**
     * Runs the command and ends the JVM with its status.
     *
     * @param arguments the command line
     */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        int status = new Main(System.in, out, System.err).run(List.of(arguments));
        out.flush();
        System.exit(status);
    }

    /** Runs the command and gives its exit status. */
    int run(List<String> arguments) {
        if (arguments.contains("--help")) {
            out.println(USAGE);
            return 0;
        }
        if (arguments.isEmpty() || !arguments.get(0).equals("lint")) {
            return refuse(
                    arguments.isEmpty() ? "there is no command" : "there is no command " + shown(arguments.get(0)));
        }
        List<String> files = new ArrayList<>();
        boolean json = false;
        boolean screening = false;
        for (String argument : arguments.subList(1, arguments.size())) {
            switch (argument) {
                case "--json" -> json = true;
                case "--screening" -> screening = true;
                default -> {
                    if (argument.startsWith("-") && !argument.equals("-")) {
                        return refuse("there is no option " + shown(argument));
                    }
                    files.add(argument);
                }
            }
        }
        return files.isEmpty() ? refuse("there is no file to check") : lint(files, json, screening);
    }

    private int refuse(String problem) {
        err.println("rcml-jakarta: " + problem);
        err.println(USAGE);
        return NOT_RUN;
    }

    private int lint(List<String> files, boolean json, boolean screening) {
        Map<String, List<Finding>> findings = new LinkedHashMap<>();
        boolean complete = true;
        for (String file : files) {
            try {
                byte[] xml = read(file);
                findings.put(file, screening ? RcmlLint.checkScreening(xml) : RcmlLint.check(xml));
            } catch (IOException | InvalidPathException unreadable) {
                err.println("rcml-jakarta: " + shown(file) + " cannot be read: " + reason(unreadable));
                complete = false;
            }
        }
        out.println(json ? Report.json(findings) : Report.lines(findings));
        if (!complete) {
            return NOT_RUN;
        }
        return Report.count(findings, Severity.ERROR) > 0 ? ERRORS : 0;
    }

    private byte[] read(String file) throws IOException {
        return file.equals("-") ? in.readAllBytes() : Files.readAllBytes(Path.of(file));
    }

    private static String reason(Exception unreadable) {
        return unreadable instanceof NoSuchFileException ? "there is no such file" : shown(String.valueOf(unreadable));
    }

    private static String shown(String argument) {
        return Text.shown(argument);
    }
}
