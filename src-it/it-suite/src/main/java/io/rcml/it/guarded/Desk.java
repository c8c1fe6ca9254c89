package io.rcml.it.guarded;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Gather;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.SmsResult;
import io.rcml.call.StatusCallback;
import io.rcml.links.Links;
import io.rcml.model.Client;
import io.rcml.model.Prompt;
import io.rcml.model.Rcml;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.concurrent.TimeUnit;

/** Makes links of all kinds, and says who reached it. */
@RcmlController("/desk")
public class Desk {

    @Inject
    Links links;

    @Inject
    Bell bell;

    @OnCall("/incoming")
    @Dial(action = "after")
    Client ring() {
        return Client.builder()
                .name("alice")
                .url(links.to(Desk::whisper))
                .statusCallback(links.to(Desk::heard).with("room", "a&b"))
                .build();
    }

    @OnCall("/after")
    @Say
    String after(HttpServletRequest request) {
        return "after " + request.getParameter("CallSid");
    }

    @OnCall("/agents/{name}")
    @Say
    String agent(@Param("name") String name) {
        return "agent " + name;
    }

    /** From a link, too, a relative URL leads to what is beside its handler. */
    @OnCall("/relative")
    Rcml relative() {
        return Rcml.builder()
                .gather(gather -> gather.action("after").prompt(Prompt.play("menu.wav")))
                .build();
    }

    /** Leads to itself, by a link of its own each time. */
    @OnCall("/again")
    @Gather(action = "again")
    Prompt again() {
        return Prompt.say("Press a key to hear this again.");
    }

    @OnCall("/texting")
    @Gather(action = "sent")
    Prompt texting() {
        return Prompt.say("Press a key when the text has come.");
    }

    /** May be called for no call at all. */
    @OnCall("/sent")
    @Gather(action = "again")
    Prompt sent(SmsResult sms) {
        return Prompt.say("It was sent.");
    }

    @OnCall("/wait")
    @Say
    String waitForTheBell() throws InterruptedException {
        return bell.awaitRing(5, TimeUnit.MINUTES) ? "rung" : "silence";
    }

    @OnCall(value = "/interrupted", unsigned = true)
    @Say
    String interrupted() {
        Thread.currentThread().interrupt();
        return "sent all the same";
    }

    @OnScreening("/whisper")
    void whisper() {
        // lets the parties talk
    }

    /** Its own action's link is made while a leg is screened. */
    @OnScreening("/ask")
    @Gather(action = "after")
    Prompt ask() {
        return Prompt.say("Press a key to take the call.");
    }

    @OnCall("/asking")
    @Dial
    Client asking() {
        return Client.builder().name("alice").url(links.to(Desk::ask)).build();
    }

    @OnStatus("/heard")
    void heard(StatusCallback call) {
        // only who may comes here
    }

    @OnStatus(value = "/open", unsigned = true)
    void open(StatusCallback call) {
        // whoever comes
    }
}
