package io.rcml.model;

import com.twilio.http.HttpMethod;
import com.twilio.twiml.GenericNode;
import com.twilio.twiml.VoiceResponse;
import com.twilio.twiml.voice.Client;
import com.twilio.twiml.voice.Conference;
import com.twilio.twiml.voice.Dial;
import com.twilio.twiml.voice.Enqueue;
import com.twilio.twiml.voice.Gather;
import com.twilio.twiml.voice.Hangup;
import com.twilio.twiml.voice.Leave;
import com.twilio.twiml.voice.Number;
import com.twilio.twiml.voice.Parameter;
import com.twilio.twiml.voice.Pause;
import com.twilio.twiml.voice.Play;
import com.twilio.twiml.voice.Queue;
import com.twilio.twiml.voice.Record;
import com.twilio.twiml.voice.Redirect;
import com.twilio.twiml.voice.Reject;
import com.twilio.twiml.voice.Say;
import com.twilio.twiml.voice.Sip;
import com.twilio.twiml.voice.Sms;
import com.twilio.twiml.voice.SsmlBreak;
import com.twilio.twiml.voice.SsmlLang;
import com.twilio.twiml.voice.Start;
import com.twilio.twiml.voice.Stream;
import com.twilio.twiml.voice.Task;
import java.util.List;
import java.util.Set;

/** Documents as another vendor's library writes them; its classes are named like ours, and so keep to themselves here. */
final class TwilioDocuments {

    /** The elements that both languages have. */
    static final Set<String> SHARED = Set.of(
            "Response",
            "Dial",
            "Client",
            "Number",
            "Sip",
            "Conference",
            "Queue",
            "Gather",
            "Say",
            "Play",
            "Pause",
            "Record",
            "Redirect",
            "Reject",
            "Hangup",
            "Sms",
            "Enqueue",
            "Leave");

    private static final String EVENTS = "https://a.example/events?a=b&c=d";

    private TwilioDocuments() {}

    /** Each element that both languages have, with each attribute that both have. */
    static String shared() {
        return new VoiceResponse.Builder()
                .say(new Say.Builder("Tom & \"Jérôme\" 😀 <3")
                        .voice(Say.Voice.WOMAN)
                        .loop(2)
                        .build())
                .play(new Play.Builder("https://a.example/b.wav?c=d&e=f")
                        .loop(0)
                        .build())
                .pause(new Pause.Builder().length(3).build())
                .gather(new Gather.Builder()
                        .inputs(Gather.Input.SPEECH)
                        .action("/chosen?a=b&c=d")
                        .method(HttpMethod.GET)
                        .timeout(7)
                        .finishOnKey("*")
                        .numDigits(1)
                        .partialResultCallback("/heard")
                        .partialResultCallbackMethod(HttpMethod.POST)
                        .language(Gather.Language.EN_GB)
                        .hints("yes, no thanks")
                        .say(new Say.Builder("Yes or no?").build())
                        .play(new Play.Builder("beep.wav").build())
                        .pause(new Pause.Builder().build())
                        .build())
                .record(new Record.Builder()
                        .action("/recorded")
                        .method(HttpMethod.POST)
                        .timeout(4)
                        .finishOnKey("12#")
                        .maxLength(60)
                        .playBeep(false)
                        .transcribe(true)
                        .transcribeCallback("/text")
                        .build())
                .sms(new Sms.Builder("We call you back.")
                        .to("+19895550123")
                        .from("+19895550100")
                        .action("/sent")
                        .method(HttpMethod.GET)
                        .statusCallback("https://a.example/sent")
                        .build())
                .enqueue(new Enqueue.Builder().name("sales").build())
                .leave(new Leave.Builder().build())
                .redirect(new Redirect.Builder("/next?a=b&c=d")
                        .method(HttpMethod.GET)
                        .build())
                .reject(new Reject.Builder().reason(Reject.Reason.BUSY).build())
                .hangup(new Hangup.Builder().build())
                .build()
                .toXml();
    }

    static String number() {
        return response(new Dial.Builder("+19895550123")
                .action("/dialled")
                .method(HttpMethod.GET)
                .timeout(20)
                .timeLimit(600)
                .callerId("+19895550100")
                .hangupOnStar(true)
                .build());
    }

    static String callees() {
        return response(new Dial.Builder()
                .client(new Client.Builder("alice")
                        .url("/screen")
                        .method(HttpMethod.GET)
                        .statusCallback(EVENTS)
                        .statusCallbackMethod(HttpMethod.POST)
                        .statusCallbackEvents(List.of(Client.Event.INITIATED, Client.Event.COMPLETED))
                        .build())
                .number(new Number.Builder("+19895550123")
                        .sendDigits("ww12#")
                        .url("/screen")
                        .method(HttpMethod.POST)
                        .statusCallback(EVENTS)
                        .statusCallbackMethod(HttpMethod.GET)
                        .statusCallbackEvents(List.of(Number.Event.RINGING, Number.Event.ANSWERED))
                        .build())
                .client(new Client.Builder("bob").build())
                .build());
    }

    static String sip() {
        return response(new Dial.Builder()
                .sip(new Sip.Builder("sip:alice@example.com;transport=tcp?X-Desk=1&X-Floor=2")
                        .username("desk")
                        .password("secret")
                        .url("/screen")
                        .method(HttpMethod.GET)
                        .statusCallback(EVENTS)
                        .statusCallbackMethod(HttpMethod.GET)
                        .statusCallbackEvents(Sip.Event.ANSWERED)
                        .build())
                .build());
    }

    static String conference() {
        return response(new Dial.Builder()
                .conference(new Conference.Builder("lobby")
                        .muted(true)
                        .beep(Conference.Beep.FALSE)
                        .startConferenceOnEnter(false)
                        .endConferenceOnExit(true)
                        .waitUrl("")
                        .waitMethod(HttpMethod.GET)
                        .maxParticipants(5)
                        .build())
                .build());
    }

    static String queue() {
        return response(
                new Dial.Builder().queue(new Queue.Builder("sales").build()).build());
    }

    /** Attributes and elements that only the other language has. */
    static String foreign() {
        return new VoiceResponse.Builder()
                .say(new Say.Builder("hello")
                        .break_(new SsmlBreak.Builder().time("1s").build())
                        .build())
                .play(new Play.Builder().digits("ww12").build())
                .gather(new Gather.Builder()
                        .speechTimeout("auto")
                        .bargeIn(false)
                        .build())
                .record(new Record.Builder().trim(Record.Trim.TRIM_SILENCE).build())
                .enqueue(new Enqueue.Builder()
                        .workflowSid("WW1")
                        .maxQueueSize(9)
                        .waitUrl("/wait")
                        .task(new Task.Builder("{\"a\":1}").priority(5).build())
                        .build())
                .dial(new Dial.Builder()
                        .answerOnBridge(true)
                        .ringTone(Dial.RingTone.DE)
                        .client(new Client.Builder()
                                .identity("alice")
                                .parameter(new Parameter.Builder()
                                        .name("a")
                                        .value("b")
                                        .build())
                                .build())
                        .number(new Number.Builder("1")
                                .byoc("BY1")
                                .machineDetection("Enable")
                                .build())
                        .build())
                .dial(new Dial.Builder()
                        .conference(new Conference.Builder("lobby")
                                .region(Conference.Region.IE1)
                                .statusCallbackEvents(List.of(Conference.Event.START, Conference.Event.END))
                                .build())
                        .build())
                .dial(new Dial.Builder()
                        .queue(new Queue.Builder("sales")
                                .url("/about")
                                .reservationSid("WR1")
                                .build())
                        .build())
                .start(new Start.Builder()
                        .stream(new Stream.Builder().url("wss://a.example/").build())
                                .build())
                .addChild(new GenericNode.Builder("New")
                        .option("a", "b")
                        .addText("text")
                        .build())
                .option("version", "2")
                .build()
                .toXml();
    }

    /** Values that our language gives another meaning, or none. */
    static String foreignValues() {
        return new VoiceResponse.Builder()
                .say(new Say.Builder("hello")
                        .voice(Say.Voice.ALICE)
                        .language(Say.Language.EN_US)
                        .build())
                .gather(new Gather.Builder()
                        .inputs(List.of(Gather.Input.DTMF, Gather.Input.SPEECH))
                        .language(Gather.Language.DE_DE)
                        .build())
                .dial(new Dial.Builder("1")
                        .record(Dial.Record.RECORD_FROM_ANSWER)
                        .build())
                .dial(new Dial.Builder()
                        .conference(new Conference.Builder("lobby")
                                .beep(Conference.Beep.ONENTER)
                                .maxParticipants(250)
                                .build())
                        .build())
                .build()
                .toXml();
    }

    /** Text behind an element, and an attribute of a namespace. */
    static String mixed() {
        return new VoiceResponse.Builder()
                .say(new Say.Builder("one, ")
                        .break_(new SsmlBreak.Builder().build())
                        .addText("two")
                        .lang(new SsmlLang.Builder("trois")
                                .xmlLang(SsmlLang.XmlLang.FR_FR)
                                .build())
                        .build())
                .build()
                .toXml();
    }

    private static String response(Dial dial) {
        return new VoiceResponse.Builder().dial(dial).build().toXml();
    }
}
