package io.rcml.model;

import static io.rcml.call.CallEvent.ANSWERED;
import static io.rcml.call.CallEvent.COMPLETED;
import static io.rcml.call.CallEvent.INITIATED;
import static io.rcml.call.CallEvent.RINGING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RcmlParseTest {

    @Nested
    class TheClientNounsDocument {

        @Test
        void examples_are_read_as_what_they_mean() {
            assertFixture(
                    "example-1",
                    Rcml.builder().dial(dial -> dial.client("Alice")).build());
            assertFixture(
                    "example-2",
                    Rcml.builder()
                            .dial(dial -> dial.callerId("+19898XXXXXXX")
                                    .number("123-321-4321")
                                    .client("jenny")
                                    .client("tommy"))
                            .build());
            assertFixture(
                    "example-3",
                    Rcml.builder()
                            .dial(dial -> dial.client(client -> client.name("thomas")
                                    .statusCallback("https://myapp.com/calls/events")
                                    .statusCallbackMethod(HttpMethod.POST)
                                    .statusCallbackEvent(INITIATED, RINGING, ANSWERED, COMPLETED)))
                            .build());
        }

        @Test
        void nouns_are_read_as_what_they_mean() {
            assertThat(noun(fixture("name-as-text"))).isEqualTo(Noun.client("alice"));
            assertThat(noun(fixture("name-with-video").replace('”', '"')))
                    .isEqualTo(Client.builder()
                            .name("alice")
                            .video(video -> video.enable(true))
                            .build());
            assertThat(noun(fixture("sip-headers")))
                    .isEqualTo(Client.builder()
                            .name("alice")
                            .sipHeader("X-Custom-Header1", "1234")
                            .sipHeader("X-Custom-Header2", "4321")
                            .build());
        }

        @Test
        void typographic_quotes_are_named_with_their_cure() {
            assertRefused(
                    fixture("example-4"),
                    5,
                    24,
                    "expected \" or ' around the value of enable, found \"”\" (U+201D), a typographic quote; use \" instead");
            assertThat(Rcml.parse(fixture("example-4").replace('”', '"')))
                    .isEqualTo(Rcml.builder()
                            .dial(dial ->
                                    dial.client(client -> client.name("alice").video(video -> video.enable(true))))
                            .build());
        }

        private static void assertFixture(String name, Rcml expected) {
            Rcml read = Rcml.parse(fixture(name));
            assertThat(read).isEqualTo(expected);
            assertThat(Rcml.parse(read.toXml())).isEqualTo(read);
        }
    }

    @Nested
    class IsAsGenerousAsThePlatform {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "initiated,completed",
                    "completed initiated",
                    " completed ,\n initiated,",
                    "Initiated\tCOMPLETED completed"
                })
        void events_are_parted_by_commas_or_white_space(String events) {
            Client client = (Client)
                    noun("<Client statusCallback='http://a.example/' statusCallbackEvent='" + events + "'>a</Client>");
            assertThat(client.statusCallbackEvents()).isEqualTo(Set.of(INITIATED, COMPLETED));
            assertThat(client).asString().contains(" statusCallbackEvent=\"initiated,completed\"");
        }

        @Test
        void events_that_are_not_named_stay_unnamed() {
            Client client = (Client) noun("<Client statusCallback='http://a.example/'>a</Client>");
            assertThat(client.statusCallbackEvents()).isEmpty();
            assertThat(client).hasToString("<Client statusCallback=\"http://a.example/\">a</Client>");
        }

        @Test
        void text_is_trimmed_and_attributes_are_not() {
            Say say = (Say) verb("<Say>\r\n\t a &#32;<!-- -->b<![CDATA[ ]]>&#13;</Say>");
            assertThat(say.spoken()).isEqualTo("a  b");
            assertThat(say).isEqualTo(Prompt.say(" a  b\t"));
            assertThat(((Dial) verb("<Dial callerId=' 1 '>2</Dial>")).callerId())
                    .contains(" 1 ");
        }

        @Test
        void ampersand_that_begins_no_reference_is_text() {
            Dial dial = (Dial) verb("<Dial action='/a?b=c&d=e&amp;f'>Q&A & more</Dial>");
            assertThat(dial.action()).contains("/a?b=c&d=e&f");
            assertThat(dial.to()).contains("Q&A & more");
        }

        @Test
        void values_are_understood_in_any_case() {
            Dial dial = (Dial) verb("<Dial action='/a' method='get' timeout=' 07 ' record='TRUE'>1</Dial>");
            assertThat(dial)
                    .isEqualTo(Dial.builder()
                            .action("/a")
                            .method(HttpMethod.GET)
                            .timeout(7)
                            .record(true)
                            .to("1")
                            .build());
        }

        @Test
        void sip_headers_are_read_as_they_will_be_sent() {
            Client client = (Client) noun("<Client>alice ?X-A=%C3%A9%20&X-B=a=%zz&X-C&X-D=é%4&</Client>");
            assertThat(client.name()).isEqualTo("alice");
            assertThat(client.sipHeaders())
                    .isUnmodifiable()
                    .isEqualTo(Map.of("X-A", "é ", "X-B=a", "%zz", "X-C", "", "X-D", "é%4"));
            assertThat(client)
                    .hasToString("<Client>alice ?X-A=%C3%A9%20&amp;X-B=a=%zz&amp;X-C&amp;X-D=é%4&amp;</Client>");
        }

        @Test
        void what_is_for_editors_is_left_out() {
            assertThat(Rcml.parse("<?xml-model href='a'?><!-- b --><Response xmlns='c' xmlns:xsi='d'"
                            + " xsi:noNamespaceSchemaLocation='rcml.xsd'><!-- e --><Hangup/></Response>"))
                    .isEqualTo(Rcml.builder().hangup().build());
        }
    }

    /** What a builder would refuse, but is written all the same, and so must be there to be complained about. */
    @Nested
    class KeepsWhatTheLanguageDoesNotAllow {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<Dial method=\"POST\" timeout=\"0\">1</Dial>",
                    "<Dial/>",
                    "<Dial>1<Client>alice</Client></Dial>",
                    "<Dial><Sip password=\"a\">sip:a@b</Sip><Conference>room</Conference></Dial>",
                    "<Dial><Client>1</Client><Client>2</Client><Client>3</Client><Client>4</Client><Client>5</Client>"
                            + "<Client>6</Client><Client>7</Client><Client>8</Client><Client>9</Client><Client>10</Client>"
                            + "<Client>11</Client></Dial>",
                    "<Dial><Client name=\"alice\"/></Dial>",
                    "<Dial><Client>alice<Video enable=\"yes\" mode=\"mcu\"/></Client></Dial>",
                    "<Dial><Client name=\"alice\">bob<Video/></Client></Dial>",
                    "<Dial><Client statusCallback=\"/relative\" statusCallbackEvent=\"rang\">alice</Client></Dial>",
                    "<Dial><Number sendDigits=\"\">?</Number></Dial>",
                    "<Dial><Sip>alice</Sip></Dial>",
                    "<Dial><Conference waitMethod=\"PUT\" maxParticipants=\"many\"><Video/></Conference></Dial>",
                    "<Gather finishOnKey=\"any\" numDigits=\"99999999999\" input=\"speech\" hints=\"\"/>",
                    "<Say voice=\"child\" language=\"tlh\"/>",
                    "<Play>my file.wav</Play>",
                    "<Redirect method=\"\"/>",
                    "<Record timeout=\"0\" finishOnKey=\"\" maxLength=\"1\" media=\"smell\"/>",
                    "<Reject reason=\"bored\"/>",
                    "<Sms method=\"GET\" statusCallback=\"/sent\"/>",
                    "<Email/>",
                    "<Geolocation/>",
                    "<Geolocation><Notification eventGeofencingLatitude=\"1\" geofenceEvent=\"near\"/></Geolocation>",
                    "<UssdCollect/>",
                    "<Language/>",
                    "<Enqueue/>",
                    "<Dial><Queue/></Dial>",
                })
        void as_it_is(String verb) {
            assertThat(verb(verb)).hasToString(verb);
            assertThat(Rcml.parse("<Response>" + verb + "</Response>")).isEqualTo(Rcml.of(verb(verb)));
        }

        @Test
        void value_that_says_nothing_is_not_there_for_its_accessor() {
            Dial dial = (Dial) verb("<Dial method='PUT' timeout='long' record='yes'/>");
            assertThat(dial.method()).isEmpty();
            assertThat(dial.timeout()).isEmpty();
            assertThat(dial.record()).isEmpty();
            assertThat(dial.to()).isEmpty();
        }

        @Test
        void name_is_the_one_that_the_platform_looks_for() {
            assertThat(((Client) noun("<Client name='a'>b</Client>")).name()).isEqualTo("b");
            assertThat(((Client) noun("<Client name='a'>b<Video/></Client>")).name())
                    .isEqualTo("a");
            assertThat(((Client) noun("<Client>b<Video/></Client>")).name()).isEqualTo("b");
            assertThat(((Client) noun("<Client name='a'/>")).name()).isEqualTo("a");
            assertThat(((Client) noun("<Client/>")).name()).isEmpty();
            assertThat(((Conference) noun("<Conference name=' a '><Video/></Conference>")).name())
                    .isEqualTo("a");
        }
    }

    /** What the platform skips and ignores, and an author would like to know of. */
    @Nested
    class KeepsWhatTheLanguageDoesNotKnow {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<dial/>",
                    "<Fly to=\"Rome\">now<Dial>1</Dial><Sub x=\"1\"/></Fly>",
                    "<Client>a</Client>",
                    "<Dial><Say>a</Say></Dial>",
                    "<Dial><Room>a</Room><Client>b</Client></Dial>",
                    "<Gather><Hangup/></Gather>",
                    "<Gather>b<Pause/></Gather>",
                    "<Say>a<Pause/></Say>",
                    "<Hangup now=\"\"/>",
                    "<Pause Length=\"1\"/>",
                    "<Redirect a=\"&quot;&lt;&#10;\" é.-_=\"2\">b</Redirect>",
                    "<名前 été=\"à\"/>",
                    "<xmlns/>",
                    "<Fly>\u2003</Fly>",
                    "<Email from=\"a\" cc=\"\">b<Hangup/></Email>",
                    "<Queue>a</Queue>",
                    "<UssdCollect>a<Language>en</Language></UssdCollect>",
                    "<Dial><Client>a<Video/><Video/></Client></Dial>",
                    "<Geolocation><Immediate/><Notification/></Geolocation>",
                })
        void as_it_is(String element) {
            Rcml document = Rcml.parse("<Response>" + element + "</Response>");
            assertThat(document.children()).singleElement().hasToString(element);
            assertThat(Rcml.parse(document.toXml())).isEqualTo(document).hasSameHashCodeAs(document);
        }

        @Test
        void text_in_the_document_itself() {
            assertThat(Rcml.parse("<Response> a<Hangup/>b </Response>").toXml())
                    .endsWith("<Response>ab<Hangup/></Response>");
        }

        @Test
        void and_does_not_take_it_for_what_it_is_not() {
            Rcml document = Rcml.parse("<Response><dial/><Client>a</Client><Hangup/></Response>");
            assertThat(document.verbs()).containsExactly(Hangup.builder().build());
            assertThat(document.children())
                    .extracting(Element::elementName)
                    .containsExactly("dial", "Client", "Hangup");
            Dial dial = (Dial) verb("<Dial hurry='1' timeout='5'><Say>a</Say><Room/><Client>b</Client></Dial>");
            assertThat(dial.nouns()).containsExactly(Noun.client("b"));
            assertThat(dial.attributes()).isUnmodifiable().containsExactly(entry("timeout", "5"), entry("hurry", "1"));
            assertThat(((Gather) verb("<Gather><Hangup/><Pause/></Gather>")).prompts())
                    .containsExactly(Pause.builder().build());
        }

        @Test
        void except_what_a_namespace_marks_as_for_others() {
            assertThat(Rcml.parse("<Response xmlns:a='b'><a:x>c<Hangup/><a:y/></a:x><Pause a:b='1'/></Response>"))
                    .isEqualTo(Rcml.of(Pause.builder().build()));
        }
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '`',
                value = {
                    "<response/>|1|expected <Response>, found <response>",
                    "<Dial/>|1|expected <Response>, found <Dial>",
                    "<a:Response xmlns:a='b'/>|1|expected <Response>, found <a:Response>",
                })
        void another_root(String xml, int column, String problem) {
            assertRefused(xml, 1, column, problem);
        }

        @Test
        void names_that_parsers_of_java_refuse_as_no_builder_takes_them() {
            assertRefused(
                    "<Response>\n<𐀀/></Response>",
                    2,
                    2,
                    "expected the name of an element, or &lt; for < in text, found \"𐀀\" (U+10000)");
            assertRefused(
                    "<Response><Say Ĳ='1'>a</Say></Response>",
                    1,
                    16,
                    "expected an attribute, > or /> in <Say>, found \"Ĳ\" (U+0132)");
            assertRefused(
                    "<Response><aĲ/></Response>", 1, 13, "expected white space, > or /> in <a>, found \"Ĳ\" (U+0132)");
            assertThat(Rcml.parse("<Response><名前 été='1'/></Response>").toXml()).contains("<名前 été=\"1\"/>");
        }

        @Test
        void what_is_no_xml_with_its_place() {
            assertRefused(
                    "<Response>\n  <Dial>\n    <Client>alice</Dial>",
                    3,
                    18,
                    "expected </Client> for the element that begins at line 3, column 5, found </Dial>");
        }
    }

    private static Verb verb(String xml) {
        return Rcml.parse("<Response>" + xml + "</Response>").verbs().get(0);
    }

    private static Noun noun(String xml) {
        return ((Dial) verb("<Dial>" + xml + "</Dial>")).nouns().get(0);
    }

    private static void assertRefused(String xml, int line, int column, String problem) {
        assertThatExceptionOfType(RcmlParseException.class)
                .isThrownBy(() -> Rcml.parse(xml))
                .withMessage("Line " + line + ", column " + column + ": " + problem)
                .satisfies(e -> assertThat(e.line()).isEqualTo(line))
                .satisfies(e -> assertThat(e.column()).isEqualTo(column));
    }

    private static String fixture(String name) {
        String file = "client-noun/" + name + ".xml";
        try (InputStream in = Objects.requireNonNull(RcmlParseTest.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(file, e);
        }
    }
}
