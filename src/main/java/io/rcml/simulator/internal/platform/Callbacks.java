package io.rcml.simulator.internal.platform;

import io.rcml.call.CallEvent;
import io.rcml.simulator.internal.wire.Fields;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.internal.wire.Subscription;
import io.rcml.simulator.internal.wire.Wire;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.script.Faults;
import java.util.List;
import java.util.Optional;

/** Reports the progress of legs to subscribers, and applies the faults to those reports. */
final class Callbacks {

    private static final List<CallEvent> EVENTS = List.of(CallEvent.values());

    private final Faults faults;
    private final Wire wire;
    private final Wire.Platform platform;
    private final Requests requests;
    private final Timeline time;
    private final Chance chance;

    Callbacks(Faults faults, Wire wire, Wire.Platform platform, Requests requests, Timeline time, Chance chance) {
        this.faults = faults;
        this.wire = wire;
        this.platform = platform;
        this.requests = requests;
        this.time = time;
        this.chance = chance;
    }

    /** Reports an event, if it is subscribed to. */
    boolean fire(LiveLeg leg, CallEvent event) {
        Subscription subscription = leg.subscription();
        if (subscription == null || !subscription.events().contains(event)) {
            return false;
        }
        Fields form = wire.callback(platform, leg, event, leg.nextCallback(), time.now());
        report(leg, event, subscription, form);
        if (chance.happens(faults.duplicate())) {
            later(() -> send(leg, event, subscription, form, Request.Delivery.DUPLICATED));
        }
        if (chance.happens(faults.forge())) {
            later(() -> forge(leg, subscription));
        }
        return true;
    }

    private void report(LiveLeg leg, CallEvent event, Subscription subscription, Fields form) {
        Request.Delivery delivery = chance.happens(faults.drop())
                ? Request.Delivery.DROPPED
                : chance.happens(faults.breakConnections()) ? Request.Delivery.BROKEN : Request.Delivery.SENT;
        if (faults.reorder() == 0 && faults.delay() == 0) {
            send(leg, event, subscription, form, delivery);
        } else {
            later(() -> send(leg, event, subscription, form, delivery));
        }
    }

    private void send(LiveLeg leg, CallEvent event, Subscription subscription, Fields form, Request.Delivery delivery) {
        requests.send(
                Request.Kind.STATUS_CALLBACK,
                leg,
                Optional.of(event),
                subscription.method(),
                subscription.url(),
                form,
                delivery);
    }

    private void forge(LiveLeg leg, Subscription subscription) {
        String sid = "CA" + Long.toHexString(chance.number());
        CallEvent event = EVENTS.get(chance.below(EVENTS.size()));
        Fields form = new Fields()
                .add("CallSid", sid)
                .add("CallStatus", event.value())
                .add("From", "<script>alert(1)</script>")
                .add("To", leg.address().to() + "\r\nX-Forged: yes")
                .add("SequenceNumber", "-1")
                .add("Timestamp", "never");
        requests.send(
                Request.Kind.STATUS_CALLBACK,
                sid,
                Optional.of(event),
                subscription.method(),
                subscription.url().replaceFirst("\\?.*", ""),
                form,
                Request.Delivery.FORGED);
    }

    private void later(Runnable action) {
        long reordered = faults.reorder() == 0 ? 0 : chance.below(1000 * faults.reorder());
        time.after(1000L * faults.delay() + reordered, action);
    }
}
