package io.rcml.demo;

import io.rcml.call.CallCompleted;
import io.rcml.call.StatusCallback;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** Writes down each report, which CDI fires to whoever observes it. */
@ApplicationScoped
public class Journal {

    private final Queue<String> entries = new ConcurrentLinkedQueue<>();

    @Inject
    private Roster roster;

    void heard(@Observes StatusCallback leg) {
        String talked = leg instanceof CallCompleted completed
                ? completed
                        .duration()
                        .map(Duration::toSeconds)
                        .map(seconds -> ", talked " + seconds + " s")
                        .orElse("")
                : "";
        entries.add(leg.to() + " " + leg.event().value() + talked + "; free now: " + roster.free());
    }

    public List<String> entries() {
        return List.copyOf(entries);
    }
}
