package io.rcml.simulator.internal.verbs;

import io.rcml.call.CallStatus;
import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.platform.Interpreter;
import io.rcml.simulator.internal.wire.Wire;
import java.util.List;
import java.util.function.Consumer;

/** Dial: chooses between a fork, a conference and a queue, and goes on with what came of it. */
final class Dialling {

    private static final int MOST_NOUNS = 10;
    private static final List<String> FORKED = List.of("Client", "Number", "Sip", "Uri");

    private Dialling() {}

    static void run(Interpreter in, Node dial, Runnable next) {
        List<Node> rooms = dial.children("Conference");
        List<Node> queues = dial.children("Queue");
        List<Target> targets = dial.children().stream()
                .filter(noun -> FORKED.contains(noun.name()))
                .map(Target::of)
                .toList();
        boolean alone = dial.children().size() == 1;
        Consumer<Wire.Dialled> done = dialled -> proceed(in, dial, dialled, next);
        if (!rooms.isEmpty() && (alone || in.sim().wire().mixesNouns())) {
            new Room(in, dial, rooms.get(0), done).begin();
        } else if (!queues.isEmpty() && alone) {
            Queueing.dial(in, dial, queues.get(0), done);
        } else if (!isSound(in, dial, targets)) {
            done.accept(new Wire.Dialled(CallStatus.FAILED, null, false, null));
        } else {
            new Fork(in, dial, targets.isEmpty() ? List.of(Target.ofText(dial)) : targets, done).begin();
        }
    }

    /** An action is always asked; without one the document goes on. */
    private static void proceed(Interpreter in, Node dial, Wire.Dialled dialled, Runnable next) {
        in.act(dial, in.sim().wire().dialled(dialled, in.sim().time().now()), next);
    }

    private static boolean isSound(Interpreter in, Node dial, List<Target> targets) {
        if (targets.isEmpty() && dial.text().isEmpty()) {
            in.sim().record().problem("<Dial> has nobody to dial");
            return false;
        }
        if (targets.size() > MOST_NOUNS) {
            in.sim().record().problem("<Dial> has " + targets.size() + " nouns, of which ten at most can be dialled");
            return false;
        }
        boolean mixed = !in.sim().wire().mixesNouns()
                && dial.children().size() > 1
                && dial.children().stream()
                        .anyMatch(noun ->
                                !noun.name().equals("Client") && !noun.name().equals("Number"));
        if (mixed) {
            in.sim()
                    .record()
                    .problem("<Dial> has " + dial.children().size() + " nouns, among them one that must be alone");
        }
        return !mixed;
    }
}
