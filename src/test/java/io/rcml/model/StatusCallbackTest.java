package io.rcml.model;

import static io.rcml.call.CallEvent.ANSWERED;
import static io.rcml.call.CallEvent.COMPLETED;
import static io.rcml.call.CallEvent.INITIATED;
import static io.rcml.call.CallEvent.RINGING;
import static io.rcml.model.Refusals.assertNotBuilt;
import static io.rcml.model.Refusals.assertRefused;
import static io.rcml.model.Refusals.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.call.CallEvent;
import io.rcml.links.Link;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is subscribed to by a statusCallback; a Client stands for every callee. */
class StatusCallbackTest {

    private static final String URL = "https://a.example/events";
    private static final Link LINK = Link.toStatus("Desk.heard", "https://a.example/heard", Set.of(ANSWERED, RINGING));

    private final Client.Builder alice = Client.builder().name("alice");

    @Test
    void hears_only_completed_unless_events_are_named() {
        assertThat(alice.statusCallback(URL).build())
                .hasToString("<Client statusCallback=\"https://a.example/events\" statusCallbackEvent=\"completed\">"
                        + "alice</Client>");
    }

    @Test
    void hears_what_the_linked_handler_hears() {
        assertThat(alice.statusCallback(LINK).build())
                .hasToString("<Client statusCallback=\"https://a.example/heard\""
                        + " statusCallbackEvent=\"ringing,answered\">alice</Client>");
    }

    @Test
    void writes_a_comma_list_in_the_order_in_which_events_happen() {
        Client client = alice.statusCallbackEvent(COMPLETED, ANSWERED, INITIATED, RINGING, RINGING)
                .statusCallback(URL)
                .build();

        assertThat(client.toString()).contains(" statusCallbackEvent=\"initiated,ringing,answered,completed\"");
        assertThat(client.statusCallbackEvents())
                .containsExactly(INITIATED, RINGING, ANSWERED, COMPLETED)
                .isUnmodifiable();
    }

    @Test
    void named_events_win_over_the_links_whatever_is_called_first() {
        assertThat(events(alice.statusCallbackEvent(INITIATED).statusCallback(LINK)))
                .containsExactly(INITIATED);
        assertThat(events(Client.builder().name("alice").statusCallback(LINK).statusCallbackEvent(List.of(INITIATED))))
                .containsExactly(INITIATED);
    }

    @Test
    void second_callback_forgets_what_the_first_one_heard() {
        assertThat(events(alice.statusCallback(LINK).statusCallback(URL))).containsExactly(COMPLETED);
        assertThat(events(alice.statusCallback(URL).statusCallback(LINK))).containsExactly(RINGING, ANSWERED);
    }

    @Test
    void built_builder_follows_the_next_callback() {
        Client first = alice.statusCallback(URL).build();
        Client second = alice.statusCallback(LINK).build();

        assertThat(first.statusCallbackEvents()).containsExactly(COMPLETED);
        assertThat(second.statusCallbackEvents()).containsExactly(RINGING, ANSWERED);
    }

    @Test
    void later_names_replace_earlier_ones() {
        EnumSet<CallEvent> events = EnumSet.of(ANSWERED);
        alice.statusCallback(URL).statusCallbackEvent(INITIATED).statusCallbackEvent(events);
        events.clear();

        assertThat(events(alice)).containsExactly(ANSWERED);
    }

    @Test
    void events_must_be_named_and_need_a_callback() {
        String none = "Client statusCallbackEvent must name at least one of initiated,ringing,answered,completed";
        assertRefused(() -> alice.statusCallbackEvent(), none);
        assertRefused(() -> alice.statusCallbackEvent(Set.of()), none);
        assertRefused(
                () -> alice.statusCallbackEvent(ANSWERED, nothing()), "Client statusCallbackEvent must not be null");
        assertNotBuilt(
                () -> alice.statusCallbackEvent(ANSWERED).build(),
                "Client statusCallbackEvent is set without statusCallback, so the platform would ignore it;"
                        + " set statusCallback or leave statusCallbackEvent out");
    }

    @Test
    void methods_need_their_url() {
        assertNotBuilt(
                () -> Number.builder()
                        .number("1")
                        .statusCallbackMethod(HttpMethod.GET)
                        .build(),
                "Number statusCallbackMethod is set without statusCallback, so the platform would ignore it;"
                        + " set statusCallback or leave statusCallbackMethod out");
        assertNotBuilt(
                () -> Sip.builder().uri("sip:a@b").method(HttpMethod.GET).build(),
                "Sip method is set without url, so the platform would ignore it; set url or leave method out");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "/events",
                "events",
                "//a.example/events",
                "ftp://a.example/",
                "https:///events",
                "https:events",
                "mailto:a@b.example",
                "https://a.example/a b",
                " https://a.example/",
                "https://a.example/é",
                "https://a.example/%zz"
            })
    void callback_must_be_absolute(String url) {
        assertRefused(
                () -> alice.statusCallback(url),
                "Client statusCallback must be an absolute http or https URL in ASCII, such as https://app.example.com/calls, not \""
                        + url + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://a",
                "HTTPS://a.example:8443/b?c=d#e",
                "http://[::1]:8080/",
                "https://user@a.example/%C3%A9"
            })
    void callback_is_written_as_it_is_given(String url) {
        assertThat(alice.statusCallback(url).build().statusCallback()).contains(url);
    }

    private static Set<CallEvent> events(Client.Builder client) {
        return client.build().statusCallbackEvents();
    }
}
