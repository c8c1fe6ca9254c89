package io.rcml.demo;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallAnswered;
import io.rcml.call.CallCompleted;
import io.rcml.call.CallStatus;
import io.rcml.call.DialResult;
import io.rcml.call.StatusCallback;
import io.rcml.call.VoiceRequest;
import io.rcml.links.Links;
import io.rcml.model.Client;
import io.rcml.model.Rcml;
import io.rcml.model.Voice;
import jakarta.inject.Inject;
import java.util.List;

/** Connects callers to the first agent who answers, and keeps the roster by what it hears of each leg. */
@RcmlController("/reception")
public class Reception {

    @Inject
    private Roster roster;

    @Inject
    private Links links;

    @OnCall("/incoming")
    @Dial(callerId = "${centre.number}", timeout = 20, action = "dialled")
    public List<Client> ring(VoiceRequest call) {
        return roster.free().stream()
                .map(agent -> Client.builder()
                        .name(agent)
                        .sipHeader("X-Caller", call.from())
                        .url(links.to(Reception::whisper).with("caller", call.from()))
                        .statusCallback(links.to(Reception::progress))
                        .build())
                .toList();
    }

    @OnScreening("/whisper")
    @Say(voice = Voice.WOMAN)
    public String whisper(@Param("caller") String caller) {
        // the agent's leg comes from the callerId
        return "A call from " + caller;
    }

    @OnStatus("/progress")
    public void progress(StatusCallback leg) {
        if (leg instanceof CallAnswered) {
            roster.busy(leg.callSid(), leg.to());
        } else if (leg instanceof CallCompleted) {
            roster.free(leg.callSid());
        }
    }

    @OnCall(value = "/dialled", linked = true)
    public Rcml dialled(DialResult result) {
        boolean talked =
                result.dialStatus().filter(CallStatus.COMPLETED::equals).isPresent();
        return talked
                ? Rcml.builder().hangup().build()
                : Rcml.builder().say("Nobody is free. Please call again later.").build();
    }

    @OnError
    @Say
    public String apologise() {
        return "We are sorry. Please call again later.";
    }
}
