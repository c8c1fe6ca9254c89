package io.rcml.internal.cli;

import java.util.List;

/** A command of the jar. It prints, and leaves it to {@link Main} to end the JVM. */
interface Command {

    /**
     * Runs the command.
     *
     * @param arguments the command line after the command's name
     * @return the exit status
     */
    int run(List<String> arguments);
}
