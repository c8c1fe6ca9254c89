package io.rcml.benchmarks.endtoend;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A server that runs. */
public final class ServerProcess implements AutoCloseable {

    private final Process process;
    private final Path log;
    private final BufferedReader answers;
    private final Writer questions;
    private final int port;
    private final long nanosToFirstAnswer;

    private ServerProcess(Process process, Path log) throws IOException {
        this.process = process;
        this.log = log;
        this.answers = process.inputReader();
        this.questions = process.outputWriter();
        String[] ready = read().split(" ");
        this.port = Integer.parseInt(ready[0]);
        this.nanosToFirstAnswer = Long.parseLong(ready[1]);
    }

    /**
     * Starts one on all cores.
     *
     * @param contender the application
     * @param folder where the application and the server's log are written
     * @return the server, which has answered once
     */
    public static ServerProcess start(Contender contender, Path folder) throws IOException {
        return start(contender, folder, List.of());
    }

    /** Starts one on a core of its own, where there is one. */
    public static ServerProcess startApart(Contender contender, Path folder) throws IOException {
        return start(contender, folder, Cores.toServers());
    }

    private static ServerProcess start(Contender contender, Path folder, List<String> onCore) throws IOException {
        List<String> command = new ArrayList<>(onCore);
        command.addAll(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xms256m",
                "-Xmx256m",
                "-Duser.language=en",
                "-Djava.util.logging.config.file=none",
                "-classpath",
                War.server(folder),
                Server.class.getName(),
                War.unpacked(contender, folder).toString(),
                folder.resolve("tomcat-" + contender).toString()));
        Path log = folder.resolve(contender + ".log");
        return new ServerProcess(
                new ProcessBuilder(command).redirectError(log.toFile()).start(), log);
    }

    private String read() throws IOException {
        String line = answers.readLine();
        if (line == null) {
            throw new IOException("The server ended, and its log says: " + Files.readString(log));
        }
        return line;
    }

    private String ask(String word) throws IOException {
        questions.write(word + "\n");
        questions.flush();
        return read();
    }

    public int port() {
        return port;
    }

    public String url() {
        return "http://localhost:" + port + "/phone";
    }

    /** {@return how long it took from the server's first line to its first answer} */
    public long nanosToFirstAnswer() {
        return nanosToFirstAnswer;
    }

    /** {@return what it answers, head and all} */
    public String answer() throws IOException {
        try (Connection connection = new Connection(port)) {
            connection.send(Question.INCOMING);
            return connection.answer();
        }
    }

    /** {@return the CPU time that it has taken so far} */
    public long cpuNanos() throws IOException {
        return Long.parseLong(ask(Server.CPU));
    }

    /** {@return what it holds once garbage is collected} */
    public Memory memory() throws IOException {
        String[] numbers = ask(Server.MEMORY).split(" ");
        return new Memory(Long.parseLong(numbers[0]), Integer.parseInt(numbers[1]), Integer.parseInt(numbers[2]));
    }

    /**
     * What a server holds.
     *
     * @param heap the bytes in use
     * @param threads how many there are
     * @param classes how many are loaded
     */
    public record Memory(long heap, int threads, int classes) {}

    @Override
    public void close() throws IOException {
        questions.close();
        try {
            if (!process.waitFor(5, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
