package io.rcml.internal.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.internal.cdi.LogRecords;
import io.rcml.internal.deployment.GuardedApplication;
import io.rcml.links.Links;
import java.time.Instant;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardsTest {

    private final GuardedApplication application = new GuardedApplication(Map.of(), Desk.class);

    @Test
    void who_calls_a_handler_of_legs_without_a_token_is_refused_and_told_nothing() {
        try (LogRecords log = new LogRecords()) {
            assertThat(application.status("/desk/heard", "CallSid", "CA2", "CallStatus", "ringing"))
                    .isEqualTo(403);
            assertThat(application.status("/desk/whisper", "CallSid", "CA2")).isEqualTo(403);
            assertThat(application.status("/desk/open", "CallSid", "CA2", "CallStatus", "ringing"))
                    .isEqualTo(200);
            assertThat(log.lines())
                    .containsExactly(
                            "WARNING " + Desk.class.getName()
                                    + ".heard was not called, answered by status 403: its URL has no token; give CallAPI a link that Links"
                                    + " made, or add unsigned = true to @OnStatus to let in whoever calls",
                            "WARNING " + Desk.class.getName()
                                    + ".whisper was not called, answered by status 403: its URL has no token; give CallAPI a link that"
                                    + " Links made, or add unsigned = true to @OnScreening to let in whoever calls");
        }
    }

    @Test
    void a_handler_that_only_links_lead_to_lets_in_by_link_alone() {
        String[] caller = {"AccountSid", "AC1", "CallSid", "CA1"};
        try (LogRecords log = new LogRecords()) {
            assertThat(application.status("/desk/dialled", caller)).isEqualTo(403);
            assertThat(log.lines())
                    .containsExactly("WARNING " + Desk.class.getName()
                            + ".dialled was not called, answered by status 403: its URL has no token; give CallAPI a link that"
                            + " Links made, or remove linked = true from @OnCall to make it an entry point");
        }
        String link = application.linksFor(caller).to(Desk::dialled).url();
        assertThat(application.status(link, caller)).isEqualTo(200);
        assertThat(application.status(link, "AccountSid", "AC1", "CallSid", "CA2"))
                .isEqualTo(403);
    }

    @Test
    void a_token_of_an_unsigned_handler_need_not_be_there_and_is_checked_if_it_is() {
        assertThat(application.status("/desk/open~" + "A".repeat(70), "CallSid", "CA1", "CallStatus", "ringing"))
                .isEqualTo(403);
    }

    @Test
    void a_tilde_in_a_variable_is_no_token() {
        assertThat(application.status("/desk/agents/a~b", "CallSid", "CA1", "room", "1"))
                .isEqualTo(200);
        assertThat(application.status("/desk/heard~b", "CallSid", "CA1")).isEqualTo(403);
    }

    @Test
    void what_the_url_decides_is_decided_before_the_body_is_read() {
        Links links = application.linksFor("AccountSid", "AC1", "CallSid", "CA1");
        String heard = links.to(Desk::heard).url();
        String agent =
                links.to(Desk::agent).with("name", "bob").with("room", "1").url();
        GuardedApplication otherKey =
                new GuardedApplication(Map.of("rcml.link-keys", "other:" + "o".repeat(43) + '='), Desk.class);
        GuardedApplication otherApplication = new GuardedApplication(Map.of("rcml.link-audience", "other"), Desk.class);
        GuardedApplication later = new GuardedApplication(Map.of(), Desk.class);
        later.at(Instant.parse("2026-07-05T09:05:07Z"));

        assertThat(unread(application, heard)).isEmpty();
        assertThat(unread(application, "/desk/heard")).hasValue(403);
        assertThat(unread(application, "/desk/heard~" + "A".repeat(70))).hasValue(403);
        assertThat(unread(application, heard.replace("/heard~", "/whisper~"))).hasValue(403);
        assertThat(unread(otherKey, heard)).hasValue(403);
        assertThat(unread(otherApplication, heard)).hasValue(403);
        assertThat(unread(later, heard)).hasValue(403);
        assertThat(unread(application, agent)).isEmpty();
        assertThat(unread(application, agent.replace("room=1", "room=2"))).hasValue(403);
        assertThat(unread(application, agent + "&room=1")).hasValue(403);
        assertThat(unread(application, agent.replaceAll("\\?.*", ""))).isEmpty();
    }

    @Test
    void who_may_not_enter_is_refused_before_the_body_is_read() {
        assertThat(unread(entry(Map.of("rcml.entry-tokens", "true")), "/desk/after"))
                .hasValue(403);
        GuardedApplication basic = entry(Map.of("rcml.entry-basic", "callapi:secret"));
        assertThat(unread(basic, "/desk/after")).hasValue(401);
        assertThat(basic.statusUnread(
                        "/desk/after", Map.of("Authorization", "Basic Y2FsbGFwaTpzZWNyZXQ="), "203.0.113.5"))
                .isEmpty();
        GuardedApplication addresses = entry(Map.of("rcml.entry-addresses", "198.51.100.0/24"));
        assertThat(unread(addresses, "/desk/after")).hasValue(403);
        assertThat(addresses.statusUnread("/desk/after", Map.of(), "198.51.100.7"))
                .isEmpty();
        GuardedApplication signed = entry(Map.of("rcml.entry-signature", "secret"));
        assertThat(unread(signed, "/desk/after")).hasValue(403);
        assertThat(signed.statusUnread("/desk/after", Map.of("X-Twilio-Signature", "?"), "203.0.113.5"))
                .isEmpty();
    }

    private static GuardedApplication entry(Map<String, String> configuration) {
        return new GuardedApplication(configuration, Desk.class);
    }

    private static OptionalInt unread(GuardedApplication application, String url) {
        return application.statusUnread(url, Map.of(), "203.0.113.5");
    }

    @ParameterizedTest
    @CsvSource({"CallSid", "ParentCallSid", "AccountSid", "CallStatus", "SequenceNumber"})
    void who_says_two_things_is_not_heard(String name) {
        String[] report = {
            "CallSid", "1", "ParentCallSid", "1", "AccountSid", "1", "CallStatus", "1", "SequenceNumber", "1", name, "1"
        };
        String[] contradiction = report.clone();
        contradiction[11] = "2";
        String[] silence = report.clone();
        silence[11] = "";

        assertThat(application.status("/desk/open", report)).isEqualTo(200);
        try (LogRecords log = new LogRecords()) {
            assertThat(application.status("/desk/open", contradiction)).isEqualTo(400);
            assertThat(log.lines())
                    .containsExactly("WARNING " + Desk.class.getName()
                            + ".open was not called, answered by status 400: it has several values of " + name
                            + ", 1 and 2, and CallAPI sends one");
        }
        assertThat(application.status("/desk/open", silence)).isEqualTo(400);
    }

    @Test
    void what_is_wrongly_configured_is_listed_without_its_secrets() {
        assertThatThrownBy(() -> new GuardedApplication(
                        Map.of(
                                "rcml.link-keys",
                                "a:c2VjcmV0",
                                "rcml.link-lifetime",
                                "1 day",
                                "rcml.entry-tokens",
                                "yes",
                                "rcml.entry-basic",
                                "secret",
                                "rcml.entry-addresses",
                                "example.com",
                                "rcml.max-body",
                                "64K",
                                "rcml.max-parameters",
                                "0"),
                        Desk.class))
                .hasMessage("""
                        rcml-jakarta cannot deploy this application because of 7 problems:
                        1. rcml.link-keys: its first key "a" is 6 bytes long; write one key, or while keys are changed two, as \
                        id:base64,id:base64, each of 32 bytes or more, such as openssl rand -base64 32 prints.
                        2. rcml.link-lifetime: it is "1 day"; give it a duration from PT1M to P3660D, such as PT24H.
                        3. rcml.entry-addresses: it holds "example.com", which is no address and no range; write addresses or \
                        ranges separated by commas, such as 10.0.0.0/8,::1.
                        4. rcml.entry-basic: it is no user and password; write them as user:password.
                        5. rcml.entry-tokens: it is "yes"; set it to true or false.
                        6. rcml.max-parameters: it is "0"; give it a whole number from 1 to 999999999, such as 100.
                        7. rcml.max-body: it is "64K"; give it a whole number from 1 to 999999999, such as 65536.""");
    }
}
