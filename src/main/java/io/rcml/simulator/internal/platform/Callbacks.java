package io.rcml.simulator.internal.platform;

import io.rcml.call.CallEvent;
import io.rcml.simulator.internal.wire.Fields;
import io.rcml.simulator.internal.wire.LiveLeg;
import io.rcml.simulator.internal.wire.Subscription;
import io.rcml.simulator.report.Request;
import io.rcml.simulator.script.Faults;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Reports the progress of legs to who subscribed, and spoils the reports as the faults say. */
public final class Callbacks {

    private static final List<CallEvent> EVENTS = List.of(CallEvent.values());
    private static final long DIFFERENT = 0x5DEECE66DL;

    private final Simulation sim;
    private final Faults faults;
    /** Not that of the identifiers, so that faults leave these as they are. */
    private final Random chance;

    Callbacks(Simulation sim) {
        this.sim = sim;
        this.faults = sim.script.faults;
        this.chance = new Random(sim.script.seed ^ DIFFERENT);
    }

    /** Reports an event, if it is subscribed to. */
    boolean fire(LiveLeg leg, CallEvent event) {
        Subscription subscription = leg.subscription;
        if (subscription == null || !subscription.events().contains(event)) {
            return false;
        }
        Fields form = sim.wire.callback(sim.platform, leg, event, leg.fired++, sim.time.now());
        report(leg, event, subscription, form);
        if (happens(faults.duplicate())) {
            later(() -> send(leg, event, subscription, form, Request.Delivery.DUPLICATED));
        }
        if (happens(faults.forge())) {
            later(() -> forge(leg, subscription));
        }
        return true;
    }

    private void report(LiveLeg leg, CallEvent event, Subscription subscription, Fields form) {
        Request.Delivery delivery = happens(faults.drop())
                ? Request.Delivery.DROPPED
                : happens(faults.breakOff()) ? Request.Delivery.BROKEN : Request.Delivery.SENT;
        if (faults.reorderSeconds() == 0 && faults.delaySeconds() == 0) {
            send(leg, event, subscription, form, delivery);
        } else {
            later(() -> send(leg, event, subscription, form, delivery));
        }
    }

    private void send(LiveLeg leg, CallEvent event, Subscription subscription, Fields form, Request.Delivery delivery) {
        sim.send(
                Request.Kind.STATUS_CALLBACK,
                leg,
                Optional.of(event),
                subscription.method(),
                subscription.url(),
                form,
                delivery);
    }

    private void forge(LiveLeg leg, Subscription subscription) {
        String sid = "CA" + Long.toHexString(chance.nextLong());
        CallEvent event = EVENTS.get(chance.nextInt(EVENTS.size()));
        Fields form = new Fields()
                .add("CallSid", sid)
                .add("CallStatus", event.value())
                .add("From", "<script>alert(1)</script>")
                .add("To", leg.address.to() + "\r\nX-Forged: yes")
                .add("SequenceNumber", "-1")
                .add("Timestamp", "never");
        sim.send(
                Request.Kind.STATUS_CALLBACK,
                sid,
                Optional.of(event),
                subscription.method(),
                subscription.url().replaceFirst("\\?.*", ""),
                form,
                Request.Delivery.FORGED);
    }

    private void later(Runnable action) {
        long reordered = faults.reorderSeconds() == 0 ? 0 : chance.nextInt(1000 * faults.reorderSeconds());
        sim.time.after(1000L * faults.delaySeconds() + reordered, action);
    }

    boolean readsSlowly() {
        return happens(faults.slow());
    }

    /** Nothing is drawn for what cannot happen, so that one fault more leaves the others where they were. */
    private boolean happens(double probability) {
        return probability > 0 && chance.nextDouble() < probability;
    }
}
