package io.rcml.simulator.internal.verbs;

import io.rcml.call.CallStatus;
import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.platform.Interpreter;
import io.rcml.simulator.internal.platform.RootCall;
import io.rcml.simulator.internal.platform.Simulation;
import io.rcml.simulator.internal.wire.Fields;
import io.rcml.simulator.internal.wire.Wire;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Input;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A conference. Its other participant is whoever is scripted as a callee of the room's name: they enter when they would answer, with
 * the conference's start, and leave when they would hang up, with its end.
 */
final class Room implements Interpreter.Interruptible {

    private final Interpreter in;
    private final Simulation sim;
    private final Node dial;
    private final Node conference;
    private final Consumer<Wire.Dialled> done;
    private final String name;
    private final long enteredAt;
    private @Nullable Interpreter music;
    private boolean over;

    Room(Interpreter in, Node dial, Node conference, Consumer<Wire.Dialled> done) {
        this.in = in;
        this.sim = in.sim();
        this.dial = dial;
        this.conference = conference;
        this.done = done;
        this.name = Target.of(conference).name();
        this.enteredAt = sim.time().now();
    }

    void begin() {
        if (sim.wire().failsOnUnnamedVideo() && Target.lacksName(conference)) {
            sim.record().problem("a noun with <Video> has no name, on which the platform stumbles");
            in.finish(Interpreter.Outcome.FAILED);
            return;
        }
        in.whenInterrupted(this);
        sim.record().signal(in.leg().name(), Moment.PLATFORM, "enters the conference " + name + muted());
        if (conference.isTrue("beep", true)) {
            sim.record().media(Moment.PLATFORM, in.leg().name(), "beeps");
        }
        Callee other = sim.script().present(name);
        boolean comes = other != null && other.reaction() == Callee.Reaction.ANSWERS;
        if (!conference.isTrue("startConferenceOnEnter", true)) {
            waitForStart();
        }
        if (other != null && comes) {
            other.ringsFor().ifPresent(seconds -> in.after(1000L * seconds, () -> enter(other)));
        }
        in.after(1000L * dial.number("timeLimit", 1, RootCall.LONGEST_SECONDS), this::finish);
        Input input = in.leg().nextInput();
        if (dial.isTrue("hangupOnStar", false)
                && input != null
                && input.isKeys()
                && input.text().startsWith("*")) {
            in.leg().inputHeard();
            in.after(Gathering.REACTION_MILLIS, this::finish);
        }
    }

    private String muted() {
        return conference.isTrue("muted", false) ? ", muted" : "";
    }

    /** Music of the platform, silence where the URL is empty, or a document of the application. */
    private void waitForStart() {
        Optional<String> url = conference.attribute("waitUrl");
        if (url.isPresent() && !url.get().isEmpty()) {
            Interpreter waiting = in.another(in.leg(), Request.Kind.WAIT, outcome -> {});
            music = waiting;
            waiting.goOn(Request.Kind.WAIT, conference.method("waitMethod"), in.resolve(url.get()), new Fields());
        } else {
            String heard = url.isPresent() ? "is silent" : "plays music";
            sim.record().media(Moment.PLATFORM, in.leg().name(), heard + " until the conference starts");
        }
    }

    private void enter(Callee other) {
        if (over) {
            return;
        }
        stopMusic();
        sim.record()
                .signal(Moment.PLATFORM, in.leg().name(), "starts the conference " + name + ": somebody has entered");
        other.talksFor().ifPresent(seconds -> in.after(1000L * seconds, this::finish));
    }

    private void stopMusic() {
        Interpreter waiting = music;
        if (waiting != null) {
            waiting.stop(false);
        }
    }

    private void finish() {
        if (over) {
            return;
        }
        over = true;
        stopMusic();
        in.whenInterrupted(hungUp -> {});
        sim.record().signal(in.leg().name(), Moment.PLATFORM, "leaves the conference " + name);
        done.accept(new Wire.Dialled(CallStatus.COMPLETED, null, true, null));
    }

    @Override
    public void interrupted(boolean hungUp) {
        if (over) {
            return;
        }
        over = true;
        stopMusic();
        String end = conference.isTrue("endConferenceOnExit", false) ? ", which ends" : "";
        sim.record()
                .signal(
                        in.leg().name(),
                        Moment.PLATFORM,
                        "leaves the conference " + name + " after "
                                + (sim.time().now() - enteredAt) / 1000 + " s" + end);
    }
}
