package io.rcml.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each rule that the schema can express, for each element and attribute that it is about: kept, and broken. */
class SchemaRefusalsTest {

    private static final String LONGEST_PHRASE = "a".repeat(100);
    private static final String MOST_PHRASES = String.join(",", Collections.nCopies(50, LONGEST_PHRASE));

    /** For attributes of every kind: what some allow and others do not. */
    private static final List<String> VALUES = List.of(
            "",
            " ",
            "-1",
            "0",
            "1",
            "2",
            "40",
            "41",
            "1.5",
            "2147483647",
            "2147483648",
            "true",
            "GET",
            "PUT",
            "man",
            "in-out",
            "#",
            "1#*",
            "12wW*#Dd",
            "E",
            "answered",
            "answered,completed",
            "answered, ringing",
            "answered;ringing",
            "answered,,ringing",
            "answered,",
            "busy",
            "a b",
            "a\tb",
            "a\r\nb",
            "a\u0085",
            "\u007F",
            "é",
            "\"",
            "a\\b",
            "a.xml",
            "?a=b&c=d",
            "//a.example/b",
            "../a;b=c?d:e#f",
            "a:b",
            "https://a.example/b?c=d&e=%20#f",
            "HTTP://a_b:8080",
            "https:///",
            "https://",
            "ftp://a.example/b",
            "mailto:a@b.example",
            "javascript:alert(1)",
            MOST_PHRASES,
            MOST_PHRASES + ",a",
            LONGEST_PHRASE + "a");

    /** An element in one of those in which it may stand; the root stands in none. */
    private record Place(ElementType parent, ElementType type) {

        String document(Markup element) {
            return parent == type ? element.toString() : element.document(parent);
        }

        String smallest() {
            return document(Markup.smallest(type));
        }

        List<Attribute<?>> attributes() {
            return type.attributes().stream()
                    .filter(attribute -> attribute.isFor(parent.name()))
                    .toList();
        }
    }

    private static List<Place> places() {
        List<Place> places = new ArrayList<>(List.of(new Place(Rcml.TYPE, Rcml.TYPE)));
        for (ElementType parent : Vocabulary.elements()) {
            children(parent).forEach(type -> places.add(new Place(parent, type)));
        }
        assertThat(places).hasSizeGreaterThan(Vocabulary.elements().size());
        return places;
    }

    private static Stream<ElementType> children(ElementType parent) {
        return parent.nests().stream().flatMap(nest -> nest.types().stream());
    }

    @Test
    void every_element_is_valid_where_it_may_stand_with_every_attribute() {
        for (Place place : places()) {
            Markup all = Markup.smallest(place.type());
            place.attributes().forEach(attribute -> all.attribute(attribute.name(), allowed(attribute)));

            assertValid(place.smallest());
            assertValid(place.document(all));
        }
    }

    private static String allowed(Attribute<?> attribute) {
        return Stream.concat(VALUES.stream(), attribute.domain().words().stream())
                .filter(value -> attribute.complaint(value).isEmpty())
                .findFirst()
                .map(attribute::respell)
                .orElseThrow();
    }

    @Test
    void every_attribute_takes_and_refuses_the_values_that_the_builders_do() {
        for (Place place : places()) {
            for (Attribute<?> attribute : place.attributes()) {
                for (String value : VALUES) {
                    Markup element = Markup.smallest(place.type());
                    if (attribute.complaint(value).isEmpty()) {
                        String spelt = attribute.respell(value);
                        assertValid(place.document(element.attribute(attribute.name(), spelt)));
                    } else {
                        String document = place.document(element.attribute(attribute.name(), value));
                        assertRefused(
                                document,
                                "of attribute '" + attribute + "' on element '" + place.type() + "' is not valid");
                    }
                }
            }
        }
    }

    @Test
    void every_word_is_taken_and_no_other_spelling() {
        for (Place place : places()) {
            for (Attribute<?> attribute : place.attributes()) {
                for (String word : attribute.domain().words()) {
                    Markup element = Markup.smallest(place.type());
                    assertValid(place.document(element.attribute(attribute.name(), word)));
                    assertRefused(
                            place.document(element.attribute(attribute.name(), word + "x")),
                            "The value '" + word + "x' of attribute '" + attribute + "' on element '" + place.type()
                                    + "'");
                }
            }
        }
    }

    @Test
    void no_required_attribute_may_be_missing() {
        for (Place place : places()) {
            for (Attribute<?> attribute : place.attributes()) {
                if (attribute.isRequired()) {
                    assertRefused(
                            place.document(Markup.smallest(place.type()).without(attribute.name())),
                            "Attribute '" + attribute + "' must appear on element '" + place.type() + "'");
                }
            }
        }
    }

    @Test
    void no_attribute_may_be_spelt_otherwise_or_unknown() {
        for (Place place : places()) {
            assertNoAttribute(place, "colour");
            for (Attribute<?> attribute : place.type().attributes()) {
                String name = attribute.name();
                assertNoAttribute(place, name.toUpperCase(Locale.ROOT));
                assertNoAttribute(place, name.substring(0, name.length() - 1));
                if (!attribute.isFor(place.parent().name())) {
                    assertNoAttribute(place, name);
                }
            }
        }
    }

    @Test
    void a_video_has_the_pictures_of_a_conference_in_no_other_noun() {
        assertRefused(
                "<Response><Dial><Client name='a'><Video layout='tile'/></Client></Dial></Response>",
                "Attribute 'layout' is not allowed to appear in element 'Video'");
        assertValid("<Response><Dial><Conference name='a'><Video layout='tile'/></Conference></Dial></Response>");
    }

    private static void assertNoAttribute(Place place, String name) {
        if (place.type()
                .attribute(name)
                .filter(attribute -> attribute.isFor(place.parent().name()))
                .isEmpty()) {
            assertRefused(
                    place.document(Markup.smallest(place.type()).attribute(name, "1")),
                    "Attribute '" + name + "' is not allowed to appear in element '" + place.type() + "'");
        }
    }

    @Test
    void no_element_may_be_spelt_otherwise_or_unknown_or_where_it_does_not_belong() {
        for (Place place : places()) {
            ElementType parent = place.type();
            assertNoElement(place, "Stream");
            for (ElementType type : Vocabulary.elements()) {
                assertNoElement(place, type.name().toLowerCase(Locale.ROOT));
                assertNoElement(place, type + "s");
                if (children(parent).noneMatch(type::equals)) {
                    assertNoElement(place, type.name());
                }
            }
        }
    }

    private static void assertNoElement(Place place, String name) {
        String document = place.document(Markup.smallest(place.type()).child(new Markup(name)));
        String where = place.type().nests().isEmpty()
                ? "Element '" + place.type() + "' must have no element [children]"
                : "Invalid content was found starting with element '" + name + "'";
        assertRefused(document, where);
    }

    @Test
    void no_text_may_stand_where_none_is_read() {
        for (Place place : places()) {
            if (place.type().text().isEmpty()) {
                assertRefused(
                        place.document(Markup.smallest(place.type()).text("hello")), "Element '" + place.type() + "' ");
                assertValid(place.document(Markup.smallest(place.type()).text("\n  \t<!-- a note -->\n")));
            }
        }
    }

    @Test
    void no_text_may_be_missing_where_it_is_all_that_counts() {
        for (Place place : places()) {
            if (place.type().isTextRequired()) {
                for (String blank : List.of("", " \n\t", "<!-- a note -->")) {
                    assertRefused(
                            place.document(Markup.smallest(place.type()).text(blank)),
                            "Element '" + place.type()
                                    + "' must have no element [children], and the value must be valid");
                }
            }
        }
    }

    @Test
    void every_text_takes_and_refuses_what_the_builders_do() {
        for (Place place : places()) {
            if (place.type().text().isPresent() && place.type().nests().isEmpty()) {
                for (String value : VALUES) {
                    Markup element = Markup.smallest(place.type()).text(Markup.escaped(value));
                    if (place.type().textComplaint(value).isEmpty()) {
                        assertValid(place.document(element));
                    } else {
                        assertRefused(
                                place.document(element),
                                "Element '" + place.type()
                                        + "' must have no element [children], and the value must be valid");
                    }
                }
            }
        }
    }

    @Test
    void a_url_is_of_the_web_and_may_have_white_space_around_it() {
        for (String verb : List.of("Play", "Redirect", "Fax")) {
            Markup element = new Markup(verb);
            assertValid(element.text("\n  https://a.example/b?c=d\n").document(Rcml.TYPE));
            assertValid(element.text("../menu").document(Rcml.TYPE));
            for (String wrong : List.of("ftp://x/", "http:///x", "mailto:a@b.example", "a b", "\u00e9")) {
                assertRefused(
                        element.text(wrong).document(Rcml.TYPE),
                        "Element '" + verb + "' must have no element [children], and the value must be valid");
            }
        }
    }

    @Test
    void text_beside_elements_is_not_judged() {
        assertValid("<Response><Dial><Sip>alice</Sip></Dial></Response>");
    }

    @Test
    void a_dial_has_ten_nouns_at_most_or_one_that_stands_alone() {
        assertValid(dial(
                "Client", "Number", "Client", "Number", "Client", "Number", "Client", "Number", "Client", "Client"));
        assertDialRefused(
                "Number", "Client", "Number", "Client", "Number", "Client", "Number", "Client", "Number", "Client",
                "Number");
        for (String alone : List.of("Sip", "Conference", "Queue")) {
            assertValid(dial(alone));
            assertDialRefused(alone, alone);
            assertDialRefused("Client", alone);
            assertDialRefused("Number", alone);
            assertDialRefused(alone, "Client");
        }
        assertDialRefused("Sip", "Conference");
        assertValid("<Response><Dial>+19895550123</Dial></Response>");
    }

    private static String dial(String... nouns) {
        Markup dial = new Markup("Dial");
        Stream.of(nouns).forEach(noun -> dial.child(new Markup(noun).text("a")));
        return dial.document(Rcml.TYPE);
    }

    private static void assertDialRefused(String... nouns) {
        String last = nouns[nouns.length - 1];
        assertRefused(dial(nouns), "Invalid content was found starting with element '" + last + "'");
    }

    @Test
    void a_noun_has_one_video_at_most() {
        for (ElementType noun : List.of(Client.TYPE, Sip.TYPE, Conference.TYPE)) {
            Markup two = Markup.smallest(noun).child(new Markup("Video")).child(new Markup("Video"));

            assertRefused(two.document(Dial.TYPE), "Invalid content was found starting with element 'Video'");
        }
    }

    @Test
    void what_needs_an_element_in_it_has_one() {
        String empty = "The content of element '%s' is not complete. One of '{%s}' is expected.";
        assertRefused(
                "<Response><Geolocation/></Response>", String.format(empty, "Geolocation", "Immediate, Notification"));
        assertRefused("<Response><UssdCollect/></Response>", String.format(empty, "UssdCollect", "UssdMessage"));
        assertRefused(
                new Markup("Geolocation")
                        .child(Markup.smallest(Immediate.TYPE))
                        .child(Markup.smallest(Notification.TYPE))
                        .document(Rcml.TYPE),
                "Invalid content was found starting with element 'Notification'");
    }

    @Test
    void the_root_is_response() {
        assertRefused("<response/>", "Cannot find the declaration of element 'response'");
        assertRefused("<Dial>1</Dial>", "Cannot find the declaration of element 'Dial'");
    }

    private static void assertValid(String document) {
        assertThat(Schema.errors(document)).as(document).isEmpty();
    }

    /** One thing is wrong, of which the last message names element and attribute. */
    private static void assertRefused(String document, String message) {
        List<String> errors = Schema.errors(document);
        assertThat(errors).as(document).isNotEmpty();
        assertThat(errors.get(errors.size() - 1)).as(document).contains(message);
    }
}
