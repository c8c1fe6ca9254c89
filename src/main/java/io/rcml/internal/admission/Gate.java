package io.rcml.internal.admission;

import io.rcml.internal.config.Key;
import io.rcml.internal.http.Answer;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.http.Limits;
import io.rcml.internal.http.Received;
import io.rcml.internal.http.RefusedException;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets requests in: those that the guards know, and no more at once than allowed. Thread-safe. */
public final class Gate {

    private static final int OVERLOADED = 503;

    private final Guards guards;
    private final Limits limits;
    private final @Nullable Semaphore places;

    public Gate(Guards guards, Limits limits) {
        this.guards = guards;
        this.limits = limits;
        this.places = limits.calls() == 0 ? null : new Semaphore(limits.calls());
    }

    public Limits limits() {
        return limits;
    }

    /**
     * Lets a request in. Rejected requests do not use up a place.
     *
     * @param inside what answers it there
     * @throws BadRequestException if it contradicts itself
     * @throws RefusedException if it does not come in
     */
    public Answer enter(Arrival arrival, Received request, Supplier<Answer> inside) {
        guards.check(arrival, request);
        if (places == null) {
            return inside.get();
        }
        if (!places.tryAcquire()) {
            throw new RefusedException(
                    OVERLOADED, limits.calls() + " calls are being answered, and " + Key.MAX_CALLS + " allows no more");
        }
        try {
            return inside.get();
        } finally {
            places.release();
        }
    }
}
