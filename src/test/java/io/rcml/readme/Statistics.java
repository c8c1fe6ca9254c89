package io.rcml.readme;

import io.rcml.call.CallCompleted;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

@ApplicationScoped
public class Statistics {

    private volatile Duration talked = Duration.ZERO;

    void completed(@Observes CallCompleted call) {
        talked = talked.plus(call.duration().orElse(Duration.ZERO));
    }

    public Duration talked() {
        return talked;
    }
}
