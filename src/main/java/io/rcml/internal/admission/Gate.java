package io.rcml.internal.admission;

import io.rcml.internal.config.Key;
import io.rcml.internal.http.Answer;
import io.rcml.internal.http.BadRequestException;
import io.rcml.internal.http.Limits;
import io.rcml.internal.http.Origin;
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
     * Judges a request before its body is read, by its URL, its headers and its address.
     *
     * @return where it comes in, if its body agrees
     * @throws BadRequestException if its query is too long, or cannot be read
     * @throws RefusedException if it does not come in, whatever its body says
     */
    public Admission judge(Arrival arrival, Origin origin) {
        origin.query().ifPresent(query -> limits.requireQuery(query.length()));
        return new Admission(guards.judge(arrival, origin), origin);
    }

    /** A request that comes in, if its body agrees. */
    public final class Admission {

        private final Guards.Judgement judgement;
        private final Origin origin;

        private Admission(Guards.Judgement judgement, Origin origin) {
            this.judgement = judgement;
            this.origin = origin;
        }

        /** Whether it came by a link, and not to the URL that is configured with a number. */
        public boolean isByLink() {
            return judgement.isByLink();
        }

        /**
         * Lets it in. Rejected requests do not use up a place.
         *
         * @param inside what answers it there
         * @throws BadRequestException if it contradicts itself
         * @throws RefusedException if it does not come in
         */
        public Answer enter(Received request, Supplier<Answer> inside) {
            origin.keep(Proof.class, judgement.check(request));
            if (places == null) {
                return inside.get();
            }
            if (!places.tryAcquire()) {
                throw new RefusedException(
                        OVERLOADED,
                        limits.calls() + " calls are being answered, and " + Key.MAX_CALLS + " allows no more");
            }
            try {
                return inside.get();
            } finally {
                places.release();
            }
        }
    }
}
