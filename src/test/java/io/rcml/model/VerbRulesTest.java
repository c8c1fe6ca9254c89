package io.rcml.model;

import static io.rcml.model.Refusals.assertNotBuilt;
import static io.rcml.model.Refusals.assertRefused;
import static io.rcml.model.Refusals.nothing;
import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.links.Link;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the builders of Record, messages, locations, USSD and queues refuse, and in which words. */
class VerbRulesTest {

    @Nested
    class WhatIsMissing {

        @Test
        void what_is_sent_shown_or_named() {
            assertNotBuilt(() -> Sms.builder().to("1").build(), "Sms has no text; set it by text(…)");
            assertNotBuilt(() -> Fax.builder().to("1").build(), "Fax has no url; set it by url(…)");
            assertNotBuilt(() -> email().build(), "Email has no body; set it by body(…)");
            assertNotBuilt(() -> UssdMessage.builder().build(), "UssdMessage has no text; set it by text(…)");
            assertNotBuilt(() -> Language.builder().build(), "Language has no language; set it by language(…)");
            assertNotBuilt(() -> Enqueue.builder().build(), "Enqueue has no queue; set it by queue(…)");
            assertNotBuilt(() -> Queue.builder().build(), "Queue has no name; set it by name(…)");
        }

        @Test
        void who_sends_and_who_gets_an_email() {
            assertNotBuilt(
                    () -> Email.builder().from("a@b.example").body("hi").build(), "Email has no to; set it by to(…)");
            assertNotBuilt(
                    () -> Email.builder().to("a@b.example").body("hi").build(), "Email has no from; set it by from(…)");
        }

        @Test
        void which_device_is_asked() {
            assertNotBuilt(
                    () -> Immediate.builder().build(),
                    "Immediate has no deviceIdentifier; set it by deviceIdentifier(…)");
            assertNotBuilt(
                    () -> Notification.builder().geofenceRange(1).build(),
                    "Notification has no deviceIdentifier; set it by deviceIdentifier(…)");
        }

        @Test
        void what_is_asked() {
            assertNotBuilt(
                    () -> Geolocation.builder().build(),
                    "Geolocation has nothing to ask; give it an Immediate or a Notification by ask(…)");
            assertNotBuilt(
                    () -> UssdCollect.builder().action("/a").build(),
                    "UssdCollect has no message; add one by message(…)");
        }

        @Test
        void the_attribute_that_another_depends_on() {
            String action = " method is set without action, so the platform would ignore it;"
                    + " set action or leave method out";
            assertNotBuilt(() -> Sms.builder().text("hi").method(HttpMethod.GET).build(), "Sms" + action);
            assertNotBuilt(
                    () -> Fax.builder().url("a.pdf").method(HttpMethod.GET).build(), "Fax" + action);
            assertNotBuilt(
                    () -> Immediate.builder()
                            .deviceIdentifier("1")
                            .method(HttpMethod.POST)
                            .build(),
                    "Immediate" + action);
            assertNotBuilt(() -> notification().method(HttpMethod.POST).build(), "Notification" + action);
        }

        @Test
        void half_of_a_place() {
            assertNotBuilt(
                    () -> notification().eventGeofencingLatitude("37.9838").build(),
                    "Notification eventGeofencingLatitude is set without eventGeofencingLongitude, so the platform would"
                            + " ignore it; set eventGeofencingLongitude or leave eventGeofencingLatitude out");
            assertNotBuilt(
                    () -> notification().eventGeofencingLongitude("23.7275").build(),
                    "Notification eventGeofencingLongitude is set without eventGeofencingLatitude, so the platform would"
                            + " ignore it; set eventGeofencingLatitude or leave eventGeofencingLongitude out");
        }

        @Test
        void except_the_action_of_a_record_which_is_then_the_document() {
            assertThat(Record.builder().method(HttpMethod.GET).build()).hasToString("<Record method=\"GET\"/>");
        }
    }

    @Nested
    class Null {

        @Test
        void is_no_text() {
            assertRefused(() -> Sms.builder().text(nothing()), "Sms text must not be null");
            assertRefused(() -> Fax.builder().url(nothing()), "Fax url must not be null");
            assertRefused(() -> Email.builder().body(nothing()), "Email body must not be null");
            assertRefused(() -> UssdMessage.builder().text(nothing()), "UssdMessage text must not be null");
            assertRefused(() -> Language.builder().language(nothing()), "Language language must not be null");
            assertRefused(() -> Enqueue.builder().queue(nothing()), "Enqueue queue must not be null");
            assertRefused(() -> Queue.builder().name(nothing()), "Queue name must not be null");
        }

        @Test
        void is_no_way_to_leave_an_attribute_out() {
            String cure = " must not be null; to leave the attribute out, do not set it";
            assertRefused(() -> Record.builder().media(nothing()), "Record media" + cure);
            assertRefused(() -> Reject.builder().reason(nothing()), "Reject reason" + cure);
            assertRefused(() -> Sms.builder().to(nothing()), "Sms to" + cure);
            assertRefused(() -> Email.builder().subject(nothing()), "Email subject" + cure);
            assertRefused(() -> Notification.builder().geofenceEvent(nothing()), "Notification geofenceEvent" + cure);
            assertRefused(() -> UssdCollect.builder().action(Refusals.<String>nothing()), "UssdCollect action" + cure);
        }

        @Test
        void is_no_element() {
            assertRefused(() -> Geolocation.builder().ask(nothing()), "Geolocation type must not be null");
            assertRefused(
                    () -> UssdCollect.builder().message(Refusals.<UssdMessage>nothing()),
                    "UssdCollect message must not be null");
        }

        @Test
        void is_no_link() {
            assertRefused(() -> Record.builder().action(Refusals.<Link>nothing()), "Record action must not be null");
            assertRefused(
                    () -> Fax.builder().statusCallback(Refusals.<Link>nothing()),
                    "Fax statusCallback must not be null");
        }
    }

    @Nested
    class Blank {

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "\u2003\n"})
        void says_nothing(String blank) {
            String trimmed = " must not be blank: the platform trims it to nothing";
            assertRefused(() -> Sms.builder().text(blank), "Sms text" + trimmed);
            assertRefused(() -> Email.builder().body(blank), "Email body" + trimmed);
            assertRefused(() -> UssdMessage.builder().text(blank), "UssdMessage text" + trimmed);
            assertRefused(() -> UssdCollect.builder().message(blank), "UssdMessage text" + trimmed);
            assertRefused(() -> Language.builder().language(blank), "Language language" + trimmed);
        }

        @Test
        void is_no_queue() {
            String trimmed = " must not be blank: the platform trims it to nothing";
            assertRefused(() -> Enqueue.builder().queue(" "), "Enqueue queue" + trimmed);
            assertRefused(() -> Queue.builder().name(" "), "Queue name" + trimmed);
        }

        @Test
        void is_nobody_and_nowhere() {
            String more = " must hold more than white space, not \" \"";
            assertRefused(() -> Sms.builder().to(" "), "Sms to" + more);
            assertRefused(() -> Fax.builder().from(" "), "Fax from" + more);
            assertRefused(() -> Email.builder().to(" "), "Email to" + more);
            assertRefused(() -> Email.builder().from(" "), "Email from" + more);
            assertRefused(() -> Email.builder().cc(" "), "Email cc" + more);
            assertRefused(() -> Email.builder().bcc(" "), "Email bcc" + more);
            assertRefused(() -> Immediate.builder().deviceIdentifier(" "), "Immediate deviceIdentifier" + more);
            assertRefused(
                    () -> Notification.builder().eventGeofencingLatitude(" "),
                    "Notification eventGeofencingLatitude" + more);
            assertThat(email().subject("").body("hi").build().subject()).contains("");
        }
    }

    @Nested
    class Texts {

        @Test
        void of_queues_end_no_line() {
            String why = " at index 5, a control character, which no address has; remove it";
            assertRefused(() -> Enqueue.builder().queue("sales\r\nVia: x"), "Enqueue queue holds U+000D" + why);
            assertRefused(() -> Queue.builder().name("sales\t"), "Queue name holds U+0009" + why);
        }

        @Test
        void of_addresses_and_subjects_end_no_line() {
            String evil = "a\r\nBcc: b@c.example";
            String why = " holds U+000D at index 1, a control character, which could end the line that it is sent in;"
                    + " remove it";
            assertRefused(() -> Sms.builder().to(evil), "Sms to" + why);
            assertRefused(() -> Sms.builder().from(evil), "Sms from" + why);
            assertRefused(() -> Fax.builder().to(evil), "Fax to" + why);
            assertRefused(() -> Fax.builder().from(evil), "Fax from" + why);
            assertRefused(() -> Email.builder().to(evil), "Email to" + why);
            assertRefused(() -> Email.builder().from(evil), "Email from" + why);
            assertRefused(() -> Email.builder().cc(evil), "Email cc" + why);
            assertRefused(() -> Email.builder().bcc(evil), "Email bcc" + why);
            assertRefused(() -> Email.builder().subject(evil), "Email subject" + why);
        }

        @Test
        void of_devices_and_places_end_no_line() {
            String evil = "1\nx";
            String why = " holds U+000A at index 1, a control character, which could end the line that it is sent in;"
                    + " remove it";
            assertRefused(() -> Immediate.builder().deviceIdentifier(evil), "Immediate deviceIdentifier" + why);
            assertRefused(() -> Notification.builder().deviceIdentifier(evil), "Notification deviceIdentifier" + why);
            assertRefused(
                    () -> Notification.builder().eventGeofencingLatitude(evil),
                    "Notification eventGeofencingLatitude" + why);
            assertRefused(
                    () -> Notification.builder().eventGeofencingLongitude(evil),
                    "Notification eventGeofencingLongitude" + why);
        }

        @Test
        void hold_what_xml_can_hold() {
            String why = " holds U+0000 at index 1, which XML 1.0 cannot hold; remove it";
            assertRefused(() -> Sms.builder().text("a\u0000"), "Sms text" + why);
            assertRefused(() -> Email.builder().body("a\u0000"), "Email body" + why);
            assertRefused(() -> Email.builder().subject("a\u0000"), "Email subject" + why);
            assertRefused(() -> Enqueue.builder().queue("a\u0000"), "Enqueue queue" + why);
        }

        @Test
        void of_messages_may_have_many_lines() {
            Sms sms = Sms.builder().text("one\r\ntwo").build();
            assertThat(((Sms) Rcml.parse(Rcml.of(sms).toXml()).verbs().get(0)).text())
                    .isEqualTo("one\r\ntwo");
        }
    }

    @Nested
    class Values {

        @ParameterizedTest
        @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
        void begin_at_one(int few) {
            assertRefused(
                    () -> Record.builder().timeout(few),
                    "Record timeout must be 1 or more (seconds), not \"" + few + '"');
            assertRefused(
                    () -> Notification.builder().geofenceRange(few),
                    "Notification geofenceRange must be 1 or more (meters), not \"" + few + '"');
        }

        @Test
        void of_a_recording_are_two_seconds_or_more() {
            assertRefused(
                    () -> Record.builder().maxLength(1), "Record maxLength must be 2 or more (seconds), not \"1\"");
            assertThat(Record.builder().maxLength(2).build().maxLength()).contains(2);
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "a", "-2", "--1", "1-1", "# ", "１"})
        void of_keys_that_end_a_recording_are_keys_or_none(String keys) {
            assertRefused(
                    () -> Record.builder().finishOnKey(keys),
                    "Record finishOnKey must be digits, # and *, or -1 for no key, not \"" + keys + '"');
        }

        @ParameterizedTest
        @ValueSource(strings = {"#", "1234567890*#", "-1"})
        void of_keys_that_end_a_recording_may_be_many(String keys) {
            assertThat(Record.builder().finishOnKey(keys).build().finishOnKey()).contains(keys);
        }

        @ParameterizedTest
        @EnumSource(RecordMedia.class)
        void of_media_are_spelt_with_an_underscore(RecordMedia media) {
            assertThat(Record.builder().media(media).build())
                    .hasToString("<Record media=\"" + media.name().toLowerCase(Locale.ROOT) + "\"/>");
        }

        @ParameterizedTest
        @CsvSource({"IN, in", "OUT, out", "IN_OUT, in-out"})
        void of_geofences_are_spelt_with_a_hyphen(GeofenceEvent event, String written) {
            assertThat(notification().geofenceEvent(event).build())
                    .hasToString("<Notification deviceIdentifier=\"1\" geofenceEvent=\"" + written + "\"/>");
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "my offer.pdf", "é.pdf"})
        void of_a_fax_are_urls(String url) {
            assertRefused(
                    () -> Fax.builder().url(url),
                    "Fax url must be a URL, with spaces, quotes and all beyond ASCII percent-encoded, not \"" + url
                            + '"');
        }

        @Test
        void of_status_callbacks_are_absolute() {
            String absolute = " statusCallback must be an absolute http or https URL in ASCII,"
                    + " such as https://app.example.com/calls, not \"/sent\"";
            assertRefused(() -> Sms.builder().statusCallback("/sent"), "Sms" + absolute);
            assertRefused(() -> Fax.builder().statusCallback("/sent"), "Fax" + absolute);
            assertRefused(() -> Immediate.builder().statusCallback("/sent"), "Immediate" + absolute);
            assertRefused(() -> Notification.builder().statusCallback("/sent"), "Notification" + absolute);
            assertThat(Record.builder().transcribeCallback("/text").build().transcribeCallback())
                    .contains("/text");
        }
    }

    @Nested
    class QueueRules {

        @Test
        void a_queue_stands_alone() {
            Queue queue = Queue.builder().name("sales").build();
            assertThat(Dial.builder().noun(queue).build()).hasToString("<Dial><Queue>sales</Queue></Dial>");
            assertNotBuilt(
                    () -> Dial.builder().client("alice").noun(queue).build(),
                    "Dial has 2 nouns, among them a Queue, which must stand alone");
            assertNotBuilt(
                    () -> Dial.builder()
                            .noun(queue)
                            .element(GenericElement.builder("Room").build())
                            .build(),
                    "Dial has 2 nouns, among them a Queue, which must stand alone");
            assertNotBuilt(
                    () -> Dial.builder().noun(queue).to("1").build(),
                    "Dial has both nouns and the text \"1\", of which the platform would dial one; give it as a noun, too");
        }

        @Test
        void names_are_read_back() {
            assertThat(Queue.builder().name(" sales?").build().name()).isEqualTo("sales?");
            assertThat(Enqueue.builder().queue("sales ").build().queue()).isEqualTo("sales");
        }
    }

    @Test
    void documents_are_built_without_naming_the_verbs() {
        Rcml rcml = Rcml.builder()
                .record(record -> record.maxLength(60))
                .sms(sms -> sms.to("1").text("hi"))
                .fax(fax -> fax.to("1").url("a.pdf"))
                .email(email -> email.from("a@b.example").to("c@d.example").body("hi"))
                .geolocation(Immediate.builder().deviceIdentifier("1").build())
                .ussdCollect(collect -> collect.message("1 yes, 2 no").action("/chosen"))
                .ussdMessage("bye")
                .reject(RejectReason.BUSY)
                .build();

        assertThat(rcml.toXml())
                .endsWith("<Response><Record maxLength=\"60\"/><Sms to=\"1\">hi</Sms><Fax to=\"1\">a.pdf</Fax>"
                        + "<Email to=\"c@d.example\" from=\"a@b.example\">hi</Email>"
                        + "<Geolocation><Immediate deviceIdentifier=\"1\"/></Geolocation>"
                        + "<UssdCollect action=\"/chosen\"><UssdMessage>1 yes, 2 no</UssdMessage></UssdCollect>"
                        + "<UssdMessage>bye</UssdMessage><Reject reason=\"busy\"/></Response>");
        assertThat(Rcml.parse(rcml.toXml())).isEqualTo(rcml);
    }

    private static Email.Builder email() {
        return Email.builder().to("a@b.example").from("c@d.example");
    }

    private static Notification.Builder notification() {
        return Notification.builder().deviceIdentifier("1");
    }
}
