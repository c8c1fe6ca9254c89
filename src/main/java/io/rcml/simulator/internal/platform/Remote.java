package io.rcml.simulator.internal.platform;

import io.rcml.simulator.internal.wire.LiveLeg;

/** Sees the legs of a simulation and moves them from outside, as the REST API does. */
public interface Remote {

    /** Sees nothing and wants nothing. */
    Remote NOBODY = new Remote() {

        @Override
        public void open() {}

        @Override
        public void publish(LiveLeg leg) {}

        @Override
        public void recorded(LiveLeg leg, LiveLeg.Recorded recording) {}

        @Override
        public void act() {}

        @Override
        public void close() {}
    };

    /** The simulation begins. */
    void open();

    /** A leg has begun or changed. */
    void publish(LiveLeg leg);

    /** Something was recorded of a leg. */
    void recorded(LiveLeg leg, LiveLeg.Recorded recording);

    /** The application has answered a request: do what it wanted meanwhile. */
    void act();

    /** The simulation is over. */
    void close();
}
