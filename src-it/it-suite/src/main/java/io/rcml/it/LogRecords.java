package io.rcml.it;

import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/** What a server in this JVM logs. */
final class LogRecords extends Handler implements ServerLog.Source {

    private final List<LogLine> lines = new ArrayList<>();

    private LogRecords() {}

    static LogRecords ofThisJvm() {
        LogRecords records = new LogRecords();
        Logger.getLogger("").addHandler(records);
        return records;
    }

    @Override
    public synchronized void publish(LogRecord record) {
        lines.add(LogLine.of(record));
    }

    @Override
    public synchronized long end() {
        return lines.size();
    }

    @Override
    public synchronized List<LogLine> since(long position) {
        return List.copyOf(lines.subList(Math.toIntExact(position), lines.size()));
    }

    @Override
    public void flush() {
        // nothing is held back
    }

    @Override
    public void close() {
        // nothing is held open
    }
}
