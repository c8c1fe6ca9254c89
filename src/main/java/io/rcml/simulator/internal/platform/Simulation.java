package io.rcml.simulator.internal.platform;

import io.rcml.call.CallEvent;
import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.simulator.internal.rest.RestCalls;
import io.rcml.simulator.internal.wire.Fields;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.internal.wire.Transport;
import io.rcml.simulator.internal.wire.Wire;
import io.rcml.simulator.report.Moment;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.report.SimulatedCall;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One call being played, with all that it leads to, on one thread: everything that happens is an event of the {@link Timeline}, and a
 * request is sent, and its answer awaited, at its event's turn. So what is recorded follows from script, seed and answers alone.
 */
public final class Simulation {

    /** An application that leads the platform in circles is stopped. */
    private static final int MOST_REQUESTS = 1000;

    /** Those whose answers' bodies nobody reads. */
    private static final Set<Request.Kind> REPORTS =
            Set.of(Request.Kind.STATUS_CALLBACK, Request.Kind.PARTIAL_RESULT, Request.Kind.REPORT);

    private static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.FRENCH, Locale.GERMAN, Locale.forLanguageTag("es"));

    public final Script script;
    public final Wire wire;
    public final Timeline time = new Timeline();
    public final Recorder record = new Recorder(time);
    public final Sids sids;
    public final Wire.Platform platform;
    private final Callbacks callbacks;
    private final @Nullable RestCalls rest;

    Simulation(Script script) {
        this.script = script;
        this.wire = script.dialect.wire();
        this.sids = new Sids(script.seed);
        this.platform = new Wire.Platform(script.accountSid, sids.next("ID"), script.began, language(script.seed));
        this.callbacks = new Callbacks(this);
        this.rest = script.restApi == null ? null : new RestCalls(this, script.restApi);
    }

    private static Locale language(long seed) {
        return LANGUAGES.get(Math.floorMod(seed - 1, LANGUAGES.size()));
    }

    /** Plays a call to the application's number. */
    public static SimulatedCall incoming(Script script, String url) {
        Simulation simulation = new Simulation(script);
        return simulation.play(() -> RootCall.incoming(simulation, url).begin());
    }

    /** Plays calls that the application has started. */
    public static SimulatedCall started(Script script, List<RestCalls.Started> calls) {
        Simulation simulation = new Simulation(script);
        return simulation.play(() -> calls.forEach(simulation::start));
    }

    private SimulatedCall play(Runnable beginning) {
        try {
            time.after(0, beginning);
            if (rest != null) {
                rest.open();
            }
            time.run();
            return record.call(script);
        } finally {
            if (rest != null) {
                rest.close();
            }
        }
    }

    public void start(RestCalls.Started call) {
        RootCall.started(this, call).begin();
    }

    public void begin(LiveLeg leg, CallStatus status, String caller) {
        leg.status = status;
        leg.beganAt = time.now();
        record.leg(leg);
        publish(leg);
        record.signal(caller, caller.equals(leg.name) ? Moment.PLATFORM : leg.name, "calls " + leg.address.to());
        callbacks.fire(leg, CallEvent.INITIATED);
    }

    void ring(LiveLeg leg) {
        leg.status = CallStatus.RINGING;
        leg.ringingAt = time.now();
        publish(leg);
        record.signal(leg.name, Moment.PLATFORM, "rings");
        callbacks.fire(leg, CallEvent.RINGING);
    }

    public void answer(LiveLeg leg, String by) {
        leg.status = CallStatus.IN_PROGRESS;
        leg.answeredAt = time.now();
        publish(leg);
        record.signal(by, by.equals(leg.name) ? Moment.PLATFORM : leg.name, "answers");
        callbacks.fire(leg, CallEvent.ANSWERED);
    }

    /** Ends a leg and, once its last callback lets it, goes on. */
    public void end(LiveLeg leg, CallStatus status, String by, Runnable then) {
        leg.status = status;
        leg.endedAt = time.now();
        publish(leg);
        record.signal(by, by.equals(leg.name) ? Moment.PLATFORM : leg.name, leg.name + " is over: " + status.value());
        boolean told = callbacks.fire(leg, CallEvent.COMPLETED);
        long blocked = told ? wire.blockedByCompleted(answersTake()) : 0;
        time.after(blocked, then);
    }

    private void publish(LiveLeg leg) {
        if (rest != null) {
            rest.publish(leg);
        }
    }

    long answersTake() {
        return 1000L * script.answersTake;
    }

    /** Asks the application, and gives the answer when it is there. */
    public void ask(
            Request.Kind kind, LiveLeg leg, String method, String url, Fields more, Consumer<Transport.Reply> then) {
        Fields form = kind == Request.Kind.SCREENING
                ? wire.screening(platform, leg, time.now())
                : wire.voice(platform, leg, time.now());
        form.addAll(more);
        if (record.requests() >= MOST_REQUESTS) {
            record.problem("the application was asked " + MOST_REQUESTS + " times; it seems to lead in circles");
            time.after(0, () -> then.accept(Transport.Reply.none("asked too often")));
            return;
        }
        Transport.Reply reply = send(kind, leg, Optional.empty(), method, url, form, Request.Delivery.SENT);
        time.after(Math.min(answersTake(), script.patience.toMillis()), () -> then.accept(reply));
    }

    /** Sends a request and writes it down. */
    public Transport.Reply send(
            Request.Kind kind,
            LiveLeg leg,
            Optional<CallEvent> event,
            String method,
            String url,
            Fields form,
            Request.Delivery delivery) {
        return send(kind, leg.sid, event, method, url, form, delivery);
    }

    public Transport.Reply send(
            Request.Kind kind,
            String sid,
            Optional<CallEvent> event,
            String method,
            String url,
            Fields form,
            Request.Delivery delivery) {
        long begun = System.nanoTime();
        Transport.Reply reply = delivered(method, url, form, delivery);
        if (script.latencies != null && delivery != Request.Delivery.DROPPED) {
            script.latencies.accept(System.nanoTime() - begun);
        }
        record.request(new Request(
                Duration.ofMillis(time.now()),
                kind,
                new CallSid(sid),
                event,
                method,
                url,
                form.toParameters(),
                delivery,
                reply.status(),
                Optional.ofNullable(reply.contentType()),
                reply.body(),
                Optional.ofNullable(reply.failure())));
        if (REPORTS.contains(kind) && !isTaken(delivery, reply)) {
            record.problem(url + " did not take a report: "
                    + (reply.failure() == null ? "status " + reply.status() : reply.failure()));
        }
        if (rest != null) {
            rest.act();
        }
        return reply;
    }

    /** Whether a report was taken; one that went astray on its way is not the application's fault. */
    private static boolean isTaken(Request.Delivery delivery, Transport.Reply reply) {
        return switch (delivery) {
            case DROPPED, BROKEN, FORGED -> true;
            case SENT, DUPLICATED -> reply.failure() == null && reply.status() / 100 == 2;
        };
    }

    private Transport.Reply delivered(String method, String url, Fields form, Request.Delivery delivery) {
        return switch (delivery) {
            case DROPPED -> new Transport.Reply(0, null, "", null);
            case BROKEN -> script.transport.breakOff(wire, script.patience, method, url, form);
            case SENT, DUPLICATED, FORGED -> {
                Transport.Reply reply = callbacks.readsSlowly()
                        ? script.transport.sendAndReadSlowly(wire, script.patience, method, url, form)
                        : script.transport.send(wire, script.patience, method, url, form);
                // answers that take longer than the platform waits are lost, in virtual time as in real
                yield answersTake() >= script.patience.toMillis() ? Transport.Reply.none("no answer in time") : reply;
            }
        };
    }
}
