package io.rcml.readme;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallRinging;
import io.rcml.links.Links;
import io.rcml.model.Noun;
import io.rcml.rest.CallApi;
import jakarta.inject.Inject;

@RcmlController("/queue")
class Queue {

    @Inject
    Links links;

    @Inject
    CallApi callApi;

    @OnStatus("/ringing")
    void ringing(CallRinging leg) {
        leg.parentCallSid()
                .ifPresent(caller ->
                        callApi.calls().move(caller, links.forAnyCall().to(Queue::overflow)));
        callApi.calls().hangUp(leg.callSid());
    }

    @OnCall(value = "/overflow", linked = true)
    @Say
    String overflow() {
        return "All lines are busy. We call you back.";
    }

    @OnCall(value = "/welcome", linked = true)
    @Dial
    Noun welcome() {
        return Noun.client("alice");
    }

    @OnStatus("/answered")
    void answered(CallAnswered call) {
        // what Reception does
    }
}
