package io.rcml.internal.cli;

import io.rcml.internal.text.Printable;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What the command line after {@code lint} asks for.
 *
 * @param help whether to explain the command, and do nothing else
 * @param json whether programs read the findings
 * @param screening whether the documents run on the called side
 * @param files the documents, {@link #STANDARD_INPUT} at most once among them
 */
record LintArguments(boolean help, boolean json, boolean screening, List<String> files) {

    static final String STANDARD_INPUT = "-";

    private static final String END_OF_OPTIONS = "--";

    /**
     * Reads a command line.
     *
     * @throws IllegalArgumentException if it is wrong, with the reason
     */
    static LintArguments of(List<String> arguments) {
        int end = arguments.indexOf(END_OF_OPTIONS);
        List<String> before = end < 0 ? arguments : arguments.subList(0, end);
        if (before.contains("--help") || before.contains("-h")) {
            return new LintArguments(true, false, false, List.of());
        }
        List<String> files = new ArrayList<>();
        for (String argument : before) {
            if (argument.startsWith("-") && !argument.equals(STANDARD_INPUT)) {
                requireOption(argument);
            } else {
                files.add(argument);
            }
        }
        if (end >= 0) {
            files.addAll(arguments.subList(end + 1, arguments.size()));
        }
        requireReadable(files);
        return new LintArguments(false, before.contains("--json"), before.contains("--screening"), List.copyOf(files));
    }

    private static void requireOption(String argument) {
        if (!argument.equals("--json") && !argument.equals("--screening")) {
            throw new IllegalArgumentException("there is no option " + Printable.of(argument));
        }
    }

    private static void requireReadable(List<String> files) {
        if (files.isEmpty()) {
            throw new IllegalArgumentException("there is no file to check");
        }
        if (Collections.frequency(files, STANDARD_INPUT) > 1) {
            throw new IllegalArgumentException("the standard input can be read only once");
        }
    }
}
