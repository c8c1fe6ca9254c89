package io.rcml.it.noted;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.ObservesAsync;

/** Hears it. */
@ApplicationScoped
public class RumourListener {

    void hear(@Observes String rumour) {
        // in the request's thread
    }

    void hearLater(@ObservesAsync String rumour) {
        // in another thread
    }
}
