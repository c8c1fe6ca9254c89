package io.rcml.benchmarks.endtoend;

import java.io.IOException;
import java.util.List;

/** Where processes run: servers on the first core and the client on the others, where there are others and Linux's taskset. */
public final class Cores {

    private static final int ALL = Runtime.getRuntime().availableProcessors();
    private static final boolean APART = ALL > 1 && isThere();

    private Cores() {}

    /** {@return how many there are, even while this process is kept off some} */
    public static int count() {
        return ALL;
    }

    /** {@return whether server and client do not share a core} */
    public static boolean areApart() {
        return APART;
    }

    static List<String> toServers() {
        return APART ? List.of("taskset", "--cpu-list", "0") : List.of();
    }

    /** Keeps this process off the servers' core, or lets it on again. */
    public static void leaveToServers(boolean leave) {
        if (APART) {
            run(
                    "--all-tasks",
                    "--pid",
                    "--cpu-list",
                    (leave ? 1 : 0) + "-" + (ALL - 1),
                    String.valueOf(ProcessHandle.current().pid()));
        }
    }

    private static boolean isThere() {
        return run("--version");
    }

    private static boolean run(String... arguments) {
        try {
            String[] command = new String[arguments.length + 1];
            command[0] = "taskset";
            System.arraycopy(arguments, 0, command, 1, arguments.length);
            return new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException absent) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
