package io.rcml.benchmarks.apps;

import io.rcml.benchmarks.documents.Leg;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;

/** Who is on duty: the bean that all applications ask. */
@ApplicationScoped
public class Directory {

    private final List<Leg> legs = Leg.first(3);

    /**
     * {@return whom to dial for a call}
     *
     * @param heard what is known of the call, all of it
     */
    public List<Leg> onDuty(Object... heard) {
        for (Object each : heard) {
            Objects.requireNonNull(each);
        }
        return legs;
    }
}
