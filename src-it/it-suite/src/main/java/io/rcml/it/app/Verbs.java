package io.rcml.it.app;

import io.rcml.annotation.Dial;
import io.rcml.annotation.Email;
import io.rcml.annotation.Fax;
import io.rcml.annotation.Gather;
import io.rcml.annotation.Hangup;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Pause;
import io.rcml.annotation.Play;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Record;
import io.rcml.annotation.Redirect;
import io.rcml.annotation.Reject;
import io.rcml.annotation.Say;
import io.rcml.annotation.Sms;
import io.rcml.annotation.UssdCollect;
import io.rcml.annotation.UssdMessage;
import io.rcml.call.GatherResult;
import io.rcml.call.ScreeningRequest;
import io.rcml.links.Link;
import io.rcml.links.Links;
import io.rcml.model.GatherInput;
import io.rcml.model.HttpMethod;
import io.rcml.model.Noun;
import io.rcml.model.Prompt;
import io.rcml.model.Rcml;
import io.rcml.model.RecordMedia;
import io.rcml.model.RejectReason;
import io.rcml.model.Voice;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;

/** Each verb's annotation, with all of its attributes. */
@RcmlController("/verbs")
public class Verbs {

    @Inject
    Links links;

    @Inject
    Facts facts;

    @OnCall("/dial")
    @Dial(
            action = "chosen",
            method = HttpMethod.GET,
            timeout = 30,
            timeLimit = 60,
            callerId = "${office.number}",
            record = true,
            hangupOnStar = true)
    Noun dial() {
        return Noun.conference("lobby");
    }

    @OnCall("/gather")
    @Gather(
            action = "chosen",
            method = HttpMethod.POST,
            timeout = 3,
            finishOnKey = "*",
            numDigits = 1,
            input = GatherInput.BOTH,
            partialResultCallback = "speech",
            partialResultCallbackMethod = HttpMethod.POST,
            language = "en-GB",
            hints = {"sales", "support"})
    List<Prompt> gather() {
        return List.of(Prompt.say("For sales, press 1."), Prompt.pause(1), Prompt.play("/sounds/menu.wav"));
    }

    @OnCall("/chosen")
    @Say
    String chosen(GatherResult result) {
        return "You chose " + result.digits().or(result::speech).orElse("nothing") + ".";
    }

    @OnStatus(value = "/speech", unsigned = true)
    void hear(GatherResult partial) {
        facts.record(
                "handler",
                partial.callSid(),
                "speech: " + partial.unstableSpeech().orElse("none"));
    }

    @OnCall("/say")
    @Say(voice = Voice.WOMAN, language = "fr", loop = 2)
    String say() {
        return "Bonjour & <bienvenue>";
    }

    @OnCall("/play")
    @Play(loop = 0)
    URI play() {
        return URI.create("https://sounds.example.com/a.wav?x=1&y=2");
    }

    @OnCall("/pause")
    @Pause(length = 3)
    void pause() {
        // the annotation says it all
    }

    @OnCall("/redirect")
    @Redirect(method = HttpMethod.GET)
    Link redirect() {
        return links.to(Verbs::hangup);
    }

    @OnCall("/hangup")
    @Hangup
    void hangup() {
        // the annotation says it all
    }

    @OnCall("/record")
    @Record(
            action = "chosen",
            method = HttpMethod.GET,
            timeout = 3,
            finishOnKey = "#*",
            maxLength = 60,
            transcribe = true,
            transcribeCallback = "https://reports.example.com/texts",
            playBeep = false,
            media = RecordMedia.AUDIO_VIDEO)
    void record() {
        // the annotation says it all
    }

    @OnCall("/reject")
    @Reject(reason = RejectReason.BUSY)
    void reject() {
        // the annotation says it all
    }

    @OnCall("/sms")
    @Sms(
            to = "+19895550123",
            from = "${office.number}",
            action = "chosen",
            method = HttpMethod.POST,
            statusCallback = "https://reports.example.com/messages")
    String sms() {
        return "Zavoláme vám & <brzy>";
    }

    @OnCall("/fax")
    @Fax(
            to = "+19895550123",
            from = "${office.number}",
            action = "chosen",
            method = HttpMethod.GET,
            statusCallback = "https://reports.example.com/faxes")
    URI fax() {
        return URI.create("https://app.example.com/offer.pdf?x=1&y=2");
    }

    @OnCall("/email")
    @Email(
            to = "sales@example.com",
            from = "desk@example.com",
            cc = "boss@example.com",
            bcc = "archive@example.com",
            subject = "A call for ${office.number}")
    String email() {
        return "Please call back.";
    }

    @OnCall("/ussd")
    @UssdCollect(action = "ussd-end")
    String ussd() {
        return "1 balance, 2 top up";
    }

    @OnCall("/ussd-end")
    @UssdMessage
    String ussdEnd() {
        return "Your balance is 42.";
    }

    @OnCall("/document")
    Rcml document() {
        return Rcml.builder().say("One moment.").pause().hangup().build();
    }

    @OnScreening(value = "/whisper", unsigned = true)
    @Say
    String whisper(ScreeningRequest call) {
        return "A call from " + call.from();
    }

    @OnScreening(value = "/accept", unsigned = true)
    void accept() {
        // returns nothing, which connects the parties
    }
}
