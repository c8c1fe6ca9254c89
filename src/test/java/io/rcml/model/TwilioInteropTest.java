package io.rcml.model;

import static io.rcml.call.CallEvent.ANSWERED;
import static io.rcml.call.CallEvent.COMPLETED;
import static io.rcml.call.CallEvent.INITIATED;
import static io.rcml.call.CallEvent.RINGING;
import static io.rcml.model.HttpMethod.GET;
import static io.rcml.model.HttpMethod.POST;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** TwiML, from which RCML comes: what twilio-java writes, we read. */
class TwilioInteropTest {

    static Stream<String> documents() {
        return Stream.of(
                TwilioDocuments.shared(),
                TwilioDocuments.number(),
                TwilioDocuments.callees(),
                TwilioDocuments.sip(),
                TwilioDocuments.conference(),
                TwilioDocuments.queue(),
                TwilioDocuments.foreign(),
                TwilioDocuments.foreignValues());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void is_read_without_loss_but_for_the_commas_between_events(String xml) {
        Rcml read = Rcml.parse(xml);

        assertThat(tree(read.toXml())).isEqualTo(withCommas(tree(xml)));
        assertThat(Rcml.parse(read.toXml())).isEqualTo(read);
    }

    @Test
    void has_here_every_shared_element_with_every_shared_attribute() throws ClassNotFoundException {
        Set<String> written = new TreeSet<>();
        documents().forEach(xml -> addWords(Rcml.parse(xml), written));
        Set<String> shared = new TreeSet<>();
        for (String name : TwilioDocuments.SHARED) {
            shared.add(name);
            for (Attribute<?> attribute : Vocabulary.element(name).orElseThrow().attributes()) {
                if (twilioHas(name, attribute.name())) {
                    shared.add(name + ' ' + attribute);
                }
            }
        }
        assertThat(written).containsAll(shared);
    }

    @Test
    void means_what_it_means_here() {
        assertThat(Rcml.parse(TwilioDocuments.shared()))
                .isEqualTo(Rcml.builder()
                        .say(say -> say.text("Tom & \"Jérôme\" 😀 <3")
                                .voice(Voice.WOMAN)
                                .loop(2))
                        .play(play ->
                                play.url("https://a.example/b.wav?c=d&e=f").loop(0))
                        .pause(3)
                        .gather(gather -> gather.input(GatherInput.SPEECH)
                                .action("/chosen?a=b&c=d")
                                .method(GET)
                                .timeout(7)
                                .finishOnKey("*")
                                .numDigits(1)
                                .partialResultCallback("/heard")
                                .partialResultCallbackMethod(POST)
                                .language("en-GB")
                                .attribute("hints", "yes, no thanks")
                                .say("Yes or no?")
                                .play("beep.wav")
                                .pause())
                        .record(record -> record.action("/recorded")
                                .method(POST)
                                .timeout(4)
                                .finishOnKey("12#")
                                .maxLength(60)
                                .playBeep(false)
                                .transcribe(true)
                                .transcribeCallback("/text"))
                        .sms(sms -> sms.text("We call you back.")
                                .to("+19895550123")
                                .from("+19895550100")
                                .action("/sent")
                                .method(GET)
                                .statusCallback("https://a.example/sent"))
                        .verb(Enqueue.builder().queue("sales").build())
                        .verb(Leave.builder().build())
                        .redirect(redirect -> redirect.url("/next?a=b&c=d").method(GET))
                        .reject(RejectReason.BUSY)
                        .hangup()
                        .build());
    }

    @Test
    void dials_who_is_dialled_here() {
        String events = "https://a.example/events?a=b&c=d";
        assertThat(Rcml.parse(TwilioDocuments.number()))
                .isEqualTo(Rcml.builder()
                        .dial(dial -> dial.to("+19895550123")
                                .action("/dialled")
                                .method(GET)
                                .timeout(20)
                                .timeLimit(600)
                                .callerId("+19895550100")
                                .hangupOnStar(true))
                        .build());
        assertThat(Rcml.parse(TwilioDocuments.callees()))
                .isEqualTo(Rcml.builder()
                        .dial(dial -> dial.client(client -> client.name("alice")
                                        .url("/screen")
                                        .method(GET)
                                        .statusCallback(events)
                                        .statusCallbackMethod(POST)
                                        .statusCallbackEvent(INITIATED, COMPLETED))
                                .number(number -> number.number("+19895550123")
                                        .sendDigits("ww12#")
                                        .url("/screen")
                                        .method(POST)
                                        .statusCallback(events)
                                        .statusCallbackMethod(GET)
                                        .statusCallbackEvent(RINGING, ANSWERED))
                                .client("bob"))
                        .build());
        assertThat(Rcml.parse(TwilioDocuments.sip()))
                .isEqualTo(Rcml.builder()
                        .dial(dial -> dial.sip(sip -> sip.uri("sip:alice@example.com;transport=tcp")
                                .sipHeader("X-Desk", "1")
                                .sipHeader("X-Floor", "2")
                                .username("desk")
                                .password("secret")
                                .url("/screen")
                                .method(GET)
                                .statusCallback(events)
                                .statusCallbackMethod(GET)
                                .statusCallbackEvent(ANSWERED)))
                        .build());
        assertThat(Rcml.parse(TwilioDocuments.conference()))
                .isEqualTo(Rcml.builder()
                        .dial(dial -> dial.conference(room -> room.name("lobby")
                                .muted(true)
                                .beep(false)
                                .startConferenceOnEnter(false)
                                .endConferenceOnExit(true)
                                .waitUrl("")
                                .waitMethod(GET)
                                .maxParticipants(5)))
                        .build());
        assertThat(Rcml.parse(TwilioDocuments.queue()))
                .isEqualTo(Rcml.builder()
                        .dial(dial -> dial.noun(Queue.builder().name("sales").build()))
                        .build());
    }

    @Test
    void is_kept_where_only_twilio_knows_it() {
        Rcml read = Rcml.parse(TwilioDocuments.foreign());

        assertThat(read.attributes()).containsEntry("version", "2");
        assertThat(Documents.find(read, "Play").attributes()).containsEntry("digits", "ww12");
        assertThat(Documents.find(read, "Enqueue").attributes())
                .containsEntry("workflowSid", "WW1")
                .containsEntry("maxQueueSize", "9");
        assertThat(Documents.find(read, "Task")).hasToString("<Task priority=\"5\">{\"a\":1}</Task>");
        assertThat(Documents.find(read, "Conference").attributes()).containsEntry("statusCallbackEvent", "start end");
        assertThat(Documents.find(read, "New")).hasToString("<New a=\"b\">text</New>");
        assertThat(Documents.find(read, "Start")).hasToString("<Start><Stream url=\"wss://a.example/\"/></Start>");
    }

    @Test
    void is_text_where_its_value_means_nothing_here() {
        Rcml read = Rcml.parse(TwilioDocuments.foreignValues());
        Say say = (Say) read.verbs().get(0);
        Gather gather = (Gather) read.verbs().get(1);
        Dial dial = (Dial) read.verbs().get(2);
        Conference room = (Conference) ((Dial) read.verbs().get(3)).nouns().get(0);

        assertThat(say.voice()).isEmpty();
        assertThat(say.language()).contains("en-US");
        assertThat(gather.input()).contains(GatherInput.BOTH);
        assertThat(gather.attributes()).containsEntry("input", "dtmf speech");
        assertThat(dial.record()).isEmpty();
        assertThat(dial.attributes()).containsEntry("record", "record-from-answer");
        assertThat(room.beep()).isEmpty();
        assertThat(room.maxParticipants()).contains(250);
    }

    /** The two things that are lost. */
    @Test
    void loses_the_place_of_text_behind_an_element_and_attributes_of_namespaces() {
        assertThat(TwilioDocuments.mixed())
                .endsWith("<Response><Say>one, <break/>two<lang xml:lang=\"fr-FR\">trois</lang></Say></Response>");
        assertThat(Rcml.parse(TwilioDocuments.mixed()).toXml())
                .endsWith("<Response><Say>one, two<break/><lang>trois</lang></Say></Response>");
    }

    private static List<String> tree(String xml) {
        return RoundTripTest.nodes(Dom.parse(xml.getBytes(StandardCharsets.UTF_8)));
    }

    /** The tree with commas between the events of callees. */
    private static List<String> withCommas(List<String> tree) {
        List<String> respelt = new ArrayList<>();
        boolean callee = false;
        for (String node : tree) {
            if (node.startsWith("<")) {
                callee = Set.of("<Client", "<Number", "<Sip").contains(node);
            }
            respelt.add(callee && node.startsWith("statusCallbackEvent=") ? node.replace(' ', ',') : node);
        }
        return respelt;
    }

    private static void addWords(Element element, Set<String> words) {
        words.add(element.elementName());
        element.attributes().keySet().forEach(attribute -> words.add(element.elementName() + ' ' + attribute));
        element.children().forEach(child -> addWords(child, words));
    }

    /** Whether a builder of twilio-java has a method for an attribute; for a list of events or inputs it is in the plural. */
    private static boolean twilioHas(String element, String attribute) throws ClassNotFoundException {
        String type = element.equals("Response") ? "VoiceResponse" : "voice." + element;
        return Arrays.stream(
                        Class.forName("com.twilio.twiml." + type + "$Builder").getMethods())
                .anyMatch(method ->
                        method.getName().equals(attribute) || method.getName().equals(attribute + 's'));
    }
}
