package io.rcml.simulator.internal.verbs;

import io.rcml.call.CallStatus;
import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.platform.Interpreter;
import io.rcml.simulator.internal.platform.RootCall;
import io.rcml.simulator.internal.platform.Simulation;
import io.rcml.simulator.internal.wire.Fields;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.internal.wire.Wire;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Input;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The leg that answered: it is screened, connected with the caller, and ends. */
final class Conversation {

    private final Interpreter caller;
    private final Simulation sim;
    private final Node dial;
    private final Node noun;
    private final LiveLeg leg;
    private final Callee callee;
    private final Consumer<Wire.Dialled> done;
    private @Nullable Interpreter screening;
    private @Nullable String recordingUrl;
    private boolean over;

    Conversation(Interpreter caller, Node dial, Node noun, LiveLeg leg, Consumer<Wire.Dialled> done) {
        this.caller = caller;
        this.sim = caller.sim();
        this.dial = dial;
        this.noun = noun;
        this.leg = leg;
        this.callee = sim.script().callee(leg.name());
        this.done = done;
    }

    LiveLeg leg() {
        return leg;
    }

    void begin() {
        callee.hangsUpAfter().ifPresent(seconds -> later(seconds, () -> hangUp(leg.name())));
        noun.filled("sendDigits")
                .ifPresent(digits -> sim.record().media(Moment.PLATFORM, leg.name(), "presses " + digits));
        Optional<String> url = noun.filled("url");
        if (url.isEmpty()) {
            connect();
            return;
        }
        Interpreter document = caller.another(leg, Request.Kind.SCREENING, this::screened);
        screening = document;
        document.goOn(Request.Kind.SCREENING, noun.method("method"), caller.resolve(url.get()), new Fields());
        if (callee.isScreeningRejected()) {
            later(0, () -> hangUp(leg.name()));
        }
    }

    private void screened(Interpreter.Outcome outcome) {
        screening = null;
        if (outcome == Interpreter.Outcome.RAN_OUT) {
            connect();
            return;
        }
        boolean failed = outcome == Interpreter.Outcome.FAILED;
        over = true;
        sim.end(
                leg,
                failed ? CallStatus.FAILED : CallStatus.COMPLETED,
                Moment.PLATFORM,
                () -> goOn(failed ? new Wire.Dialled(CallStatus.FAILED, leg, false, null) : dialled()));
    }

    private void connect() {
        leg.bridge();
        sim.record()
                .signal(
                        Moment.PLATFORM,
                        caller.leg().name(),
                        "connects " + caller.leg().name() + " with " + leg.name());
        if (dial.isTrue("record", false)) {
            recordingUrl = Recording.urlOfNext(sim);
        }
        callee.talksFor().ifPresent(seconds -> later(seconds, () -> hangUp(leg.name())));
        later(dial.number("timeLimit", 1, RootCall.LONGEST_SECONDS), () -> hangUp(Moment.PLATFORM));
        Input input = caller.leg().nextInput();
        if (dial.isTrue("hangupOnStar", false)
                && input != null
                && input.isKeys()
                && input.text().startsWith("*")) {
            caller.leg().inputHeard();
            later(Math.max(input.after().orElse(1), 1), () -> {
                sim.record().media(caller.leg().name(), Moment.PLATFORM, "presses *");
                hangUp(Moment.PLATFORM);
            });
        }
    }

    /** Ends the leg, and tells what came of the Dial. */
    void hangUp(String by) {
        if (!over) {
            stop();
            sim.end(leg, CallStatus.COMPLETED, by, () -> goOn(dialled()));
        }
    }

    /** Lets the leg go elsewhere, and tells what came of the Dial. */
    void release() {
        stop();
        done.accept(dialled());
    }

    /** What came of the Dial until now. */
    Wire.Dialled dialled() {
        CallStatus status = leg.isBridged() ? CallStatus.COMPLETED : CallStatus.NO_ANSWER;
        return new Wire.Dialled(status, leg, leg.isBridged(), recordingUrl);
    }

    /** Goes on with the caller, unless the dialect ends the caller's call when a screening was not passed. */
    private void goOn(Wire.Dialled dialled) {
        if (!leg.isBridged() && sim.wire().endsCallWithScreening()) {
            caller.finish(Interpreter.Outcome.HANGUP);
        } else {
            done.accept(dialled);
        }
    }

    /** Ends the conversation and nothing else. */
    void stop() {
        over = true;
        Interpreter document = screening;
        if (document != null) {
            document.stop(true);
        }
    }

    private void later(int seconds, Runnable action) {
        sim.time().after(1000L * seconds, () -> {
            if (!over) {
                action.run();
            }
        });
    }
}
