package io.rcml.it;

import java.util.List;

/** Why a container refused a WAR. */
record DeploymentFailure(List<LogLine> log) {

    /** All errors that the container logged about it, with the messages of their exceptions as they were thrown. */
    String text() {
        return LogLine.join(
                log.stream().filter(line -> line.level().equals("ERROR")).toList());
    }
}
