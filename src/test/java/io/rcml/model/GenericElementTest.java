package io.rcml.model;

import static io.rcml.model.Refusals.assertNotBuilt;
import static io.rcml.model.Refusals.assertRefused;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.internal.text.Printable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the platform learns tomorrow. */
class GenericElementTest {

    private static final GenericElement STREAM = GenericElement.builder("Stream")
            .attribute("url", "wss://a.example/")
            .build();

    @Test
    void stands_among_verbs_nouns_and_prompts_in_the_order_in_which_it_is_added() {
        Rcml rcml = Rcml.builder()
                .say("one")
                .element(STREAM)
                .gather(gather -> gather.play("a.wav").element(STREAM).pause())
                .dial(dial -> dial.client("alice").element(STREAM).number("1"))
                .build();

        String stream = "<Stream url=\"wss://a.example/\"/>";
        assertThat(rcml.toXml())
                .endsWith("<Response><Say>one</Say>" + stream + "<Gather><Play>a.wav</Play>" + stream
                        + "<Pause/></Gather><Dial><Client>alice</Client>" + stream
                        + "<Number>1</Number></Dial></Response>");
        assertThat(Rcml.parse(rcml.toXml())).isEqualTo(rcml);
    }

    @Test
    void is_among_children_and_not_among_what_is_known() {
        Dial dial = Dial.builder().element(STREAM).client("alice").build();
        Gather gather = Gather.builder().element(STREAM).pause().build();
        Rcml rcml = Rcml.builder().element(STREAM).hangup().build();

        assertThat(dial.nouns()).containsExactly(Noun.client("alice"));
        assertThat(gather.prompts()).containsExactly(Pause.builder().build());
        assertThat(rcml.verbs()).containsExactly(Hangup.builder().build());
        assertThat(rcml.children()).hasSize(2).first().isEqualTo(STREAM);
    }

    @Test
    void has_text_before_elements_of_any_kind() {
        GenericElement element = GenericElement.builder("New")
                .attribute("a", "1")
                .element(Prompt.say("hello"))
                .element(Noun.client("alice"))
                .element(Video.builder().build())
                .element(GenericElement.builder("Newer").build())
                .text("text")
                .build();

        assertThat(element)
                .hasToString("<New a=\"1\">text<Say>hello</Say><Client>alice</Client><Video/><Newer/></New>");
        assertThat(element.text()).isEqualTo("text");
        assertThat(element.elementName()).isEqualTo("New");
        assertThat(element.children()).hasSize(4).isUnmodifiable();
    }

    @Test
    void outlives_its_builder() {
        GenericElement.Builder builder = GenericElement.builder("New");
        GenericElement before = builder.build();
        GenericElement after =
                builder.text("a").element(STREAM).attribute("b", "c").build();

        assertThat(before).hasToString("<New/>");
        assertThat(after)
                .hasToString("<New b=\"c\">a<Stream url=\"wss://a.example/\"/></New>")
                .isEqualTo(builder.build());
    }

    @Nested
    class Refuses {

        @ParameterizedTest
        @ValueSource(strings = {"Say", "Response", "Client", "Immediate", "Video"})
        void an_element_of_rcml(String name) {
            assertRefused(() -> GenericElement.builder(name), name + " is an element of RCML; use its own class");
        }

        @ParameterizedTest
        @CsvSource({"say, Say", "RESPONSE, Response", "UssdCOLLECT, UssdCollect", "sMS, Sms"})
        void an_element_of_rcml_in_another_case(String name, String spelt) {
            assertRefused(
                    () -> GenericElement.builder(name), name + " is spelt " + spelt + "; the platform would skip it");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "1a", "-a", ".a", "a b", "a:b", "a>", "a/", "\n", "a\u0000"})
        void what_is_no_name(String name) {
            assertRefused(
                    () -> GenericElement.builder(name),
                    Printable.quoted(name) + " is no name for an element or attribute;"
                            + " use letters, digits, '-', '_' and '.', and begin with a letter or '_'");
        }

        @Test
        void what_is_null() {
            GenericElement.Builder builder = GenericElement.builder("New");
            assertRefused(() -> GenericElement.builder(Refusals.nothing()), "The name of an element must not be null");
            assertRefused(() -> builder.text(Refusals.nothing()), "New text must not be null");
            assertRefused(() -> builder.element(Refusals.nothing()), "New element must not be null");
            assertRefused(() -> Rcml.builder().element(Refusals.nothing()), "Response element must not be null");
            assertRefused(() -> Gather.builder().element(Refusals.nothing()), "Gather element must not be null");
            assertRefused(() -> Dial.builder().element(Refusals.nothing()), "Dial element must not be null");
        }

        @Test
        void what_xml_cannot_hold() {
            assertRefused(
                    () -> GenericElement.builder("New").text("a\u0001"),
                    "New text holds U+0001 at index 1, which XML 1.0 cannot hold; remove it");
        }

        @Test
        void a_document() {
            assertRefused(
                    () -> GenericElement.builder("New").element(Rcml.of()),
                    "New element must not be a document: add its verbs");
        }

        @Test
        void more_than_thirty_two_in_one_another() {
            GenericElement deepest = nested(32);
            Rcml read = Rcml.builder().element(deepest).build();

            assertThat(Rcml.parse(read.toXml())).isEqualTo(read);
            assertRefused(
                    () -> GenericElement.builder("Outer").element(deepest),
                    "Outer element must not make more than 32 elements in one another");
        }

        @Test
        void more_than_thirty_two_in_one_another_where_a_dial_is_between() {
            Dial dial = Dial.builder().element(nested(32)).build();
            Rcml read = Rcml.of(dial);

            assertThat(Rcml.parse(read.toXml())).isEqualTo(read);
            assertRefused(
                    () -> GenericElement.builder("Outer").element(dial),
                    "Outer element must not make more than 32 elements in one another");
        }

        private static GenericElement nested(int depth) {
            GenericElement nested = GenericElement.builder("New").build();
            for (int i = 1; i < depth; i++) {
                nested = GenericElement.builder("New").element(nested).build();
            }
            return nested;
        }
    }

    @Nested
    class AsANounOfADial {

        @Test
        void is_enough() {
            assertThat(Dial.builder().element(STREAM).build())
                    .hasToString("<Dial><Stream url=\"wss://a.example/\"/></Dial>");
        }

        @Test
        void does_not_stand_beside_text() {
            assertNotBuilt(
                    () -> Dial.builder().element(STREAM).to("1").build(),
                    "Dial has both nouns and the text \"1\", of which the platform would dial one; give it as a noun, too");
        }

        @Test
        void does_not_stand_beside_what_stands_alone() {
            String alone = ", which must stand alone";
            assertNotBuilt(
                    () -> Dial.builder().element(STREAM).sip("sip:a@b").build(),
                    "Dial has 2 nouns, among them a Sip" + alone);
            assertNotBuilt(
                    () -> Dial.builder().conference("room").element(STREAM).build(),
                    "Dial has 2 nouns, among them a Conference" + alone);
        }

        @Test
        void is_one_of_ten() {
            Dial.Builder dial = Dial.builder();
            for (int i = 0; i < 10; i++) {
                dial.element(STREAM);
            }
            assertThat(dial.build().children()).hasSize(10);
            assertNotBuilt(
                    () -> dial.client("alice").build(), "Dial has 11 nouns; the platform dials at most 10 at once");
        }
    }
}
