package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.twilio.twiml.TwiMLException;
import com.twilio.twiml.VoiceResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What we write, twilio-java reads as far as it is able to; whatever it does not know makes it refuse the whole document. */
class TwilioParserTest {

    @Test
    void is_read_by_twilio_but_for_these_attributes() {
        Set<String> refused = new TreeSet<>();
        for (String name : TwilioDocuments.SHARED) {
            AttributeTable<?, ?> table =
                    AttributeTable.of(Vocabulary.element(name).orElseThrow());
            assertReadByTwilio(Documents.around(table.bare()));
            addRefused(table, refused);
        }
        assertThat(refused)
                .containsExactly(
                        "Client statusCallbackEvent=ringing,answered",
                        "Dial dialMusic=/music.mp3",
                        "Dial record=false",
                        "Number statusCallbackEvent=ringing,answered",
                        "Record media=audio_only",
                        "Say language=en",
                        "Sip statusCallbackEvent=ringing,answered");
    }

    private static <B, E extends Element> void addRefused(AttributeTable<B, E> table, Set<String> refused) {
        for (AttributeTable.Row<B, E> row : table.rows) {
            Rcml document = Documents.around(table.alone(row));
            try {
                VoiceResponse.Builder.fromXml(document.toXml());
            } catch (TwiMLException e) {
                refused.add(table.name + ' ' + row.attribute() + '=' + row.written());
                continue;
            }
            assertReadByTwilio(document);
        }
    }

    @Test
    void is_read_by_twilio_in_order() {
        assertReadByTwilio(Rcml.builder()
                .say("Tom & Jérôme <3")
                .gather(gather -> gather.input(GatherInput.SPEECH)
                        .partialResultCallback("/heard?a=b&c=d")
                        .say("one")
                        .pause(2)
                        .play("a.wav")
                        .say("two"))
                .dial(dial -> dial.client(client -> client.name("alice")
                                .sipHeader("X-A", "b&c")
                                .statusCallback("https://a.example/b?c=d&e=f"))
                        .number("1")
                        .client("bob"))
                .dial(dial -> dial.sip("sip:a@b"))
                .dial(dial -> dial.conference(room -> room.name("lobby").waitUrl("")))
                .dial(dial -> dial.noun(Queue.builder().name("sales").build()))
                .record(record -> record.maxLength(60))
                .redirect("/next")
                .hangup()
                .build());
    }

    @Test
    void is_refused_by_twilio_for_values_that_it_does_not_have() {
        assertRefusedByTwilio(
                Rcml.builder().say(say -> say.text("hallo").language("de")).build(),
                "type `com.twilio.twiml.voice.Say$Language` from String \"de\"");
        assertRefusedByTwilio(
                Rcml.builder().dial(dial -> dial.to("1").record(true)).build(),
                "type `com.twilio.twiml.voice.Dial$Record` from String \"true\"");
        assertRefusedByTwilio(
                Rcml.builder()
                        .gather(gather -> gather.input(GatherInput.BOTH).partialResultCallback("/heard"))
                        .build(),
                "type `com.twilio.twiml.voice.Gather$Input` from String \"dtmf speech\"");
    }

    /** Nor does it read the list with spaces that it writes itself. */
    @ParameterizedTest
    @ValueSource(strings = {"ringing,answered", "ringing answered"})
    void is_refused_by_twilio_for_more_than_one_event(String events) {
        String xml = "<Response><Dial><Client statusCallback=\"https://a.example/\" statusCallbackEvent=\"" + events
                + "\">alice</Client></Dial></Response>";
        assertThatExceptionOfType(TwiMLException.class)
                .isThrownBy(() -> VoiceResponse.Builder.fromXml(xml))
                .withMessageContaining("type `com.twilio.twiml.voice.Client$Event` from String \"" + events + '"');
    }

    @Test
    void is_refused_by_twilio_for_attributes_that_it_does_not_have() {
        assertRefusedByTwilio(
                Rcml.builder()
                        .record(record -> record.media(RecordMedia.AUDIO_VIDEO))
                        .build(),
                "Unrecognized field \"media\"");
        assertRefusedByTwilio(
                Rcml.builder()
                        .dial(dial -> dial.client(client -> client.name("alice").video(video -> video.enable(true))))
                        .build(),
                "Unrecognized field \"name\"");
        assertRefusedByTwilio(Rcml.of(Hangup.builder().attribute("x", "1").build()), "Unrecognized field \"x\"");
    }

    @Test
    void is_refused_by_twilio_for_elements_that_it_does_not_have() {
        for (ElementType verb : Rcml.TYPE.nests().get(0).types()) {
            if (!TwilioDocuments.SHARED.contains(verb.name())) {
                assertRefusedByTwilio(
                        Documents.around(AttributeTable.of(verb).bare()), "Unrecognized field \"" + verb + '"');
            }
        }
        assertRefusedByTwilio(
                Rcml.builder().element(GenericElement.builder("New").build()).build(), "Unrecognized field \"New\"");
    }

    private static void assertReadByTwilio(Rcml document) {
        String xml = document.toXml();
        assertThat(tree(VoiceResponse.Builder.fromXml(xml).build().toXml())).isEqualTo(tree(xml));
    }

    private static void assertRefusedByTwilio(Rcml document, String why) {
        assertThatExceptionOfType(TwiMLException.class)
                .isThrownBy(() -> VoiceResponse.Builder.fromXml(document.toXml()))
                .withMessageContaining(why);
    }

    private static List<String> tree(String xml) {
        return RoundTripTest.nodes(Dom.parse(xml.getBytes(StandardCharsets.UTF_8)));
    }
}
