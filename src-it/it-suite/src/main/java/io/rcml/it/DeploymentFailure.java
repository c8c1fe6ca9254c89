package io.rcml.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;

/**
 * Why a container refused a WAR.
 *
 * @param log what the server logged meanwhile, and may still be logging
 * @param thrown what its adapter threw, or null if it took the refusal for a success
 */
record DeploymentFailure(ServerLog log, Exception thrown) {

    /** The developer must be told this. Servers differ in whether they throw it or log it, and may log it after they have refused. */
    void requireTold(String text) {
        Await.until(() -> assertThat(told()).contains(text));
    }

    /** All errors that were logged or thrown, with the messages of their exceptions as they were. */
    private String told() {
        StringWriter text = new StringWriter();
        PrintWriter lines = new PrintWriter(text);
        log.linesSoFar().stream().filter(LogLine::isProblem).forEach(lines::println);
        if (thrown != null) {
            thrown.printStackTrace(lines);
        }
        return text.toString();
    }
}
