package io.rcml.simulator.internal.rest;

import io.rcml.call.CallStatus;
import io.rcml.simulator.RestApi;
import io.rcml.simulator.internal.platform.Simulation;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.internal.wire.Subscription;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What the REST API sees of a simulation and does with it. The application's requests come on threads of the API's server and wait
 * here until the simulation, on its own thread, has the answer that it was waiting for.
 */
public final class RestCalls {

    /** A call that the application wants to be made. */
    public record Started(
            String sid,
            String from,
            String to,
            String method,
            String url,
            @Nullable Subscription subscription,
            int timeout) {}

    /**
     * A leg as the API shows it.
     *
     * @param calls where it can be modified
     */
    public record State(
            RestCalls calls,
            String sid,
            @Nullable String parentSid,
            String from,
            String to,
            String direction,
            CallStatus status,
            String startTime,
            long duration) {}

    private interface Command {

        void act();
    }

    private final Simulation sim;
    private final RestApi api;
    private final Map<String, LiveLeg> legs = new LinkedHashMap<>();
    private final Queue<Command> commands = new ConcurrentLinkedQueue<>();

    public RestCalls(Simulation sim, RestApi api) {
        this.sim = sim;
        this.api = api;
    }

    public void open() {
        api.open(this);
    }

    public void close() {
        api.close(this);
    }

    public void publish(LiveLeg leg) {
        legs.put(leg.sid, leg);
        api.publish(new State(
                this,
                leg.sid,
                leg.parentSid,
                leg.address.from(),
                leg.address.to(),
                leg.address.direction().value(),
                leg.status,
                sim.platform.at(leg.beganAt).toString(),
                leg.talkSeconds(sim.time.now())));
    }

    /** The application wants a call to end. */
    public void end(String sid) {
        commands.add(() -> control(sid, "ends", LiveLeg.Control::end));
    }

    /** The application wants a call to go on with another document. */
    public void redirect(String sid, String url, String method) {
        commands.add(() -> control(sid, "leads to " + url, control -> control.redirect(url, method)));
    }

    /** The application wants a call to be made. */
    public void start(Started call) {
        commands.add(() -> {
            sim.record.rest("starts a call to " + call.to());
            sim.time.after(0, () -> sim.start(call));
        });
    }

    /** Does what the application wanted while it was asked something. */
    public void act() {
        for (Command next = commands.poll(); next != null; next = commands.poll()) {
            next.act();
        }
    }

    private void control(String sid, String what, Consumer<LiveLeg.Control> use) {
        LiveLeg leg = legs.get(sid);
        LiveLeg.Control control = leg == null ? null : leg.control;
        if (leg == null || control == null || leg.isOver()) {
            sim.record.problem("the application came too late to a call that is over: " + sid);
            return;
        }
        sim.record.rest(what + ": the call of " + leg.name);
        sim.time.after(0, () -> use.accept(control));
    }
}
