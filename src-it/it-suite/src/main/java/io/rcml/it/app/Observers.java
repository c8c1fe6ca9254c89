package io.rcml.it.app;

import io.rcml.call.CallCompleted;
import io.rcml.call.StatusCallback;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Inject;

/** Hears of legs without being a controller. */
@ApplicationScoped
public class Observers {

    @Inject
    Facts facts;

    void all(@Observes StatusCallback call) {
        facts.record("observer", call.callSid(), call.event().value());
    }

    void completed(@Observes CallCompleted call) {
        facts.record("observer of CallCompleted", call.callSid(), call.event().value());
    }

    void later(@ObservesAsync StatusCallback call) {
        facts.record("asynchronous observer", call.callSid(), call.event().value());
    }
}
