package io.rcml.it;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.logging.LogRecord;
import java.util.logging.SimpleFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something that a server logged, the same whichever server it was.
 *
 * @param level ERROR, WARN, INFO or DEBUG
 * @param logger the logger's name
 * @param text the whole message, which may have several lines; a stack trace follows it after a colon
 */
record LogLine(String level, String logger, String text) {

    // WildFly's, and that of all servers whose form can be chosen:
    // 2026-11-22 10:52:28,123 WARN  [io.rcml.servlet] (default task-1) The message
    private static final Pattern FIRST_LINE = Pattern.compile(
            "\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d,\\d{3} (?<level>\\w+) +\\[(?<logger>.*?)] \\(.*?\\) (?<text>.*)");
    // Open Liberty's:
    // [11/22/26, 10:52:28:123 UTC] 0000002d io.rcml.servlet                                              W The message
    private static final Pattern LIBERTYS_FIRST_LINE =
            Pattern.compile("\\[[^]]*] [0-9a-f]{8} (?<logger>\\S*) +(?<level>[A-Z]) (?<text>.*)");
    private static final Pattern EXCEPTION = Pattern.compile("(?:[a-z]\\w*\\.)+[A-Z]\\w*(?::.*)?");

    LogLine {
        level = switch (level) {
            case "SEVERE", "FATAL", "E", "F" -> "ERROR";
            case "WARNING", "W" -> "WARN";
            case "CONFIG", "A", "C", "I" -> "INFO";
            case "FINE", "FINER", "FINEST", "TRACE" -> "DEBUG";
            default -> level;
        };
    }

    static LogLine of(LogRecord record) {
        String text = new SimpleFormatter().formatMessage(record);
        if (record.getThrown() != null) {
            StringWriter trace = new StringWriter();
            record.getThrown().printStackTrace(new PrintWriter(trace));
            text += ": " + trace.toString().stripTrailing();
        }
        return new LogLine(record.getLevel().getName(), record.getLoggerName(), text);
    }

    /** What the physical line of a log file begins, or null if it carries on with the one before. */
    static LogLine parse(String line) {
        for (Pattern form : List.of(FIRST_LINE, LIBERTYS_FIRST_LINE)) {
            Matcher first = form.matcher(line);
            if (first.matches()) {
                return new LogLine(first.group("level"), first.group("logger"), first.group("text"));
            }
        }
        return null;
    }

    LogLine and(String furtherLine) {
        boolean beginsTrace =
                text.indexOf('\n') < 0 && EXCEPTION.matcher(furtherLine).matches();
        return new LogLine(level, logger, text + (beginsTrace ? ": " : "\n") + furtherLine);
    }

    /** Whether our library logged it. */
    boolean isOurs() {
        return logger.startsWith("io.rcml") && !logger.startsWith("io.rcml.it");
    }

    /** Whether somebody should look at it. */
    boolean isProblem() {
        return level.equals("ERROR") || level.equals("WARN");
    }

    /** Whether it is a problem that has to do with us. */
    boolean isProblemOfOurs() {
        return isProblem() && toString().contains("rcml");
    }

    static String join(List<LogLine> lines) {
        return String.join("\n", lines.stream().map(LogLine::toString).toList());
    }

    @Override
    public String toString() {
        return level + " [" + logger + "] " + text;
    }
}
