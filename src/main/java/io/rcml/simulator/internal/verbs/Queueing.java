package io.rcml.simulator.internal.verbs;

import io.rcml.call.CallStatus;
import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.platform.Interpreter;
import io.rcml.simulator.internal.platform.RootCall;
import io.rcml.simulator.internal.wire.Fields;
import io.rcml.simulator.internal.wire.Wire;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.script.Callee;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Enqueue, Leave, and Dial with Queue: known to the platform's code, and documented nowhere. Who takes a waiting caller out of a
 * queue, or waits in it, is whoever is scripted as a callee of the queue's name.
 */
public final class Queueing {

    private static final String LEAVES = "leaves the queue ";

    private final Interpreter in;
    private final Node enqueue;
    private final Runnable next;
    private final String name;
    private @Nullable Interpreter waiting;
    private boolean over;

    public Queueing(Interpreter in, Node enqueue, Runnable next) {
        this.in = in;
        this.enqueue = enqueue;
        this.next = next;
        this.name = enqueue.text();
    }

    public void begin() {
        in.sim.record.signal(in.leg.name, Moment.PLATFORM, "waits in the queue " + name);
        Optional<String> url = enqueue.filled("waitUrl");
        if (url.isPresent()) {
            Interpreter music = new Interpreter(in.sim, in.leg, Request.Kind.WAIT, this::waited);
            waiting = music;
            in.whenInterrupted(music::stop);
            music.goOn(Request.Kind.WAIT, enqueue.method("waitUrlMethod"), in.resolve(url.get()), new Fields());
        }
        Callee agent = in.sim.script.callees.get(name);
        if (agent != null && agent.reaction() == Callee.Reaction.ANSWERS) {
            in.after(1000L * agent.ringsFor(), () -> connect(agent));
        }
    }

    /** A document for who waits has ended: by Leave, or because nothing more is to be heard while waiting goes on. */
    private void waited(Interpreter.Outcome outcome) {
        if (outcome == Interpreter.Outcome.HANGUP) {
            leave("leave");
        }
    }

    private void connect(Callee agent) {
        if (over) {
            return;
        }
        Interpreter music = waiting;
        if (music != null) {
            music.stop(false);
        }
        in.sim.record.signal(Moment.PLATFORM, in.leg.name, "connects " + in.leg.name + " with an agent of " + name);
        if (agent.talksFor() != Callee.NEVER) {
            in.after(1000L * agent.talksFor(), () -> leave("bridged"));
        }
    }

    private void leave(String result) {
        if (!over) {
            over = true;
            in.sim.record.signal(in.leg.name, Moment.PLATFORM, LEAVES + name);
            in.act(enqueue, new Fields().add("QueueResult", result), next);
        }
    }

    /** Leaves the queue that the document of its leg is waiting music for. */
    public static void leave(Interpreter in, Node leave, Runnable next) {
        if (in.kind == Request.Kind.WAIT) {
            in.finish(Interpreter.Outcome.HANGUP);
        } else {
            in.sim.record.problem("<Leave> stands outside of a document for who waits in a queue, and is skipped");
            next.run();
        }
    }

    /** Connects with who waits first in a queue. */
    static void dial(Interpreter in, Node dial, Node queue, Runnable next) {
        Callee first = in.sim.script.callees.get(queue.text());
        boolean waits = first != null && first.reaction() == Callee.Reaction.ANSWERS;
        if (first == null || !waits) {
            in.sim.record.media(Moment.PLATFORM, Moment.PLATFORM, "finds nobody in the queue " + queue.text());
            Dialling.proceed(in, dial, new Wire.Dialled(CallStatus.FAILED, null, false, null), next);
            return;
        }
        in.sim.record.signal(
                Moment.PLATFORM, in.leg.name, "connects " + in.leg.name + " with who waits in " + queue.text());
        int limit = dial.number("timeLimit", 1, RootCall.LONGEST_SECONDS);
        in.after(
                1000L * Math.min(limit, first.talksFor()),
                () -> Dialling.proceed(in, dial, new Wire.Dialled(CallStatus.COMPLETED, null, true, null), next));
    }
}
