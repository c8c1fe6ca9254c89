package io.rcml.simulator.internal.platform;

import io.rcml.call.CallEvent;
import io.rcml.call.CallStatus;
import io.rcml.simulator.internal.wire.Callapi;
import io.rcml.simulator.internal.wire.Documented;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.internal.wire.Restcomm;
import io.rcml.simulator.internal.wire.Transport;
import io.rcml.simulator.internal.wire.Wire;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.SimulatedCall;
import io.rcml.simulator.script.Dialect;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * One call being played, with all that it leads to, on one thread: everything that happens is an event of the {@link Timeline}, and a
 * request is sent, and its answer awaited, at its event's turn. So what is recorded follows from script, seed and answers alone.
 */
public final class Simulation {

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.forLanguageTag("es"));

    private final Script script;
    private final Wire wire;
    private final Wire.Platform platform;
    private final Timeline time = new Timeline();
    private final Recorder record = new Recorder(time);
    private final Sids sids;
    private final Requests requests;
    private final Callbacks callbacks;
    private final Remote remote;

    /**
     * Sets out to play a script.
     *
     * @param remote makes the remote that sees the simulation's legs and moves them
     */
    public Simulation(Script script, Transport transport, Function<Simulation, Remote> remote) {
        this.script = script;
        this.wire = wire(script.dialect());
        this.sids = new Sids(script.seed());
        this.platform =
                new Wire.Platform(script.accountSid(), sids.next("ID"), script.began(), language(script.seed()));
        Chance chance = new Chance(script.seed());
        this.requests = new Requests(script, wire, platform, transport, time, record, chance, this::act);
        this.callbacks = new Callbacks(script.faults(), wire, platform, requests, time, chance);
        this.remote = remote.apply(this);
    }

    private static Wire wire(Dialect dialect) {
        return switch (dialect) {
            case DOCUMENTED -> new Documented();
            case CALLAPI -> new Callapi();
            case RESTCOMM -> new Restcomm();
        };
    }

    private static Locale language(long seed) {
        return LANGUAGES.get(Math.floorMod(seed - 1, LANGUAGES.size()));
    }

    private void act() {
        remote.act();
    }

    /** Plays to its end what begins so. */
    public SimulatedCall play(Runnable beginning) {
        try {
            time.after(0, beginning);
            remote.open();
            time.run();
            return record.call(script);
        } finally {
            remote.close();
        }
    }

    public Script script() {
        return script;
    }

    public Wire wire() {
        return wire;
    }

    public Wire.Platform platform() {
        return platform;
    }

    public Timeline time() {
        return time;
    }

    public Recorder record() {
        return record;
    }

    public Sids sids() {
        return sids;
    }

    /** Identifies the next call. */
    public String nextCallSid() {
        return wire.callSid(platform, sids.next("CA"));
    }

    public Requests requests() {
        return requests;
    }

    public void begin(LiveLeg leg, CallStatus first, String caller) {
        leg.begin(time.now(), first);
        record.leg(leg);
        remote.publish(leg);
        record.signal(
                caller,
                caller.equals(leg.name()) ? Moment.PLATFORM : leg.name(),
                "calls " + leg.address().to());
        callbacks.fire(leg, CallEvent.INITIATED);
    }

    void ring(LiveLeg leg) {
        leg.ring(time.now());
        remote.publish(leg);
        record.signal(leg.name(), Moment.PLATFORM, "rings");
        callbacks.fire(leg, CallEvent.RINGING);
    }

    public void answer(LiveLeg leg, String by) {
        leg.answer(time.now());
        remote.publish(leg);
        record.signal(by, by.equals(leg.name()) ? Moment.PLATFORM : leg.name(), "answers");
        callbacks.fire(leg, CallEvent.ANSWERED);
    }

    /** Keeps what was recorded of a leg. */
    public void record(LiveLeg leg, LiveLeg.Recorded recording) {
        leg.recorded(recording);
        remote.recorded(leg, recording);
    }

    /** Ends a leg and, once its last callback lets it, goes on. */
    public void end(LiveLeg leg, CallStatus status, String by, Runnable then) {
        leg.end(time.now(), status);
        remote.publish(leg);
        record.signal(
                by, by.equals(leg.name()) ? Moment.PLATFORM : leg.name(), leg.name() + " is over: " + status.value());
        boolean told = callbacks.fire(leg, CallEvent.COMPLETED);
        long blocked = told ? wire.blockedByCompleted(1000L * script.answersTake()) : 0;
        time.after(blocked, then);
    }
}
