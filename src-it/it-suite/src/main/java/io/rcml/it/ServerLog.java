package io.rcml.it;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Predicate;

/**
 * What the server, and the application in it, logged since a mark:
 *
 * <pre>{@code
 * ServerLog log = ServerLog.mark();
 * // something that logs
 * LogLine line = log.await(l -> l.logger().equals("io.rcml.servlet"));
 * }</pre>
 *
 * <p>The system property {@code it.serverLog} names the server's log file. Where it is empty the server runs in this JVM, and
 * what it gives to java.util.logging is kept.
 */
final class ServerLog {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Source SOURCE = source(System.getProperty("it.serverLog", ""));

    private final long mark;

    private ServerLog(long mark) {
        this.mark = mark;
    }

    static ServerLog mark() {
        return new ServerLog(SOURCE.end());
    }

    /** What has been logged since the mark by now. */
    List<LogLine> lines() {
        return SOURCE.since(mark);
    }

    /** The first such line since the mark; waits for it some seconds, as a server may answer before it logs. */
    LogLine await(Predicate<LogLine> wanted) {
        Instant end = Instant.now().plus(PATIENCE);
        while (true) {
            List<LogLine> lines = lines();
            for (LogLine line : lines) {
                if (wanted.test(line)) {
                    return line;
                }
            }
            if (Instant.now().isAfter(end)) {
                throw new AssertionError("No such line logged in " + PATIENCE + ", but:\n" + LogLine.join(lines));
            }
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Interrupted while waiting for a log line", e);
        }
    }

    private static Source source(String file) {
        return file.isEmpty() ? LogRecords.ofThisJvm() : new LogFile(file);
    }

    /** Where log lines come from; a position is as far as it had been written. */
    interface Source {

        long end();

        List<LogLine> since(long position);
    }
}
