package io.rcml.internal.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.GatherResult;
import io.rcml.call.Parameters;
import io.rcml.call.SmsResult;
import io.rcml.call.StatusCallback;
import io.rcml.internal.cdi.LogRecords;
import io.rcml.links.Links;
import io.rcml.model.Gather;
import io.rcml.model.Rcml;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GuardsTest {

    private static final String[] CALLER = {"AccountSid", "AC1", "CallSid", "CA1"};

    private final GuardedApplication application = new GuardedApplication(Map.of(), Desk.class);
    private final Links links = application.linksFor(CALLER);

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

    /** The caller's call is CA1, its leg CA2; what the documentation has does not say ParentCallSid. */
    @ParameterizedTest(name = "{0} of {1} for {2} below {3} is {4}")
    @CsvSource(nullValues = "-", textBlock = """
            heard,   AC1, CA2, CA1, 200
            heard,   AC1, CA2, -,   200
            heard,   AC1, CA1, CA0, 200
            heard,   AC1, CA2, CA3, 403
            heard,   AC2, CA2, CA1, 403
            heard,   -,   CA2, CA1, 403
            whisper, AC1, CA2, -,   200
            whisper, AC1, CA2, CA3, 403
            whisper, AC2, CA2, -,   403
            after,   AC1, CA1, -,   200
            after,   AC1, CA2, -,   403
            after,   AC1, CA2, CA1, 403
            after,   AC2, CA1, -,   403
            after,   AC1, -,   -,   403
            speech,  AC1, CA1, -,   200
            speech,  AC1, CA2, -,   403
            speech,  AC1, CA2, CA1, 403
            sent,    AC1, -,   -,   200
            sent,    -,   -,   -,   200
            sent,    AC2, -,   -,   403
            """)
    void a_link_is_for_the_account_and_the_call_that_were_served(
            String handler, String account, String call, String parent, int status) {
        String url = links.to(Desk.class, handler).url();

        assertThat(application.status(
                        url,
                        "AccountSid",
                        account,
                        "CallSid",
                        call,
                        "ParentCallSid",
                        parent,
                        "CallStatus",
                        "ringing",
                        "SmsStatus",
                        "sent"))
                .isEqualTo(status);
    }

    @Test
    void a_link_made_for_a_leg_is_for_its_parent_too() {
        Links ofLeg = application.linksFor("AccountSid", "AC1", "CallSid", "CA2", "ParentCallSid", "CA1");

        assertThat(application.status(ofLeg.to(Desk::after).url(), CALLER)).isEqualTo(200);
    }

    @Test
    void a_link_for_any_call_is_for_the_account_still() {
        String url = links.forAnyCall().to(Desk::after).url();

        assertThat(application.status(url, "AccountSid", "AC1", "CallSid", "CA9"))
                .isEqualTo(200);
        assertThat(application.status(url, "AccountSid", "AC2", "CallSid", "CA9"))
                .isEqualTo(403);
    }

    @Test
    void the_values_of_a_link_are_signed_with_it() {
        String url = links.to(Desk::agent)
                .with("name", "Žofie~K")
                .with("room", "a&b")
                .url();

        assertThat(url).matches("https://app.example.com/phone/desk/agents/%C5%BDofie%7EK~[A-Za-z0-9_-]+\\?room=a%26b");
        assertThat(application.status(url, CALLER)).isEqualTo(200);
        String moved = url.substring(0, url.indexOf('?'));
        assertThat(application.status(moved, "AccountSid", "AC1", "CallSid", "CA1", "room", "a&b"))
                .isEqualTo(200);
        assertThat(application.status(moved, CALLER)).isEqualTo(403);
        assertThat(application.status(url.replace("a%26b", "c"), CALLER)).isEqualTo(403);
        assertThat(application.status(url + "&room=c", CALLER)).isEqualTo(403);
        assertThat(application.status(url.replace("%C5%BD", "Z"), CALLER)).isEqualTo(403);
    }

    @Test
    void a_link_ends_after_its_lifetime() {
        GuardedApplication brief = new GuardedApplication(Map.of("rcml.link-lifetime", "PT90S"), Desk.class);
        String url = brief.linksFor(CALLER).to(Desk::heard).url();
        String[] report = {"AccountSid", "AC1", "CallSid", "CA2", "CallStatus", "completed"};

        brief.at(Instant.parse("2026-07-04T09:06:36Z"));
        assertThat(brief.status(url, report)).isEqualTo(200);
        brief.at(Instant.parse("2026-07-04T09:06:37Z"));
        try (LogRecords log = new LogRecords()) {
            assertThat(brief.status(url, report)).isEqualTo(403);
            assertThat(log.lines())
                    .containsExactly("WARNING " + Desk.class.getName()
                            + ".heard was not called, answered by status 403: its token ended at 2026-07-04T09:06:36Z");
        }
    }

    /** A day is a link's lifetime, and the second link is made when the first has four hours left. */
    @Test
    void who_came_by_a_link_to_a_screening_gets_none_that_ends_later() {
        GuardedApplication screening = new GuardedApplication(Map.of(), Screening.class);
        String[] leg = {"AccountSid", "AC1", "CallSid", "CA2"};
        String first = screening.linksFor(CALLER).to(Screening::whisper).url();

        screening.at(Instant.parse("2026-07-05T05:05:06Z"));
        String second = action(screening.document(first, leg));
        String third = action(screening.document(second, leg));
        screening.at(Instant.parse("2026-07-05T09:05:06Z"));
        assertThat(screening.status(second, leg)).isEqualTo(200);
        assertThat(screening.status(third, leg)).isEqualTo(200);
        screening.at(Instant.parse("2026-07-05T09:05:07Z"));
        assertThat(screening.status(second, leg)).isEqualTo(403);
        assertThat(screening.status(third, leg)).isEqualTo(403);
    }

    @Test
    void the_links_of_a_call_go_on_for_as_long_as_it_does() {
        GuardedApplication screening = new GuardedApplication(Map.of(), Screening.class);
        String link = screening.linksFor(CALLER).to(Screening::chosen).url();

        for (int day = 4; day < 9; day++) {
            screening.at(Instant.parse("2026-07-0" + day + "T05:05:06Z"));
            link = action(screening.document(link, CALLER));
        }
        assertThat(screening.status(link, CALLER)).isEqualTo(200);
    }

    private static String action(Rcml document) {
        return ((Gather) document.verbs().get(0)).action().orElseThrow();
    }

    @Test
    void a_link_is_the_same_however_often_it_is_written_and_shows_no_token_in_a_log() {
        var link = links.to(Desk::heard);

        assertThat(link.url()).isEqualTo(link.url());
        assertThat(link).hasToString("https://app.example.com/phone/desk/heard");
        assertThat(links.to(Desk::open).url()).isEqualTo("https://app.example.com/phone/desk/open");
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
    void what_looks_like_a_token_is_a_value_where_none_is_wanted() {
        GuardedApplication rooms = new GuardedApplication(Map.of(), Rooms.class);
        String tokenLike = "a~" + "A".repeat(70);
        Links toRooms = rooms.linksFor(CALLER);

        assertThat(toRooms.to(Rooms::room).with("room", tokenLike).url()).endsWith("/rooms/a%7E" + "A".repeat(70));
        assertThat(rooms.status(toRooms.to(Rooms::room).with("room", tokenLike).url(), caller("CallStatus", "ringing")))
                .isEqualTo(200);
        assertThat(rooms.status(toRooms.to(Rooms::list).url(), CALLER)).isEqualTo(200);
        assertThat(rooms.status("/rooms/list~" + "A".repeat(70), CALLER)).isEqualTo(403);
        assertThat(rooms.status("/rooms/list", CALLER)).isEqualTo(403);
    }

    /** As Unicode has it that é is one character or two, which look alike and are different paths. */
    @Test
    void a_path_is_linked_to_the_letter() {
        GuardedApplication cafe = new GuardedApplication(Map.of(), Cafe.class);
        Links toCafe = cafe.linksFor(CALLER);

        assertThat(toCafe.to(Cafe::decomposed)).hasToString("https://app.example.com/phone/cafe%CC%81/a+b%20c");
        assertThat(toCafe.to(Cafe::composed)).hasToString("https://app.example.com/phone/caf%C3%A9/%F0%9F%93%9E");
        assertThat(cafe.status(toCafe.to(Cafe::decomposed).url(), CALLER)).isEqualTo(200);
        assertThat(cafe.status(toCafe.to(Cafe::composed).url(), CALLER)).isEqualTo(200);
        assertThat(cafe.dispatcher().find("/caf\u00e9/a+b c")).isNull();
    }

    @Test
    void the_query_of_an_annotations_url_is_signed() {
        GuardedApplication menu = new GuardedApplication(Map.of("rcml.entry-tokens", "true"), Menu.class);
        String action = ((Gather)
                        menu.document(menu.linksFor(CALLER).to(Menu::menu).url(), CALLER)
                                .verbs()
                                .get(0))
                .action()
                .orElseThrow();
        String bare = action.substring(0, action.indexOf('?'));

        assertThat(action).matches("https://app.example.com/phone/menu/done~[A-Za-z0-9_-]+\\?dept=sales&vip=a%26b");
        assertThat(menu.status(action, CALLER)).isEqualTo(200);
        assertThat(menu.status(bare, caller("dept", "sales", "vip", "a&b"))).isEqualTo(200);
        assertThat(menu.status(bare + "?dept=sales", caller("vip", "a&b"))).isEqualTo(200);
        for (String[] forged : new String[][] {
            {"dept", "board", "vip", "a&b"},
            {"dept", "sales", "vip", "a"},
            {"dept", "sales"},
            {"vip", "a&b"},
            {"dept", "sales", "dept", "board", "vip", "a&b"},
            {"Dept", "sales", "vip", "a&b"},
            {}
        }) {
            assertThat(menu.status(bare, caller(forged)))
                    .as(List.of(forged).toString())
                    .isEqualTo(403);
        }
        assertThat(menu.status(action + "&dept=board", CALLER)).isEqualTo(403);
        assertThat(menu.status(action, caller("dept", "board"))).isEqualTo(403);
    }

    private static String[] caller(String... more) {
        return Stream.concat(Stream.of(CALLER), Stream.of(more)).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"CallSid", "AccountSid", "CallStatus", "SequenceNumber"})
    void who_says_two_things_is_not_heard(String name) {
        String[] report = {"CallSid", "1", "AccountSid", "1", "CallStatus", "1", "SequenceNumber", "1", name, "1"};
        String[] contradiction = report.clone();
        contradiction[9] = "2";
        String[] silence = report.clone();
        silence[9] = "";

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
        String entry = tokens.dispatcher().entryUrls().get(0);

        assertThat(tokens.status("/desk/after", basic("call:api"), "198.51.100.7", CALLER))
                .isEqualTo(403);
        assertThat(tokens.status(entry, Map.of(), "203.0.113.5", CALLER)).isEqualTo(200);
    }

    @Test
    void where_tokens_are_wanted_nobody_else_comes_in_and_the_urls_are_shown() {
        GuardedApplication closed = new GuardedApplication(Map.of("rcml.entry-tokens", "true"), Desk.class);

        assertThat(closed.dispatcher().warnings()).isEmpty();
        assertThat(closed.dispatcher().entryUrls())
                .singleElement()
                .asString()
                .startsWith("https://app.example.com/phone/desk/after~");
        assertThat(closed.status("/desk/after", CALLER)).isEqualTo(403);
        closed.at(Instant.parse("2999-01-01T00:00:00Z"));
        assertThat(closed.status(closed.dispatcher().entryUrls().get(0), CALLER))
                .isEqualTo(200);
        assertThat(closed.status(closed.dispatcher().entryUrls().get(0).replace("after", "whisper"), CALLER))
                .isEqualTo(403);
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
                                + " rcml.entry-signature, or add unsigned = true to the @OnCall of those that are meant for all.",
                        "rcml.link-keys is not configured, so links are signed with a key made for this start: after a restart,"
                                + " and on any other server, requests by links made here get status 403. Configure the same keys on"
                                + " all servers, as id:base64, such as main: and what openssl rand -base64 32 prints.");
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

    private static Map<String, String> basic(String credentials) {
        return Map.of(
                "Authorization",
                "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8)));
    }

    @RcmlController("/rooms")
    static class Rooms {

        @OnStatus(value = "/{room}", unsigned = true)
        void room(StatusCallback call, @Param("room") String room) {
            if (room.length() != 72) {
                throw new IllegalStateException(room);
            }
        }

        @OnStatus("/list")
        void list(StatusCallback call) {
            // only who may comes here
        }
    }

    @RcmlController
    static class Cafe {

        @OnCall("/cafe\u0301/a+b c")
        @Say
        String decomposed() {
            return "two characters";
        }

        @OnCall("/caf\u00e9/\ud83d\udcde")
        @Say
        String composed() {
            return "one character";
        }
    }

    @RcmlController("/screening")
    static class Screening {

        @OnScreening("/whisper")
        @io.rcml.annotation.Gather(action = "chosen")
        void whisper() {
            // says nothing
        }

        @OnCall("/chosen")
        @io.rcml.annotation.Gather(action = "chosen")
        void chosen() {
            // says nothing
        }
    }

    @RcmlController("/menu")
    static class Menu {

        @OnCall("/in")
        @io.rcml.annotation.Gather(action = "done?dept=sales&vip=a%26b")
        void menu() {
            // says nothing
        }

        @OnCall("/done")
        @Say
        String done(@Param("dept") String dept) {
            return dept;
        }
    }

    @RcmlController("/desk")
    static class Desk {

        @OnCall("/after")
        @Say
        String after() {
            return "after";
        }

        @OnCall("/agents/{name}")
        @Say
        String agent(@Param("name") String name, @Param("room") String room) {
            return name + room;
        }

        @OnScreening("/whisper")
        void whisper() {
            // lets the parties talk
        }

        @OnStatus("/heard")
        void heard(StatusCallback call) {
            // only who may comes here
        }

        @OnStatus("/speech")
        void speech(GatherResult partial) {
            // of the call that is served
        }

        @OnStatus("/sent")
        void sent(SmsResult sms, Parameters all) {
            // of no call, maybe
        }

        @OnStatus(value = "/open", unsigned = true)
        void open(StatusCallback call) {
            // whoever comes
        }
    }
}
