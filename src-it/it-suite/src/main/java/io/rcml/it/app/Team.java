package io.rcml.it.app;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallStatus;
import io.rcml.call.DialResult;
import io.rcml.links.Links;
import io.rcml.model.Client;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;

/** Rings a team of three, has each of them screened, and hears of each leg. */
@RcmlController("/team")
public class Team {

    @Inject
    Links links;

    @OnCall("/incoming")
    @Dial(timeout = 20, action = "dialled")
    List<Client> ring() {
        return Stream.of("alice", "bob", "carol")
                .map(name -> Client.builder()
                        .name(name)
                        .url(links.to(Verbs::whisper))
                        .statusCallback(links.to(Legs::all))
                        .build())
                .toList();
    }

    @OnCall("/dialled")
    @Say
    String dialled(DialResult result) {
        return "It was " + result.dialStatus().map(CallStatus::value).orElse("a failure");
    }

    @OnCall("/desk")
    @Dial
    Client desk() {
        return Client.builder()
                .name("alice")
                .statusCallback(links.to(Legs::atDesk).with("desk", "front").with("floor", 3))
                .build();
    }

    @OnCall("/alone")
    @Dial
    Client alone() {
        return Client.builder()
                .name("alice")
                .statusCallback(links.to(Legs::all))
                .build();
    }

    @OnCall("/answered")
    @Dial
    Client answered() {
        return Client.builder()
                .name("alice")
                .statusCallback(links.to(Legs::answered))
                .build();
    }
}
