package io.rcml.readme;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Gather;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnError;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallStatus;
import io.rcml.call.DialResult;
import io.rcml.call.GatherResult;
import io.rcml.call.ScreeningRequest;
import io.rcml.links.Links;
import io.rcml.model.Client;
import io.rcml.model.Conference;
import io.rcml.model.Noun;
import io.rcml.model.Prompt;
import io.rcml.model.Rcml;
import io.rcml.model.VideoLayout;
import jakarta.inject.Inject;
import java.util.List;

@RcmlController("/switchboard")
class Switchboard {

    @Inject
    Links links;

    @OnCall("/menu")
    @Gather(numDigits = 1, action = "chosen")
    List<Prompt> menu() {
        return List.of(Prompt.say("For sales, press 1."), Prompt.pause(2), Prompt.say("To hold, press 2."));
    }

    @OnCall(value = "/chosen", linked = true)
    Rcml chosen(GatherResult heard) {
        return switch (heard.digits().orElse("")) {
            case "1" ->
                Rcml.builder()
                        .say("One moment, please.")
                        .dial(dial -> dial.client("alice").number("+19895550123"))
                        .build();
            case "2" -> Rcml.builder().dial(dial -> dial.conference("hold")).build();
            default -> Rcml.builder().redirect(links.to(Switchboard::menu)).build();
        };
    }

    @OnCall("/agents/{name}")
    @Dial(action = "../dialled")
    Client agent(@Param("name") String name) {
        return Client.builder()
                .name(name)
                .sipHeader("X-Ticket", "4711")
                .url(links.to(Switchboard::whisper))
                .build();
    }

    @OnScreening("/whisper")
    @Say(language = "en-gb")
    String whisper(ScreeningRequest call) {
        return "A call from " + call.from();
    }

    @OnCall(value = "/dialled", linked = true)
    Rcml dialled(DialResult result) {
        boolean talked =
                result.dialStatus().filter(CallStatus.COMPLETED::equals).isPresent();
        return talked ? Rcml.of() : Rcml.builder().say("Nobody answers.").build();
    }

    @OnCall("/meeting")
    @Dial
    Conference meeting() {
        return Conference.builder()
                .name("monday")
                .video(video -> video.enable(true).layout(VideoLayout.LINEAR))
                .build();
    }

    @OnCall("/sales")
    @Dial
    Noun sales(@Param("busy") boolean busy) {
        if (busy) {
            throw new IllegalStateException("Everybody in sales is talking");
        }
        return Noun.number("+19895550123");
    }

    @OnError
    @Say
    String apologise(IllegalStateException e) {
        return "We are sorry. Please call again later.";
    }
}
