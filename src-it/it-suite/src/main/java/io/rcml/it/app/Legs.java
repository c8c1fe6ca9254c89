package io.rcml.it.app;

import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallCompleted;
import io.rcml.call.CallInitiated;
import io.rcml.call.CallRinging;
import io.rcml.call.StatusCallback;
import jakarta.inject.Inject;
import java.util.List;

/** Hears of legs, from whoever reports. */
@RcmlController("/legs")
public class Legs {

    @Inject
    Facts facts;

    @OnStatus(value = "/initiated", unsigned = true)
    void initiated(CallInitiated call) {
        record(call);
    }

    @OnStatus(value = "/ringing", unsigned = true)
    void ringing(CallRinging call) {
        record(call);
    }

    @OnStatus(value = "/answered", unsigned = true)
    void answered(CallAnswered call) {
        record(call);
    }

    @OnStatus(value = "/completed", unsigned = true)
    void completed(CallCompleted call) {
        record(call);
    }

    @OnStatus(value = "/all", unsigned = true)
    void all(StatusCallback call) {
        record(call);
    }

    @OnStatus(value = "/desks/{desk}", unsigned = true)
    void atDesk(StatusCallback call, @Param("desk") String desk, @Param("floor") List<String> floors) {
        facts.record("handler", call.callSid(), call.event().value() + " at " + desk + " " + floors);
    }

    private void record(StatusCallback call) {
        facts.record("handler", call.callSid(), describe(call));
    }

    private static String describe(StatusCallback call) {
        String fact = call.getClass().getSimpleName() + " " + call.to() + ", status "
                + call.status().map(status -> status.value()).orElse("unknown") + ", number "
                + call.sequenceNumber().orElse(-1) + ", at "
                + call.timestamp().map(Object::toString).orElse("?") + ", of "
                + call.parentCallSid().map(Object::toString).orElse("none") + ", forwarded by "
                + call.forwardedFrom().orElse("nobody");
        return call instanceof CallCompleted completed
                ? fact + ", lasted "
                        + completed.duration().map(Object::toString).orElse("?")
                : fact;
    }
}
