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
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Enqueue, Leave, and Dial with Queue: known to the platform's code, and documented nowhere. Who takes a waiting caller out of a
 * queue, or waits in it, is whoever is scripted as a callee of the queue's name.
 */
final class Queueing {

    private static final String LEAVES = "leaves the queue ";

    private final Interpreter in;
    private final Node enqueue;
    private final Runnable next;
    private final String name;
    private @Nullable Interpreter waiting;
    private boolean over;

    Queueing(Interpreter in, Node enqueue, Runnable next) {
        this.in = in;
        this.enqueue = enqueue;
        this.next = next;
        this.name = enqueue.text();
    }

    void begin() {
        in.sim().record().signal(in.leg().name(), Moment.PLATFORM, "waits in the queue " + name);
        Optional<String> url = enqueue.filled("waitUrl");
        if (url.isPresent()) {
            Interpreter music = in.another(in.leg(), Request.Kind.WAIT, this::waited);
            waiting = music;
            in.whenInterrupted(music::stop);
            music.goOn(Request.Kind.WAIT, enqueue.method("waitUrlMethod"), in.resolve(url.get()), new Fields());
        }
        Callee agent = in.sim().script().present(name);
        if (agent != null && agent.reaction() == Callee.Reaction.ANSWERS) {
            agent.ringsFor().ifPresent(seconds -> in.after(1000L * seconds, () -> connect(agent)));
        }
    }

    /** A document for a waiting caller has ended: by Leave, or because nothing more is to be heard while waiting goes on. */
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
        in.sim()
                .record()
                .signal(Moment.PLATFORM, in.leg().name(), "connects " + in.leg().name() + " with an agent of " + name);
        agent.talksFor().ifPresent(seconds -> in.after(1000L * seconds, () -> leave("bridged")));
    }

    private void leave(String result) {
        if (!over) {
            over = true;
            in.sim().record().signal(in.leg().name(), Moment.PLATFORM, LEAVES + name);
            in.act(enqueue, new Fields().add("QueueResult", result), next);
        }
    }

    /** Leaves the queue that the document of its leg is waiting music for. */
    static void leave(Interpreter in, Node leave, Runnable next) {
        if (in.kind() == Request.Kind.WAIT) {
            in.finish(Interpreter.Outcome.HANGUP);
        } else {
            in.sim().record().problem("<Leave> stands outside of a document for who waits in a queue, and is skipped");
            next.run();
        }
    }

    /** Connects with the first caller in a queue. */
    static void dial(Interpreter in, Node dial, Node queue, Consumer<Wire.Dialled> done) {
        Callee first = in.sim().script().present(queue.text());
        boolean waits = first != null && first.reaction() == Callee.Reaction.ANSWERS;
        if (first == null || !waits) {
            in.sim().record().media(Moment.PLATFORM, Moment.PLATFORM, "finds nobody in the queue " + queue.text());
            done.accept(new Wire.Dialled(CallStatus.FAILED, null, false, null));
            return;
        }
        in.sim()
                .record()
                .signal(
                        Moment.PLATFORM,
                        in.leg().name(),
                        "connects " + in.leg().name() + " with who waits in " + queue.text());
        int limit = dial.number("timeLimit", 1, RootCall.LONGEST_SECONDS);
        in.after(
                1000L * Math.min(limit, first.talksFor().orElse(limit)),
                () -> done.accept(new Wire.Dialled(CallStatus.COMPLETED, null, true, null)));
    }
}
