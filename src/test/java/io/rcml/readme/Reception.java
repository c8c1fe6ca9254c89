package io.rcml.readme;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.call.CallAnswered;
import io.rcml.call.VoiceRequest;
import io.rcml.links.Links;
import io.rcml.model.Client;
import jakarta.inject.Inject;
import java.util.List;

@RcmlController("/reception")
public class Reception {

    @Inject
    Roster roster;

    @Inject
    Links links;

    @OnCall("/incoming")
    @Dial(callerId = "+19895550100", timeout = 20)
    List<Client> ring(VoiceRequest call) {
        return roster.onDuty().stream()
                .map(name -> Client.builder()
                        .name(name)
                        .statusCallback(links.to(Reception::answered))
                        .build())
                .toList();
    }

    @OnStatus("/answered")
    void answered(CallAnswered call) {
        roster.busy(call.to());
    }
}
