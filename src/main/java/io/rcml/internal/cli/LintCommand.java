package io.rcml.internal.cli;

import io.rcml.internal.text.Printable;
import io.rcml.lint.Finding;
import io.rcml.lint.RcmlLint;
import io.rcml.lint.Severity;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Checks RCML that people write by hand.
 *
 * <pre>{@code
 * java -jar rcml-jakarta.jar lint [--json] [--screening] FILE…
 * }</pre>
 *
 * <p>{@code -} is the standard input; of each file, no more is read than a document may hold. Exit status: 0 if there is no
 * error, 1 if there is one, 2 if the command is wrong, a file cannot be read, or what is found cannot be printed.
 */
final class LintCommand implements Command {

    private static final int ERRORS = 1;
    private static final int NOT_RUN = 2;
    // Enough to find that there are more characters than the 1 048 576 that a document may hold, of at most three bytes
    // each.
    private static final int MOST_BYTES = 3 * ((1 << 20) + 3);
    private static final String USAGE = """
            usage: java -jar rcml-jakarta.jar lint [--json] [--screening] FILE...

            Lists what is legal RCML in the files and will not do what its author thinks.

              FILE         a document in UTF-8, or - for the standard input
              --json       print an array of findings, for programs
              --screening  the documents run on the called side, where Dial is not allowed
              --           all that follows are files, even if they begin with -
              -h, --help   print this, and check nothing

            Exit status: 0 without an error, 1 with one, 2 if the command is wrong, a file cannot be read, or
            what is found cannot be printed.""";

    private final InputStream in;
    private final PrintStream out;
    private final PrintStream err;

    LintCommand(InputStream in, PrintStream out, PrintStream err) {
        this.in = in;
        this.out = out;
        this.err = err;
    }

    @Override
    public int run(List<String> arguments) {
        int status = answer(arguments);
        if (out.checkError()) {
            err.println("rcml-jakarta: the standard output cannot be written to");
            return NOT_RUN;
        }
        return status;
    }

    private int answer(List<String> arguments) {
        LintArguments command;
        try {
            command = LintArguments.of(arguments);
        } catch (IllegalArgumentException wrong) {
            err.println("rcml-jakarta: " + wrong.getMessage());
            err.println(USAGE);
            return NOT_RUN;
        }
        if (command.help()) {
            out.println(USAGE);
            return 0;
        }
        return lint(command);
    }

    private int lint(LintArguments command) {
        List<LintReport.Checked> checked = new ArrayList<>();
        for (String file : command.files()) {
            try {
                checked.add(new LintReport.Checked(file, check(file, command.screening())));
            } catch (IOException | InvalidPathException unreadable) {
                err.println("rcml-jakarta: " + Printable.of(file) + " cannot be read: " + reason(unreadable));
            }
        }
        out.println(command.json() ? LintReport.json(checked) : LintReport.lines(checked));
        if (checked.size() < command.files().size()) {
            return NOT_RUN;
        }
        return LintReport.count(checked, Severity.ERROR) > 0 ? ERRORS : 0;
    }

    private List<Finding> check(String file, boolean screening) throws IOException {
        if (file.equals(LintArguments.STANDARD_INPUT)) {
            return check(in, screening);
        }
        Path path = Path.of(file);
        if (Files.isDirectory(path)) {
            throw new IOException("it is a directory");
        }
        try (InputStream document = Files.newInputStream(path)) {
            return check(document, screening);
        }
    }

    private static List<Finding> check(InputStream document, boolean screening) throws IOException {
        byte[] xml = document.readNBytes(MOST_BYTES);
        return screening ? RcmlLint.checkScreening(xml) : RcmlLint.check(xml);
    }

    private static String reason(Exception unreadable) {
        if (unreadable instanceof NoSuchFileException) {
            return "there is no such file";
        }
        if (unreadable instanceof AccessDeniedException) {
            return "access is denied";
        }
        // The messages of these repeat the file's name.
        String reason = unreadable instanceof FileSystemException file ? file.getReason() : null;
        if (unreadable instanceof InvalidPathException path) {
            reason = path.getReason();
        }
        return Printable.of(String.valueOf(reason == null ? unreadable.getMessage() : reason));
    }
}
