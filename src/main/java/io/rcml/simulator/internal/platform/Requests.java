package io.rcml.simulator.internal.platform;

import io.rcml.call.CallEvent;
import io.rcml.call.CallSid;
import io.rcml.simulator.internal.wire.Fields;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.internal.wire.Reply;
import io.rcml.simulator.internal.wire.Transport;
import io.rcml.simulator.internal.wire.Wire;
import io.rcml.simulator.report.Request;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

/** Asks and tells the application, in the words of the dialect, and writes down what it answers. */
public final class Requests {

    /** An application that leads the platform in circles is stopped. */
    private static final int MOST_REQUESTS = 1000;

    /** Requests whose answers have a status and no body that is read. */
    private static final Set<Request.Kind> REPORTS =
            Set.of(Request.Kind.STATUS_CALLBACK, Request.Kind.PARTIAL_RESULT, Request.Kind.REPORT);

    private final Script script;
    private final Wire wire;
    private final Wire.Platform platform;
    private final Transport transport;
    private final Timeline time;
    private final Recorder record;
    private final Chance chance;
    private final Runnable answered;

    Requests(
            Script script,
            Wire wire,
            Wire.Platform platform,
            Transport transport,
            Timeline time,
            Recorder record,
            Chance chance,
            Runnable answered) {
        this.script = script;
        this.wire = wire;
        this.platform = platform;
        this.transport = transport;
        this.time = time;
        this.record = record;
        this.chance = chance;
        this.answered = answered;
    }

    /** Asks the application, and gives the answer when it is there. */
    public void ask(Request.Kind kind, LiveLeg leg, String method, String url, Fields more, Consumer<Reply> then) {
        Fields form = kind == Request.Kind.SCREENING
                ? wire.screening(platform, leg, time.now())
                : wire.voice(platform, leg, time.now());
        form.addAll(more);
        if (record.requests() >= MOST_REQUESTS) {
            record.problem("the application was asked " + MOST_REQUESTS + " times; it seems to lead in circles");
            time.after(0, () -> then.accept(Reply.none("asked too often")));
            return;
        }
        Reply reply = send(kind, leg, Optional.empty(), method, url, form, Request.Delivery.SENT);
        leg.asked();
        time.after(Math.min(answersTake(), script.patience().toMillis()), () -> then.accept(reply));
    }

    /** Sends a request and writes it down. */
    public Reply send(
            Request.Kind kind,
            LiveLeg leg,
            Optional<CallEvent> event,
            String method,
            String url,
            Fields form,
            Request.Delivery delivery) {
        return send(kind, leg.sid(), event, method, url, form, delivery);
    }

    Reply send(
            Request.Kind kind,
            String sid,
            Optional<CallEvent> event,
            String method,
            String url,
            Fields form,
            Request.Delivery delivery) {
        LongConsumer latencies = script.latencies();
        long begun = System.nanoTime();
        Reply reply = delivered(method, url, form, delivery);
        if (latencies != null && delivery != Request.Delivery.DROPPED) {
            latencies.accept(System.nanoTime() - begun);
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
        answered.run();
        return reply;
    }

    /** Whether a report was taken; one that went astray on its way is not the application's fault. */
    private static boolean isTaken(Request.Delivery delivery, Reply reply) {
        return switch (delivery) {
            case DROPPED, BROKEN, FORGED -> true;
            case SENT, DUPLICATED -> reply.failure() == null && reply.status() / 100 == 2;
        };
    }

    private long answersTake() {
        return 1000L * script.answersTake();
    }

    private Reply delivered(String method, String url, Fields form, Request.Delivery delivery) {
        return switch (delivery) {
            case DROPPED -> new Reply(0, null, "", null);
            case BROKEN -> transport.breakOff(script.manner(wire), method, url, form);
            case SENT, DUPLICATED, FORGED -> {
                Reply reply = chance.happens(script.faults().readSlowly())
                        ? transport.sendAndReadSlowly(script.manner(wire), method, url, form)
                        : transport.send(script.manner(wire), method, url, form);
                // answers that take longer than the platform waits are lost, in virtual time as in real
                yield answersTake() >= script.patience().toMillis() ? Reply.none("no answer in time") : reply;
            }
        };
    }
}
