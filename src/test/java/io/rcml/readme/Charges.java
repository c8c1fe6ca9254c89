package io.rcml.readme;

import io.rcml.call.CallLeg;
import io.rcml.call.CallSid;
import io.rcml.call.CallTimeline;
import io.rcml.call.StatusCallback;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

class Charges {

    private final Map<String, Duration> charged = new LinkedHashMap<>();

    void charge(CallSid callSid, List<StatusCallback> heard) {
        CallTimeline call = CallTimeline.of(callSid, heard);
        if (call.isConclusive()) {
            call.answeredBy().ifPresent(this::charge);
        }
    }

    private void charge(CallLeg leg) {
        leg.talked().ifPresent(length -> charged.put(leg.to(), length));
    }

    Map<String, Duration> charged() {
        return charged;
    }
}
