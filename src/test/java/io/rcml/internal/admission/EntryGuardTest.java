package io.rcml.internal.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.RcmlController;
import io.rcml.internal.cdi.LogRecords;
import io.rcml.internal.deployment.GuardedApplication;
import io.rcml.internal.guard.LinkClaims;
import io.rcml.internal.guard.LinkKeys;
import io.rcml.internal.guard.LinkTokens;
import io.rcml.model.Rcml;
import io.rcml.model.Redirect;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryGuardTest {

    private static final String[] CALLER = {"AccountSid", "AC1", "CallSid", "CA1"};

    @Test
    void basic_credentials_let_in() {
        GuardedApplication basic = new GuardedApplication(Map.of("rcml.entry-basic", "call:a:pi"), Desk.class);

        assertThat(basic.status("/desk/after", CALLER)).isEqualTo(401);
        assertThat(basic.status("/desk/after", basic("call:a:pi"), "203.0.113.5", CALLER))
                .isEqualTo(200);
        for (String wrong : List.of("call:a:p", "call:a:pii", "", ":", "CALL:a:pi")) {
            assertThat(basic.status("/desk/after", basic(wrong), "203.0.113.5", CALLER))
                    .isEqualTo(401);
        }
        for (String header :
                List.of("", "Basic", "Basic ", "Basic *", "Bearer Y2FsbDphOnBp", "Basic Y2FsbDphOnBp Y2FsbDphOnBp")) {
            assertThat(basic.status("/desk/after", Map.of("Authorization", header), "203.0.113.5", CALLER))
                    .isEqualTo(401);
        }
    }

    @ParameterizedTest(name = "{0} by {1} is {2}")
    @CsvSource(nullValues = "-", textBlock = """
            198.51.100.7, -,                          200
            203.0.113.5,  -,                          403
            203.0.113.5,  198.51.100.7,               403
            10.0.0.1,     198.51.100.7,               200
            10.0.0.1,     '198.51.100.7, 203.0.113.5', 403
            10.0.0.1,     '203.0.113.5, 198.51.100.7', 200
            10.0.0.1,     '198.51.100.7, 10.0.0.2',   200
            10.0.0.1,     unknown,                    403
            10.0.0.1,     -,                          403
            """)
    void addresses_let_in_as_far_as_trusted_proxies_say(String address, String forwarded, int status) {
        GuardedApplication allowing = new GuardedApplication(
                Map.of("rcml.entry-addresses", "198.51.100.0/24", "rcml.trusted-proxies", "10.0.0.0/8"), Desk.class);
        Map<String, String> headers = forwarded == null ? Map.of() : Map.of("X-Forwarded-For", forwarded);
        Map<String, String> standard = forwarded == null
                ? Map.of()
                : Map.of("Forwarded", "for=" + forwarded.replace(", ", ";proto=https, For="));

        assertThat(allowing.status("/desk/after", headers, address, CALLER)).isEqualTo(status);
        assertThat(allowing.status("/desk/after", standard, address, CALLER)).isEqualTo(status);
    }

    @Test
    void headers_that_contradict_each_other_let_nobody_in() {
        GuardedApplication allowing = new GuardedApplication(
                Map.of("rcml.entry-addresses", "198.51.100.0/24", "rcml.trusted-proxies", "10.0.0.0/8"), Desk.class);

        assertThat(allowing.status(
                        "/desk/after",
                        Map.of("Forwarded", "for=198.51.100.7", "X-Forwarded-For", "203.0.113.5"),
                        "10.0.0.1",
                        CALLER))
                .isEqualTo(403);
        assertThat(allowing.status(
                        "/desk/after",
                        Map.of("Forwarded", "for=198.51.100.7", "X-Forwarded-For", "198.51.100.7"),
                        "10.0.0.1",
                        CALLER))
                .isEqualTo(200);
    }

    @Test
    void a_signature_of_the_public_url_and_the_form_lets_in() {
        GuardedApplication signed = new GuardedApplication(
                Map.of("rcml.entry-signature", "12345", "rcml.base-url", "https://mycompany.com"), Desk.class);
        // of https://mycompany.com/desk/after?a=1 with AccountSid and CallSid, by openssl dgst -sha1 -hmac 12345
        // -binary
        Map<String, String> signature = Map.of("X-Twilio-Signature", "BZEzUQsFYaSYPxZEvcdj/QuSlww=");

        assertThat(signed.status("/desk/after?a=1", signature, "203.0.113.5", CALLER))
                .isEqualTo(200);
        assertThat(signed.status("/desk/after?a=2", signature, "203.0.113.5", CALLER))
                .isEqualTo(403);
        assertThat(signed.status("/desk/agents/x", signature, "203.0.113.5", CALLER))
                .isEqualTo(403);
        assertThat(signed.status("/desk/after?a=1", signature, "203.0.113.5", "CallSid", "CA1"))
                .isEqualTo(403);
        assertThat(signed.status("/desk/after?a=1", Map.of(), "203.0.113.5", CALLER))
                .isEqualTo(403);
    }

    @Test
    void a_proxy_that_writes_one_family_may_pass_on_the_other_if_that_is_not_read() {
        Map<String, String> attack =
                Map.of("Forwarded", "for=198.51.100.7;host=evil.example", "X-Forwarded-For", "198.51.100.7");
        Map<String, String> configuration =
                Map.of("rcml.entry-addresses", "198.51.100.0/24", "rcml.trusted-proxies", "10.0.0.0/8");
        Map<String, String> named = new HashMap<>(configuration);
        named.put("rcml.forwarded", "x-forwarded");

        assertThat(new GuardedApplication(configuration, Desk.class).status("/desk/after", attack, "10.0.0.1", CALLER))
                .isEqualTo(403);
        assertThat(new GuardedApplication(named, Desk.class).status("/desk/after", attack, "10.0.0.1", CALLER))
                .isEqualTo(200);
    }

    @Test
    void a_signature_is_of_the_url_with_the_prefix_that_a_proxy_has_put_in_place_of_the_context_path() {
        GuardedApplication signed = new GuardedApplication(
                Map.of("rcml.entry-signature", "12345", "rcml.base-url", "", "rcml.trusted-proxies", "10.0.0.1"),
                Desk.class);
        // of https://app.example.com/office/desk/after?a=1 with AccountSid and CallSid
        String signature = "09OiLa9BiQjpgm6TK2ADwFHtHng=";
        Map<String, String> headers = Map.of("X-Twilio-Signature", signature, "X-Forwarded-Prefix", "/office");

        assertThat(signed.status("/desk/after?a=1", headers, "10.0.0.1", CALLER))
                .isEqualTo(200);
        assertThat(signed.status("/desk/after?a=1", headers, "10.0.0.2", CALLER))
                .isEqualTo(403);
        for (String other : List.of("", signature.substring(1), signature + "=", "a".repeat(70_000))) {
            assertThat(signed.status(
                            "/desk/after?a=1",
                            Map.of("X-Twilio-Signature", other, "X-Forwarded-Prefix", "/office"),
                            "10.0.0.1",
                            CALLER))
                    .isEqualTo(403);
        }
    }

    @Test
    void a_signature_does_not_cover_what_is_in_json() {
        GuardedApplication signed = new GuardedApplication(
                Map.of("rcml.entry-signature", "12345", "rcml.base-url", "https://mycompany.com"), Desk.class);
        // of https://mycompany.com/desk/after alone
        Map<String, String> signature = Map.of("X-Twilio-Signature", "ZhR01DQqqkwtpPmpDWC+iv8SjqA=");

        assertThat(signed.status("/desk/after", signature, "203.0.113.5")).isEqualTo(200);
        assertThat(signed.statusOfJson("/desk/after", signature, CALLER)).isEqualTo(403);
    }

    @Test
    void all_that_is_configured_is_to_be_met_and_a_token_stands_for_all_of_it() {
        GuardedApplication both = new GuardedApplication(
                Map.of("rcml.entry-basic", "call:api", "rcml.entry-addresses", "198.51.100.7"), Desk.class);

        assertThat(both.status("/desk/after", basic("call:api"), "203.0.113.5", CALLER))
                .isEqualTo(403);
        assertThat(both.status("/desk/after", Map.of(), "198.51.100.7", CALLER)).isEqualTo(401);
        assertThat(both.status("/desk/after", basic("call:api"), "198.51.100.7", CALLER))
                .isEqualTo(200);
        assertThat(both.status(both.linksFor(CALLER).to(Desk::after).url(), CALLER))
                .isEqualTo(200);
    }

    @Test
    void where_tokens_are_wanted_nothing_else_is_in_their_place() {
        GuardedApplication tokens = new GuardedApplication(
                Map.of(
                        "rcml.entry-basic",
                        "call:api",
                        "rcml.entry-addresses",
                        "198.51.100.7",
                        "rcml.entry-tokens",
                        "true"),
                Desk.class);
        String entry = tokens.entryUrl("/desk/after");

        assertThat(tokens.status("/desk/after", basic("call:api"), "198.51.100.7", CALLER))
                .isEqualTo(403);
        assertThat(tokens.status(entry, Map.of(), "203.0.113.5", CALLER)).isEqualTo(200);
    }

    @Test
    void where_tokens_are_wanted_nobody_else_comes_in() {
        GuardedApplication closed = new GuardedApplication(Map.of("rcml.entry-tokens", "true"), Desk.class);

        assertThat(closed.dispatcher().warnings()).isEmpty();
        try (LogRecords log = new LogRecords()) {
            assertThat(closed.status("/desk/after", CALLER)).isEqualTo(403);
            assertThat(log.lines())
                    .containsExactly(
                            "WARNING " + Desk.class.getName() + ".after was not called, answered by status 403: its URL"
                                    + " has no token; the log at start-up shows the command that prints the URL with one");
        }
        String entry = closed.entryUrl("/desk/after");
        closed.at(Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(closed.status(entry, CALLER)).isEqualTo(200);
        assertThat(closed.status(entry.replace("after", "whisper"), CALLER)).isEqualTo(403);
    }

    @Test
    void where_tokens_are_wanted_the_log_names_the_command_that_prints_the_urls_and_shows_none() {
        Map<String, String> configuration = Map.of("rcml.entry-tokens", "true");

        assertThat(new GuardedApplication(configuration, Desk.class)
                        .dispatcher()
                        .entryHint("/phone"))
                .contains(
                        "Entry points want tokens. Print their URLs with: java -jar rcml-jakarta.jar entry --context /phone"
                                + " /desk/after '/desk/agents/{name}' (give each {variable} a value)");
        assertThat(new GuardedApplication(configuration, Odd.class).dispatcher().entryHint("/it's"))
                .contains(
                        "Entry points want tokens. Print their URLs with: java -jar rcml-jakarta.jar entry --context '/it'\\''s'"
                                + " '/a $(b)' /größe");
        assertThat(new GuardedApplication(Map.of(), Desk.class).dispatcher().entryHint("/phone"))
                .isEmpty();
        assertThat(new GuardedApplication(configuration, Linked.class)
                        .dispatcher()
                        .entryHint("/phone"))
                .isEmpty();
    }

    @Test
    void the_command_is_told_the_context_path_unless_it_takes_that_by_itself() {
        assertThat(hint("https://app.example.com/phone", "")).contains(" entry --context / '/a $(b)' /größe");
        assertThat(hint("https://app.example.com", "")).contains(" entry '/a $(b)' /größe");
        assertThat(hint("", "")).contains(" entry '/a $(b)' /größe");
        assertThat(hint("", "/phone")).contains(" entry --context /phone '/a $(b)' /größe");
    }

    private static String hint(String baseUrl, String contextPath) {
        Map<String, String> configuration = Map.of("rcml.entry-tokens", "true", "rcml.base-url", baseUrl);
        return new GuardedApplication(configuration, Odd.class)
                .dispatcher()
                .entryHint(contextPath)
                .orElseThrow();
    }

    @RcmlController
    static class Odd {

        @OnCall("/größe")
        Rcml size() {
            return Rcml.builder().hangup().build();
        }

        @OnCall("/a $(b)")
        Rcml shell() {
            return size();
        }
    }

    @RcmlController
    static class Linked {

        @OnCall(value = "/chosen", linked = true)
        Rcml chosen() {
            return Rcml.builder().hangup().build();
        }
    }

    @Test
    void what_is_open_and_what_passes_is_warned_of() {
        assertThat(new GuardedApplication(Map.of("rcml.link-keys", ""), Desk.class)
                        .dispatcher()
                        .warnings())
                .containsExactly(
                        "Whoever knows or guesses their URLs can call these entry points as CallAPI would: /desk/after ("
                                + Desk.class.getName() + ".after), /desk/agents/{name} (" + Desk.class.getName()
                                + ".agent). Configure one or more of rcml.entry-tokens, rcml.entry-basic, rcml.entry-addresses and"
                                + " rcml.entry-signature, add linked = true to the @OnCall of those that only links lead to, or"
                                + " unsigned = true to those that are meant for all.",
                        "rcml.link-keys is not configured, so links are signed with a key made for this start: after a restart,"
                                + " and on any other server, requests by links made here get status 403. Configure the same keys on"
                                + " all servers, as id:base64, such as main: and what openssl rand -base64 32 prints.");
    }

    @Test
    void what_lets_entry_points_in_does_not_open_a_handler_that_only_links_lead_to() {
        GuardedApplication basic = new GuardedApplication(Map.of("rcml.entry-basic", "call:api"), Desk.class);
        GuardedApplication open = new GuardedApplication(Map.of(), Desk.class);
        GuardedApplication tokens = new GuardedApplication(Map.of("rcml.entry-tokens", "true"), Desk.class);

        assertThat(basic.status("/desk/dialled", basic("call:api"), "203.0.113.5", CALLER))
                .isEqualTo(403);
        assertThat(open.status("/desk/dialled", CALLER)).isEqualTo(403);
        assertThat(tokens.status("/desk/dialled", CALLER)).isEqualTo(403);
        assertThat(tokens.status(tokens.linksFor(CALLER).to(Desk::dialled).url(), CALLER))
                .isEqualTo(200);
    }

    /** Which the platform resolves against the URL that it asked, and that has no token for another path. */
    @Test
    void a_relative_url_in_a_document_leads_to_no_handler_that_wants_a_link() {
        GuardedApplication application = new GuardedApplication(Map.of(), Written.class);
        String entry = "/written/in";
        Redirect relative =
                (Redirect) application.document(entry, CALLER).verbs().get(0);
        String resolved = URI.create(GuardedApplication.BASE_URL + entry)
                .resolve(relative.url())
                .toString();

        assertThat(resolved).isEqualTo(GuardedApplication.BASE_URL + "/written/chosen");
        assertThat(application.status(resolved, CALLER)).isEqualTo(403);
        assertThat(application.status(
                        application.linksFor(CALLER).to(Written::chosen).url(), CALLER))
                .isEqualTo(200);
    }

    @RcmlController("/written")
    static class Written {

        @OnCall("/in")
        Rcml in() {
            return Rcml.builder().redirect("chosen").build();
        }

        @OnCall(value = "/chosen", linked = true)
        Rcml chosen() {
            return Rcml.builder().hangup().build();
        }
    }

    @Test
    void the_owner_of_the_keys_can_make_a_url_of_any_handler() {
        GuardedApplication tokens = new GuardedApplication(Map.of("rcml.entry-tokens", "true"), Desk.class);
        String made = new LinkTokens(LinkKeys.of(GuardedApplication.KEYS), "/phone", false, InstantSource.system())
                .issue(LinkClaims.ofPath("/desk/dialled"), LinkTokens.NEVER);

        assertThat(tokens.status("/desk/dialled~" + made, CALLER)).isEqualTo(200);
    }

    private static Map<String, String> basic(String credentials) {
        return Map.of(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }
}
