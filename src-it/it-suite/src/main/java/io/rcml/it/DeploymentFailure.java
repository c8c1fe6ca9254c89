package io.rcml.it;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;

/**
 * Why a container refused a WAR.
 *
 * @param log what the server logged meanwhile
 * @param thrown what its adapter threw, or null if it took the refusal for a success
 */
record DeploymentFailure(List<LogLine> log, Exception thrown) {

    /** All errors that were logged or thrown, with the messages of their exceptions as they were. Servers differ in which. */
    String text() {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        log.stream().filter(LogLine::isProblem).forEach(lines::println);
        if (thrown != null) {
            thrown.printStackTrace(lines);
        }
        return text.toString();
    }
}
