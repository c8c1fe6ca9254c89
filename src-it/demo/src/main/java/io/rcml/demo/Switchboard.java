package io.rcml.demo;

import io.rcml.annotation.Dial;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallStatus;
import io.rcml.call.DialResult;
import io.rcml.call.GatherResult;
import io.rcml.call.RecordResult;
import io.rcml.links.Links;
import io.rcml.model.Client;
import io.rcml.model.Prompt;
import io.rcml.model.Rcml;
import jakarta.inject.Inject;
import java.util.List;

/** A menu, a team whose members accept a call by a key, and a voicemail where nobody does. */
@RcmlController("/switchboard")
public class Switchboard {

    @Inject
    private Roster roster;

    @Inject
    private Links links;

    @Inject
    private Voicemail voicemail;

    @OnCall("/incoming")
    public Rcml menu() {
        return Rcml.builder()
                .gather(gather -> gather.action(links.to(Switchboard::chosen))
                        .numDigits(1)
                        .prompt(Prompt.say("For a person, press 1. To leave a message, press 2.")))
                .redirect(links.to(Switchboard::leaveMessage))
                .build();
    }

    @OnCall(value = "/chosen", linked = true)
    public Rcml chosen(GatherResult result) {
        return result.digits().filter("1"::equals).isPresent()
                ? Rcml.builder().redirect(links.to(Switchboard::ring)).build()
                : Rcml.builder().redirect(links.to(Switchboard::leaveMessage)).build();
    }

    @OnCall(value = "/ring", linked = true)
    @Dial(timeout = 20, action = "dialled")
    public List<Client> ring() {
        return roster.free().stream()
                .map(name -> Client.builder()
                        .name(name)
                        .url(links.to(Switchboard::screen))
                        .statusCallback(links.to(Reception::progress))
                        .build())
                .toList();
    }

    /** Whoever presses nothing has not accepted, and the document ends with them. */
    @OnScreening("/screen")
    public Rcml screen() {
        return Rcml.builder()
                .gather(gather -> gather.action(links.to(Switchboard::accepted))
                        .numDigits(1)
                        .prompt(Prompt.say("Press 1 to accept the call.")))
                .hangup()
                .build();
    }

    @OnScreening("/accepted")
    public Rcml accepted(GatherResult result) {
        return result.digits().filter("1"::equals).isPresent()
                ? Rcml.builder().build()
                : Rcml.builder().hangup().build();
    }

    @OnCall(value = "/dialled", linked = true)
    public Rcml dialled(DialResult result) {
        return result.dialStatus().filter(CallStatus.COMPLETED::equals).isPresent()
                ? Rcml.builder().hangup().build()
                : Rcml.builder().redirect(links.to(Switchboard::leaveMessage)).build();
    }

    @OnCall(value = "/message", linked = true)
    public Rcml leaveMessage() {
        return Rcml.builder()
                .say("Please leave a message.")
                .record(record -> record.action(links.to(Switchboard::kept)).maxLength(60))
                .say("There was nothing to keep. Good bye.")
                .build();
    }

    @OnCall(value = "/kept", linked = true)
    @Say
    public String kept(RecordResult message) {
        voicemail.keep(message);
        return "Thank you. Good bye.";
    }
}
