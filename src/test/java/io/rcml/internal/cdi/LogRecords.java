package io.rcml.internal.cdi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** What is logged while this is open, as {@code LEVEL message}. */
public final class LogRecords extends Handler implements AutoCloseable {

    private static final Logger LOGGER = Logger.getLogger("io.rcml");

    private final List<LogRecord> records = Collections.synchronizedList(new ArrayList<>());

    public LogRecords() {
        LOGGER.addHandler(this);
        LOGGER.setUseParentHandlers(false);
    }

    @Override
    public void publish(LogRecord logged) {
        records.add(logged);
    }

    public List<String> lines() {
        return records.stream()
                .map(logged -> logged.getLevel() + " " + new SimpleFormatter().formatMessage(logged))
                .toList();
    }

    public List<LogRecord> records() {
        return records;
    }

    @Override
    public void flush() {
        // nothing is buffered
    }

    @Override
    public void close() {
        LOGGER.removeHandler(this);
        LOGGER.setUseParentHandlers(true);
    }
}
