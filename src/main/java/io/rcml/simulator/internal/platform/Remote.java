package io.rcml.simulator.internal.platform;

import io.rcml.simulator.internal.wire.LiveLeg;

/** The outside that sees a simulation's legs, and tells the platform while it is played what to do with them. */
public interface Remote {

    /** Sees nothing and wants nothing. */
    Remote NOBODY = new Remote() {

        @Override
        public void open() {}

        @Override
        public void publish(LiveLeg leg) {}

        @Override
        public void act() {}

        @Override
        public void close() {}
    };

    /** The simulation begins. */
    void open();

    /** A leg has begun or changed. */
    void publish(LiveLeg leg);

    /** The application has answered: what it wanted meanwhile is done now. */
    void act();

    /** The simulation is over. */
    void close();
}
