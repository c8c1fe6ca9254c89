package io.rcml.internal.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnScreening;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.StatusCallback;
import io.rcml.internal.cdi.LogRecords;
import io.rcml.internal.deployment.GuardedApplication;
import io.rcml.links.Links;
import io.rcml.model.Gather;
import io.rcml.model.Rcml;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LinkGuardTest {

    private static final String[] CALLER = {"AccountSid", "AC1", "CallSid", "CA1"};

    private final GuardedApplication application = new GuardedApplication(Map.of(), Desk.class);
    private final Links links = application.linksFor(CALLER);

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
            sent,    AC1, CA1, -,   200
            sent,    AC1, CA2, -,   403
            sent,    AC1, -,   CA2, 403
            sent,    AC1, -,   CA1, 200
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

    /** The leg came by a link that has ended by then. */
    @Test
    void what_is_linked_for_any_call_lasts_anew_while_a_leg_is_screened() {
        GuardedApplication screening = new GuardedApplication(Map.of(), Screening.class);
        String whisper = screening.linksFor(CALLER).to(Screening::whisper).url();
        screening.at(Instant.parse("2026-07-05T05:05:06Z"));
        Links meanwhile = screening
                .linksBehind(whisper, "AccountSid", "AC1", "CallSid", "CA2")
                .orElseThrow();
        String own = meanwhile.to(Screening::chosen).url();
        String any = meanwhile.forAnyCall().to(Screening::chosen).url();

        screening.at(Instant.parse("2026-07-05T09:05:07Z"));
        assertThat(screening.status(own, "AccountSid", "AC1", "CallSid", "CA2")).isEqualTo(403);
        assertThat(screening.status(any, "AccountSid", "AC1", "CallSid", "CA9")).isEqualTo(200);
        assertThat(screening.status(any, "AccountSid", "AC2", "CallSid", "CA9")).isEqualTo(403);
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
}
