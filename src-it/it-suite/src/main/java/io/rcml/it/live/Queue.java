package io.rcml.it.live;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallRinging;
import io.rcml.call.CallSid;
import io.rcml.call.StatusCallback;
import io.rcml.call.VoiceRequest;
import io.rcml.links.Links;
import io.rcml.model.Client;
import io.rcml.rest.Call;
import io.rcml.rest.CallApi;
import io.rcml.rest.CallApiException;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Rings a fork, moves the caller while it rings, hangs up a leg, and calls back. */
@RcmlController("/queue")
public class Queue {

    @Inject
    CallApi callApi;

    @Inject
    Links links;

    @OnCall("/incoming")
    @Dial
    List<Client> ring(VoiceRequest call) {
        return Stream.of("alice", "bob")
                .map(name -> Client.builder()
                        .name(name)
                        .statusCallback(links.to(Queue::ringing).with("caller", call.callSid()))
                        .build())
                .toList();
    }

    @OnStatus("/ringing")
    void ringing(CallRinging leg, @Param("caller") String caller) {
        callApi.calls().move(new CallSid(caller), links.forAnyCall().to(Queue::overflow));
        callApi.calls().hangUp(leg.callSid());
    }

    @OnCall("/overflow")
    @Say
    String overflow(VoiceRequest call) {
        return "All lines are busy, " + call.from() + ".";
    }

    @OnCall("/back")
    @Say
    String callBack(VoiceRequest call) {
        Call back = callApi.calls()
                .createAsync(created -> created.from(call.to())
                        .to(call.from())
                        .url(links.forAnyCall().to(Queue::overflow))
                        .statusCallback(links.forAnyCall().to(Queue::reported)))
                .toCompletableFuture()
                .join();
        return "We call you back as " + back.sid() + ", which is "
                + back.status().orElseThrow().value() + ".";
    }

    @OnStatus("/reported")
    void reported(StatusCallback call) {
        // only linked to
    }

    @OnCall("/status")
    @Say
    String status(@Param("of") String sid) {
        return String.valueOf(callApi.calls().get(new CallSid(sid)).fields().get("unheard_of"));
    }

    @OnError
    @Say
    String apologise(CallApiException refused) {
        return "Sorry: " + refused.status().orElse(0) + ", "
                + refused.platformMessage().orElse("no word");
    }
}
