package io.rcml.simulator.internal.platform;

import io.rcml.call.CallStatus;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.script.Callee;

/** A phone that is called: what its owner does, until the leg is answered or over. */
public final class Ringing {

    /** The verb or call that dialled. */
    public interface Dialler {

        void answered(LiveLeg leg);

        /** The leg came to nothing, and is to be ended. */
        void failed(LiveLeg leg, CallStatus status);
    }

    private final Simulation sim;
    private final LiveLeg leg;
    private final Callee callee;
    private final Dialler dialler;

    public Ringing(Simulation sim, LiveLeg leg, Callee callee, Dialler dialler) {
        this.sim = sim;
        this.leg = leg;
        this.callee = callee;
        this.dialler = dialler;
    }

    public void begin() {
        unlessOver(0, () -> {
            switch (callee.reaction()) {
                case BUSY -> dialler.failed(leg, CallStatus.BUSY);
                case UNREACHABLE -> dialler.failed(leg, CallStatus.FAILED);
                case ANSWERS, NO_ANSWER, DECLINES -> ring();
            }
        });
    }

    private void ring() {
        sim.ring(leg);
        callee.ringsFor().ifPresent(seconds -> unlessOver(1000L * seconds, this::react));
    }

    private void react() {
        switch (callee.reaction()) {
            case ANSWERS -> dialler.answered(leg);
            case DECLINES -> dialler.failed(leg, CallStatus.BUSY);
            case NO_ANSWER, BUSY, UNREACHABLE -> dialler.failed(leg, CallStatus.NO_ANSWER);
        }
    }

    private void unlessOver(long millis, Runnable action) {
        sim.time().after(millis, () -> {
            if (!leg.isOver()) {
                action.run();
            }
        });
    }
}
