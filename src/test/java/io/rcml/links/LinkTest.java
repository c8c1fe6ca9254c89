package io.rcml.links;

import static io.rcml.call.CallEvent.ANSWERED;
import static io.rcml.call.CallEvent.COMPLETED;
import static io.rcml.call.CallEvent.INITIATED;
import static io.rcml.model.Refusals.assertNotBuilt;
import static io.rcml.model.Refusals.assertRefused;
import static io.rcml.model.Refusals.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.call.CallEvent;
import io.rcml.internal.http.PathView;
import io.rcml.internal.text.Forms;
import io.rcml.internal.text.Printable;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTest {

    private static final Link CALL = Link.toCall("Reception.incoming", "https://a.example/incoming");
    private static final Link SCREENING = Link.toScreening("Reception.screen", "https://a.example/screen");
    private static final Link STATUS =
            Link.toStatus("Reception.answered", "https://a.example/answered", Set.of(ANSWERED));
    private static final Link TEMPLATE = Link.toCall("Desk.ring", "https://a.example/desks/{desk}/ring");

    @Test
    void knows_what_the_handler_is_for() {
        assertThat(CALL.kind()).isEqualTo(Link.Kind.CALL);
        assertThat(SCREENING.kind()).isEqualTo(Link.Kind.SCREENING);
        assertThat(STATUS.kind()).isEqualTo(Link.Kind.STATUS);
        assertThat(CALL.events()).isEmpty();
        assertThat(SCREENING.events()).isEmpty();
        assertThat(STATUS.events()).containsExactly(ANSWERED);
    }

    @Test
    void names_the_annotation_of_its_kind_of_handler() {
        assertThat(Link.Kind.values())
                .extracting(Link.Kind::annotation)
                .containsExactly("@OnCall", "@OnScreening", "@OnStatus");
    }

    @Test
    void keeps_its_events_in_the_order_in_which_they_happen() {
        Set<CallEvent> events = EnumSet.of(COMPLETED, INITIATED);
        Link link = Link.toStatus("h", "https://a.example/", events);
        events.clear();

        assertThat(link.events()).containsExactly(INITIATED, COMPLETED).isUnmodifiable();
    }

    @Test
    void fills_a_variable_of_the_path_and_makes_the_rest_a_query() {
        assertThat(TEMPLATE.with("desk", 7).url()).isEqualTo("https://a.example/desks/7/ring");
        assertThat(TEMPLATE.with("from", "a").with("desk", 7).with("to", "b").url())
                .isEqualTo("https://a.example/desks/7/ring?from=a&to=b");
        assertThat(TEMPLATE).hasToString("https://a.example/desks/{desk}/ring");
    }

    @Test
    void encodes_what_it_is_given() {
        String url = TEMPLATE.with("desk", "a b+c*é😀?#%{x};=&")
                .with("x y", "/\\\r\n&=+ ")
                .url();

        assertThat(url)
                .isEqualTo("https://a.example/desks/a%20b%2Bc%2A%C3%A9%F0%9F%98%80%3F%23%25%7Bx%7D%3B%3D%26/ring"
                        + "?x%20y=%2F%5C%0D%0A%26%3D%2B%20");
        assertThat(TEMPLATE.with("desk", "...").url()).isEqualTo("https://a.example/desks/.../ring");
        assertThat(CALL.with("empty", "").url()).isEqualTo("https://a.example/incoming?empty=");
    }

    @Test
    void has_no_url_while_a_variable_has_no_value() {
        assertNotBuilt(
                TEMPLATE::url, "The link to Desk.ring has no value for {desk}; give it one by .with(\"desk\", value)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a/b", "a\\b", "/", "\n/"})
    void refuses_what_no_container_lets_through_in_a_path(String value) {
        assertRefused(
                () -> TEMPLATE.with("desk", value),
                "The link to Desk.ring cannot hold " + Printable.quoted(value)
                        + " as {desk}: a path holds no empty value, no dots alone, no slash or backslash; leave {desk} out of"
                        + " the handler's path, so that it becomes a query parameter");
    }

    @Test
    void refuses_in_a_path_just_those_controls_with_which_no_request_comes_in() {
        for (int c = 0; c < 0x3000; c++) {
            String value = "a" + (char) c + "b";
            String obstacle =
                    PathView.obstacle("/desks/" + Forms.encode(value) + "/ring", "", "/desks/" + value + "/ring");
            if ("its path has a control character".equals(obstacle)) {
                assertRefused(
                        () -> TEMPLATE.with("desk", value),
                        "The link to Desk.ring cannot hold " + Printable.quoted(value)
                                + " as {desk}: a path holds no control character, such as "
                                + Printable.name(value.charAt(1))
                                + " at index 1; leave {desk} out of the handler's path, so"
                                + " that it becomes a query parameter");
            } else if (c != '/' && c != '\\') {
                assertThat(TEMPLATE.with("desk", value).url()).endsWith(Forms.encode(value) + "/ring");
            }
            assertThat(CALL.with("desk", value).url()).endsWith("?desk=" + Forms.encode(value));
        }
    }

    @Test
    void refuses_what_no_url_can_hold() {
        assertRefused(
                () -> CALL.with("who", "ab\uD800"),
                "The link to Reception.incoming cannot hold who with U+D800 at index 2, half a surrogate pair, which no URL"
                        + " can hold");
        assertRefused(
                () -> CALL.with("w\uDC00", "x"),
                "The link to Reception.incoming cannot hold the name with U+DC00 at index 1, half a surrogate pair, which no"
                        + " URL can hold");
        assertRefused(
                () -> CALL.with(" ", "x"), "The link to Reception.incoming needs a name for its value, not \" \"");
        assertRefused(() -> CALL.with("who", nothing()), "The link to Reception.incoming cannot hold null as who");
    }

    @Test
    void equals_another_that_leads_to_the_same_place_for_the_same_purpose() {
        assertThat(CALL)
                .isEqualTo(Link.toCall("other", "https://a.example/incoming"))
                .hasSameHashCodeAs(Link.toCall("other", "https://a.example/incoming"))
                .isNotEqualTo(Link.toScreening("Reception.incoming", "https://a.example/incoming"))
                .isNotEqualTo(CALL.with("a", "b"))
                .isNotEqualTo(CALL.url());
        assertThat(STATUS).isNotEqualTo(Link.toStatus("h", STATUS.url(), Set.of(COMPLETED)));
    }

    @Test
    void a_parameter_has_a_name_that_the_platform_does_not_send() {
        for (String name : List.of("To", "CallSid", "Digits", "SequenceNumber", "SipHeader_X-A")) {
            assertRefused(
                    () -> CALL.with(name, "x"),
                    "The link to Reception.incoming cannot hold a value as " + name
                            + ", which CallAPI sends itself, so that it would come twice; give it a name of your own");
        }
        assertThat(CALL.with("to", "x").url()).isEqualTo("https://a.example/incoming?to=x");
        assertThat(Link.toCall("Desk.ring", "https://a.example/desks/{To}")
                        .with("To", "x")
                        .url())
                .isEqualTo("https://a.example/desks/x");
    }
}
