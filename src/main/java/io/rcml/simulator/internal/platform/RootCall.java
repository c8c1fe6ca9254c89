package io.rcml.simulator.internal.platform;

import io.rcml.call.CallStatus;
import io.rcml.call.Direction;
import io.rcml.call.VoicemailDetector;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.internal.wire.Subscription;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.script.Callee;
import io.rcml.simulator.script.Caller;
import java.util.Map;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** A call that no Dial holds: a caller's to the application's number, one that the REST API began, or one that it led elsewhere. */
public final class RootCall implements LiveLeg.Control, Ringing.Dialler {

    /** No call lasts longer: the default of a Dial's timeLimit. */
    public static final int LONGEST_SECONDS = 14_400;

    private static final String ANONYMOUS = "anonymous";

    private final Simulation sim;
    private final Map<String, Interpreter.Verb> verbs;
    private final LiveLeg leg;
    private final String method;
    private final String url;
    private final OptionalInt hangsUpAfter;
    /** The callee, if the platform makes the call; null otherwise. */
    private final @Nullable Callee callee;

    private final int timeout;

    private @Nullable Interpreter interpreter;

    private RootCall(
            Simulation sim,
            Map<String, Interpreter.Verb> verbs,
            LiveLeg leg,
            String method,
            String url,
            OptionalInt hangsUpAfter,
            @Nullable Callee callee,
            int timeout) {
        this.sim = sim;
        this.verbs = verbs;
        this.leg = leg;
        this.method = method;
        this.url = url;
        this.hangsUpAfter = hangsUpAfter;
        this.callee = callee;
        this.timeout = timeout;
        leg.controlledBy(this);
    }

    /** A call to the application's number, which the URL answers for. */
    public static RootCall incoming(Simulation sim, Map<String, Interpreter.Verb> verbs, String url) {
        Script script = sim.script();
        LiveLeg.Address address = new LiveLeg.Address(
                sim.wire().number(script.from()),
                sim.wire().number(script.to()),
                Direction.INBOUND,
                script.parameters());
        String sid = sim.nextCallSid();
        String name = script.from().isEmpty() ? ANONYMOUS : script.from();
        Caller caller = script.caller();
        Subscription progress = sim.wire().progress(url, script.method()).orElse(null);
        LiveLeg leg = new LiveLeg(sid, null, name, address, Map.of(), progress, caller.inputs());
        return new RootCall(sim, verbs, leg, script.method(), url, caller.hangsUpAfter(), null, 0);
    }

    /** A call that the application has started. */
    public static RootCall started(Simulation sim, Map<String, Interpreter.Verb> verbs, StartedCall call) {
        Callee callee = sim.script().callee(call.to());
        LiveLeg.Address address = new LiveLeg.Address(
                sim.wire().number(call.from()), sim.wire().number(call.to()), Direction.OUTBOUND_API, Map.of());
        LiveLeg leg = new LiveLeg(call.sid(), null, call.to(), address, Map.of(), call.subscription(), callee.inputs());
        if (call.detectsVoicemail() && callee.reaction() == Callee.Reaction.ANSWERS) {
            leg.detected(callee.isVoicemail() ? VoicemailDetector.VOICEMAIL : VoicemailDetector.PERSON_FOUND);
        }
        return new RootCall(sim, verbs, leg, call.method(), call.url(), callee.hangsUpAfter(), callee, call.timeout());
    }

    /** A leg that was dialled and is led elsewhere: from now on it is a call of its own. */
    public static void released(Interpreter dialler, LiveLeg leg, String method, String url) {
        new RootCall(dialler.sim(), dialler.verbs(), leg, method, url, OptionalInt.empty(), null, 0).converse();
    }

    public void begin() {
        Callee called = callee;
        if (called == null) {
            sim.begin(leg, CallStatus.RINGING, leg.name());
            converse();
        } else {
            sim.begin(leg, CallStatus.INITIATED, Moment.PLATFORM);
            sim.time().after(1000L * timeout, this::timedOut);
            new Ringing(sim, leg, called, this).begin();
        }
    }

    private void timedOut() {
        if (!leg.isAnswered()) {
            end(CallStatus.NO_ANSWER, Moment.PLATFORM);
        }
    }

    @Override
    public void answered(LiveLeg answered) {
        sim.answer(leg, leg.name());
        converse();
    }

    @Override
    public void failed(LiveLeg failed, CallStatus status) {
        end(status, leg.name());
    }

    private void converse() {
        hangsUpAfter.ifPresent(seconds -> sim.time().after(1000L * seconds, () -> hangUp(leg.name())));
        sim.time().after(1000L * LONGEST_SECONDS, () -> {
            if (!leg.isOver()) {
                sim.record().problem("the call has lasted four hours, and is ended");
                hangUp(Moment.PLATFORM);
            }
        });
        ask(method, url);
    }

    private void ask(String method, String url) {
        Interpreter next = new Interpreter(sim, verbs, leg, Request.Kind.VOICE, this::done);
        interpreter = next;
        next.begin(method, url);
    }

    private void hangUp(String by) {
        if (!leg.isOver()) {
            stop(true);
            end(leg.isAnswered() ? CallStatus.COMPLETED : CallStatus.CANCELED, by);
        }
    }

    private void stop(boolean hungUp) {
        Interpreter stopped = interpreter;
        if (stopped != null) {
            stopped.stop(hungUp);
        }
    }

    private void done(Interpreter.Outcome outcome) {
        end(
                switch (outcome) {
                    case RAN_OUT, HANGUP -> CallStatus.COMPLETED;
                    case REJECTED -> leg.isAnswered() ? CallStatus.COMPLETED : CallStatus.FAILED;
                    case REJECTED_BUSY -> leg.isAnswered() ? CallStatus.COMPLETED : CallStatus.BUSY;
                    case FAILED -> CallStatus.FAILED;
                },
                Moment.PLATFORM);
    }

    private void end(CallStatus status, String by) {
        if (!leg.isOver()) {
            sim.end(leg, status, by, () -> {});
        }
    }

    @Override
    public void end() {
        hangUp(Moment.PLATFORM);
    }

    @Override
    public void redirect(String url, String method) {
        if (!leg.isOver()) {
            stop(false);
            ask(method, url);
        }
    }
}
