package io.rcml.simulator.internal.rest;

import io.rcml.simulator.internal.platform.Interpreter;
import io.rcml.simulator.internal.platform.Remote;
import io.rcml.simulator.internal.platform.RootCall;
import io.rcml.simulator.internal.platform.Simulation;
import io.rcml.simulator.internal.platform.StartedCall;
import io.rcml.simulator.internal.wire.LiveLeg;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;

/**
 * What the REST API sees of a simulation and does with it. The application's requests come on threads of the API's server and wait
 * here until the simulation, on its own thread, has the answer that it was waiting for.
 */
public final class RestCalls implements Remote, LiveCalls {

    private interface Command {

        void act();
    }

    private final Simulation sim;
    private final Map<String, Interpreter.Verb> verbs;
    private final RestServer server;
    private final Map<String, LiveLeg> legs = new LinkedHashMap<>();
    private final Queue<Command> commands = new ConcurrentLinkedQueue<>();

    public RestCalls(Simulation sim, Map<String, Interpreter.Verb> verbs, RestServer server) {
        this.sim = sim;
        this.verbs = verbs;
        this.server = server;
    }

    @Override
    public void open() {
        server.open(this);
    }

    @Override
    public void close() {
        server.close(this);
    }

    @Override
    public void publish(LiveLeg leg) {
        legs.put(leg.sid(), leg);
        server.publish(new CallState(
                this,
                leg.sid(),
                leg.parentSid(),
                leg.address().from(),
                leg.address().to(),
                leg.address().direction().value(),
                leg.status(),
                sim.platform().at(leg.beganAt()).toString(),
                leg.talkSeconds(sim.time().now())));
    }

    @Override
    public void recorded(LiveLeg leg, LiveLeg.Recorded recording) {
        server.publish(new RecordingState(
                recording.sid(),
                leg.sid(),
                sim.platform().at(sim.time().now()).toString(),
                recording.url(),
                recording.seconds()));
    }

    @Override
    public void end(String sid) {
        commands.add(() -> control(sid, "ends", LiveLeg.Control::end));
    }

    @Override
    public void redirect(String sid, String url, String method) {
        commands.add(() -> control(sid, "leads to " + url, control -> control.redirect(url, method)));
    }

    @Override
    public void redirectBoth(String sid, String url, String method) {
        // looked for once whoever has just answered is connected
        commands.add(() -> sim.time().after(0, () -> {
            String callee = legs.values().stream()
                    .filter(leg -> sid.equals(leg.parentSid()) && leg.isBridged() && !leg.isOver())
                    .map(LiveLeg::sid)
                    .findFirst()
                    .orElse(sid);
            control(callee, "leads both legs to " + url, control -> control.redirectBoth(url, method));
        }));
    }

    @Override
    public void mute(String sid, boolean muted) {
        commands.add(() -> control(sid, muted ? "mutes" : "unmutes", control -> {}));
    }

    @Override
    public void start(StartedCall call) {
        commands.add(() -> {
            sim.record().rest("starts a call to " + call.to());
            sim.time().after(0, () -> RootCall.started(sim, verbs, call).begin());
        });
    }

    @Override
    public void act() {
        for (Command next = commands.poll(); next != null; next = commands.poll()) {
            next.act();
        }
    }

    private void control(String sid, String what, Consumer<LiveLeg.Control> use) {
        LiveLeg leg = legs.get(sid);
        LiveLeg.Control control = leg == null ? null : leg.control();
        if (leg == null || control == null || leg.isOver()) {
            sim.record().problem("the application came too late to a call that is over: " + sid);
            return;
        }
        sim.record().rest(what + ": the call of " + leg.name());
        sim.time().after(0, () -> use.accept(control));
    }
}
