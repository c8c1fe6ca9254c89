package io.rcml.simulator.internal.verbs;

import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.simulator.internal.document.Node;
import io.rcml.simulator.internal.platform.Interpreter;
import io.rcml.simulator.internal.platform.Ringing;
import io.rcml.simulator.internal.platform.RootCall;
import io.rcml.simulator.internal.platform.Simulation;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.internal.wire.Subscription;
import io.rcml.simulator.internal.wire.Wire;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Rings all targets of a Dial at once, until one answers; and connects that one with the caller, once it is screened. */
final class Fork implements Ringing.Dialler, Interpreter.Interruptible {

    private final Interpreter in;
    private final Simulation sim;
    private final Node dial;
    private final List<Target> targets;
    private final Consumer<Wire.Dialled> done;
    private final List<LiveLeg> legs = new ArrayList<>();
    private @Nullable Conversation conversation;
    private boolean finished;

    Fork(Interpreter in, Node dial, List<Target> targets, Consumer<Wire.Dialled> done) {
        this.in = in;
        this.sim = in.sim();
        this.dial = dial;
        this.targets = targets;
        this.done = done;
    }

    void begin() {
        boolean nameless = targets.stream().map(Target::noun).anyMatch(Target::lacksName);
        if (nameless && sim.wire().failsOnUnnamedVideo()) {
            sim.record().problem("a noun with <Video> has no name, on which the platform stumbles");
            in.finish(Interpreter.Outcome.FAILED);
            return;
        }
        in.whenInterrupted(this);
        // before the legs, so that a callee who would answer at that very moment is too late
        in.after(1000L * dial.number("timeout", 1, 30), this::timedOut);
        targets.forEach(target -> legs.add(leg(target)));
        legs.forEach(leg -> sim.begin(leg, CallStatus.INITIATED, Moment.PLATFORM));
        sim.record().media(Moment.PLATFORM, in.leg().name(), "plays ringing until somebody is connected");
        legs.forEach(leg -> new Ringing(sim, leg, sim.script().callee(leg.name()), this).begin());
    }

    private LiveLeg leg(Target target) {
        String from = dial.filled("callerId").orElse(in.leg().address().from());
        String to = target.isSip() ? sim.wire().to(target.name()) : target.name();
        LiveLeg leg = new LiveLeg(
                sim.nextCallSid(),
                in.leg().sid(),
                target.name(),
                new LiveLeg.Address(sim.wire().number(from), sim.wire().number(to), Direction.OUTBOUND_DIAL, Map.of()),
                target.sipHeaders(),
                subscription(target.noun()).orElse(null),
                sim.script().callee(target.name()).inputs());
        leg.controlledBy(new RestControl(leg));
        return leg;
    }

    private Optional<Subscription> subscription(Node noun) {
        return noun.filled("statusCallback").flatMap(written -> {
            Optional<String> url = sim.wire().callbackUrl(in.url(), written);
            if (url.isEmpty()) {
                sim.record()
                        .problem(noun.name() + " statusCallback \"" + written
                                + "\" is not absolute, so nothing is reported");
            }
            return url.map(absolute -> new Subscription(
                    absolute,
                    noun.method("statusCallbackMethod"),
                    sim.wire().events(noun.attribute("statusCallbackEvent"))));
        });
    }

    @Override
    public void answered(LiveLeg leg) {
        sim.answer(leg, leg.name());
        // first, so that whatever the winner's document takes, nobody else's phone rings on
        for (LiveLeg other : legs) {
            if (other != leg && !other.isOver()) {
                sim.end(other, CallStatus.CANCELED, Moment.PLATFORM, () -> {});
            }
        }
        Node noun = targets.get(legs.indexOf(leg)).noun();
        Conversation begun = new Conversation(in, dial, noun, leg, this::finish);
        conversation = begun;
        begun.begin();
    }

    @Override
    public void failed(LiveLeg leg, CallStatus status) {
        sim.end(leg, status, leg.name(), () -> {
            if (legs.stream().allMatch(LiveLeg::isOver)) {
                finish(new Wire.Dialled(inCommon(), leg, false, null));
            }
        });
    }

    private void timedOut() {
        if (conversation != null || finished) {
            return;
        }
        List<LiveLeg> ringing = legs.stream().filter(leg -> !leg.isOver()).toList();
        for (LiveLeg leg : ringing) {
            sim.end(leg, CallStatus.NO_ANSWER, Moment.PLATFORM, () -> {
                if (leg == ringing.get(ringing.size() - 1)) {
                    finish(new Wire.Dialled(CallStatus.NO_ANSWER, leg, false, null));
                }
            });
        }
    }

    /** What the legs came to: what the best of them did. */
    private CallStatus inCommon() {
        List<CallStatus> statuses = legs.stream().map(leg -> leg.status()).toList();
        return statuses.contains(CallStatus.NO_ANSWER)
                ? CallStatus.NO_ANSWER
                : statuses.contains(CallStatus.BUSY) ? CallStatus.BUSY : CallStatus.FAILED;
    }

    private void finish(Wire.Dialled dialled) {
        if (!finished) {
            finished = true;
            in.whenInterrupted(hungUp -> {});
            done.accept(dialled);
        }
    }

    /** The caller is gone: so are the others, and the action is told, whose answer nobody is there to hear. */
    @Override
    public void interrupted(boolean hungUp) {
        if (finished) {
            return;
        }
        finished = true;
        Conversation begun = conversation;
        Wire.Dialled dialled = new Wire.Dialled(CallStatus.CANCELED, legs.get(legs.size() - 1), false, null);
        if (begun != null) {
            dialled = begun.dialled();
            begun.stop();
        }
        for (LiveLeg leg : legs) {
            if (!leg.isOver()) {
                sim.end(leg, leg.isAnswered() ? CallStatus.COMPLETED : CallStatus.CANCELED, Moment.PLATFORM, () -> {});
            }
        }
        if (hungUp) {
            Wire.Dialled outcome = dialled;
            sim.time().after(0, () -> tell(outcome)); // once the caller's leg is over, too
        }
    }

    private void tell(Wire.Dialled dialled) {
        dial.filled("action")
                .ifPresent(action -> sim.requests()
                        .ask(
                                Request.Kind.ACTION,
                                in.leg(),
                                dial.method("method"),
                                in.resolve(action),
                                sim.wire().dialled(dialled, sim.time().now()),
                                ignored -> {}));
    }

    /** A dialled leg is ended or led elsewhere; what is left goes on without it. */
    private final class RestControl implements LiveLeg.Control {

        private final LiveLeg leg;

        RestControl(LiveLeg leg) {
            this.leg = leg;
        }

        @Override
        public void end() {
            Conversation begun = conversation;
            if (begun != null && begun.leg() == leg) {
                begun.hangUp(Moment.PLATFORM);
            } else if (!leg.isOver()) {
                failed(leg, CallStatus.CANCELED);
            }
        }

        @Override
        public void redirect(String url, String method) {
            if (leg.isOver()) {
                return;
            }
            Conversation begun = conversation;
            if (begun == null || begun.leg() != leg) {
                sim.record().problem(leg.name() + " has not answered, and cannot be led to " + url);
                return;
            }
            begun.release();
            RootCall.released(in, leg, method, url);
        }

        @Override
        public void redirectBoth(String url, String method) {
            Conversation begun = conversation;
            LiveLeg.Control caller = in.leg().control();
            if (finished || begun == null || begun.leg() != leg || caller == null) {
                redirect(url, method);
                return;
            }
            finished = true;
            begun.stop();
            caller.redirect(url, method);
            RootCall.released(in, leg, method, url);
        }
    }
}
