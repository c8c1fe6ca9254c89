package io.rcml.benchmarks.hostile;

import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Writes the library's log as a console would have it, to nowhere: it is a part of what a refusal costs. */
final class QuietLog implements AutoCloseable {

    private final Logger logger = Logger.getLogger("io.rcml");
    private final Handler nowhere = new Nowhere();

    QuietLog() {
        logger.setUseParentHandlers(false);
        logger.addHandler(nowhere);
    }

    @Override
    public void close() {
        logger.removeHandler(nowhere);
        logger.setUseParentHandlers(true);
    }

    private static final class Nowhere extends Handler {

        Nowhere() {
            setFormatter(new SimpleFormatter());
        }

        @Override
        public void publish(LogRecord message) {
            if (getFormatter().format(message).isEmpty()) {
                throw new IllegalStateException("A record is empty");
            }
        }

        @Override
        public void flush() {
            // nothing waits
        }

        @Override
        public void close() {
            // nothing is open
        }
    }
}
