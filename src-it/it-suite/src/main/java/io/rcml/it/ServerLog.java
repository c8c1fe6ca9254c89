package io.rcml.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What the server, and the application in it, logged since a mark:
 *
 * <pre>{@code
 * ServerLog log = ServerLog.mark();
 * // something that logs
 * List<LogLine> lines = log.linesUntilNow(application);
 * }</pre>
 *
 * <p>The system property {@code it.serverLog} names the server's log file. Where it is empty the server runs in this JVM, and
 * what it gives to java.util.logging is kept.
 */
final class ServerLog {

    private static final Source SOURCE = source(System.getProperty("it.serverLog", ""));
    private static final AtomicInteger marks = new AtomicInteger();

    private final long mark;

    private ServerLog(long mark) {
        this.mark = mark;
    }

    static ServerLog mark() {
        return new ServerLog(SOURCE.end());
    }

    /** All of them. A server may write its log later than it answers, so the application logs another line, which is waited for. */
    List<LogLine> linesUntilNow(CallApi application) {
        String now = "mark " + marks.incrementAndGet();
        CallApi.requireEmpty(200, application.get("mark", "text", now));
        Await.until(() -> assertThat(linesSoFar()).extracting(LogLine::text).contains(now));
        return linesSoFar().stream().takeWhile(line -> !line.text().equals(now)).toList();
    }

    /** What has been written of them. */
    List<LogLine> linesSoFar() {
        return SOURCE.since(mark);
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
