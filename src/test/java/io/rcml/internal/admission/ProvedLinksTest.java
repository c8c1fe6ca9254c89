package io.rcml.internal.admission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.annotation.OnCall;
import io.rcml.annotation.Param;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.internal.cdi.LogRecords;
import io.rcml.internal.deployment.GuardedApplication;
import io.rcml.internal.guard.Format1;
import io.rcml.internal.guard.LinkClaims;
import io.rcml.links.Link;
import io.rcml.links.Links;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is linked while a link is served is for what that link proved, and not for what the request says. */
class ProvedLinksTest {

    private static final String[] CALL = {"AccountSid", "AC1", "CallSid", "CA1"};
    private static final String[] LEG = {"AccountSid", "AC1", "CallSid", "CA2"};
    private static final String[] OTHER = {"AccountSid", "AC1", "CallSid", "CA9"};

    private final GuardedApplication application = new GuardedApplication(Map.of(), Line.class);

    private Links entered(String... form) {
        return application.linksBehind("/line/call", form).orElseThrow();
    }

    private static String url(Links links, String handler) {
        return links.to(Line.class, handler).url();
    }

    @Test
    void a_parent_that_a_request_claims_gets_no_links() {
        String first = url(entered(CALL), "call");

        Links next = application
                .linksBehind(first, "AccountSid", "AC1", "CallSid", "CA1", "ParentCallSid", "CA9")
                .orElseThrow();

        assertThat(application.status(url(next, "call"), CALL)).isEqualTo(200);
        assertThat(application.status(url(next, "call"), OTHER)).isEqualTo(403);
        assertThat(application.status(
                        url(next, "heard"), "AccountSid", "AC1", "CallSid", "CA8", "ParentCallSid", "CA9"))
                .isEqualTo(403);
    }

    @Test
    void an_entry_points_own_request_gets_links_for_the_call_that_it_says_and_not_for_the_parent() {
        Links links = entered("AccountSid", "AC1", "CallSid", "CA1", "ParentCallSid", "CA9");

        assertThat(application.status(url(links, "call"), CALL)).isEqualTo(200);
        assertThat(application.status(url(links, "call"), OTHER)).isEqualTo(403);
    }

    /** Deliveries may lack both sids, and so be answered by links for anybody. */
    @ParameterizedTest
    @ValueSource(strings = {"smsSent", "faxSent", "located", "smsOfLeg", "faxOfLeg", "legLocated"})
    void what_a_request_leaves_out_is_carried_over(String handler) {
        String first = url(entered(CALL), handler);

        String next = url(application.linksBehind(first).orElseThrow(), "call");

        assertThat(application.status(next, CALL)).isEqualTo(200);
        assertThat(application.status(next, OTHER)).isEqualTo(403);
        assertThat(application.status(next, "AccountSid", "AC2", "CallSid", "CA1"))
                .isEqualTo(403);
        assertThat(application.status(next)).isEqualTo(403);
    }

    /** A day is a link's lifetime, and the second link is made when the first has four hours left. */
    @Test
    void who_leaves_out_the_call_gets_no_link_that_ends_later() {
        String first = url(entered(CALL), "smsSent");

        application.at(Instant.parse("2026-07-05T05:05:06Z"));
        String silent = url(application.linksBehind(first, "AccountSid", "AC1").orElseThrow(), "call");
        String spoken = url(application.linksBehind(first, CALL).orElseThrow(), "call");
        application.at(Instant.parse("2026-07-05T09:05:07Z"));

        assertThat(application.status(silent, CALL)).isEqualTo(403);
        assertThat(application.status(spoken, CALL)).isEqualTo(200);
    }

    /** Whoever could leave out the sids at the start could else come back for any call. */
    @Test
    void what_an_entry_points_request_leaves_out_is_left_out_by_who_comes_by_its_links() {
        Links silent = entered();
        String next = url(silent, "call");

        assertThat(application.status(next)).isEqualTo(200);
        assertThat(application.status(next, CALL)).isEqualTo(403);
        assertThat(application.status(next, "CallSid", "CA9")).isEqualTo(403);
        assertThat(application.status(next, "AccountSid", "AC1")).isEqualTo(403);
        assertThat(application.status(url(silent, "smsSent"), OTHER)).isEqualTo(403);
        String later = url(application.linksBehind(next).orElseThrow(), "call");
        assertThat(application.status(later, OTHER)).isEqualTo(403);
        assertThat(application.status(silent.forAnyCall().to(Line.class, "call").url(), OTHER))
                .isEqualTo(200);
    }

    @Test
    void who_comes_by_a_link_for_any_call_gets_links_for_the_call_that_it_says_or_for_none() {
        String any = entered(CALL).forAnyCall().to(Line.class, "call").url();

        String ofOther = url(application.linksBehind(any, OTHER).orElseThrow(), "call");
        String ofNone = url(application.linksBehind(any, "AccountSid", "AC1").orElseThrow(), "call");

        assertThat(application.status(ofOther, OTHER)).isEqualTo(200);
        assertThat(application.status(ofOther, CALL)).isEqualTo(403);
        assertThat(application.status(ofNone, OTHER)).isEqualTo(403);
        assertThat(application.status(ofNone, CALL)).isEqualTo(403);
        assertThat(application.status(ofNone, "AccountSid", "AC1")).isEqualTo(200);
    }

    /** An exact path is preferred to a template, of which a value may make it. */
    @Test
    void a_value_makes_no_link_to_another_handler() {
        GuardedApplication agents = new GuardedApplication(Map.of(), Agents.class);
        Links links = agents.linksBehind("/agents/bob", CALL).orElseThrow();

        assertThat(agents.status(
                        links.to(Agents.class, "agent").with("name", "eve").url(), CALL))
                .isEqualTo(200);
        Link admin = links.to(Agents.class, "agent").with("name", "admin");
        assertThatThrownBy(admin::url)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("A link to " + Agents.class.getName()
                        + ".agent with these values has the path /agents/admin, which is that of "
                        + Agents.class.getName()
                        + ".admin; give it another value");
    }

    @RcmlController("/agents")
    static class Agents {

        @OnCall("/{name}")
        @Say
        String agent(@Param("name") String name) {
            return name;
        }

        @OnCall(value = "/admin", linked = true)
        @Say
        String admin() {
            return "for links alone";
        }
    }

    /** Such as a leg that is led on by the REST API when it has answered. */
    @ParameterizedTest(name = "the leg''s parent is {0}")
    @CsvSource({"CA1", "''"})
    void what_is_linked_for_a_leg_is_for_that_leg_and_for_its_call(String parent) {
        String heard = url(entered(CALL), "heard");
        String[] report = {"AccountSid", "AC1", "CallSid", "CA2", "ParentCallSid", parent, "CallStatus", "in-progress"};

        String next = url(application.linksBehind(heard, report).orElseThrow(), "call");

        assertThat(application.status(next, LEG)).isEqualTo(200);
        assertThat(application.status(next, CALL)).isEqualTo(200);
        assertThat(application.status(next, OTHER)).isEqualTo(403);
        String further = url(application.linksBehind(next, LEG).orElseThrow(), "call");
        assertThat(application.status(further, LEG)).isEqualTo(200);
        assertThat(application.status(further, OTHER)).isEqualTo(403);
    }

    @Test
    void what_a_token_keeps_goes_on_under_a_key_that_is_going_and_ends_with_it() {
        String old = "old:" + "o".repeat(43) + "=";
        String fresh = "new:" + "n".repeat(43) + "=";
        GuardedApplication before = new GuardedApplication(Map.of("rcml.link-keys", old), Line.class);
        GuardedApplication meanwhile = new GuardedApplication(Map.of("rcml.link-keys", fresh + ',' + old), Line.class);
        GuardedApplication after = new GuardedApplication(Map.of("rcml.link-keys", fresh), Line.class);
        String first = url(before.linksBehind("/line/call", CALL).orElseThrow(), "smsSent");

        meanwhile.at(Instant.parse("2026-07-05T05:05:06Z"));
        String silent = url(meanwhile.linksBehind(first).orElseThrow(), "call");
        String spoken = url(meanwhile.linksBehind(first, CALL).orElseThrow(), "call");

        assertThat(meanwhile.status(silent, CALL)).isEqualTo(200);
        assertThat(meanwhile.status(silent, OTHER)).isEqualTo(403);
        assertThat(after.status(silent, CALL)).isEqualTo(403);
        assertThat(after.status(spoken, CALL)).isEqualTo(200);
        meanwhile.at(Instant.parse("2026-07-05T09:05:07Z"));
        assertThat(meanwhile.status(silent, CALL)).isEqualTo(403);
    }

    @Test
    void a_link_for_any_call_is_for_the_account_that_was_proved() {
        String first = url(entered(CALL), "smsSent");

        Link any = application.linksBehind(first).orElseThrow().forAnyCall().to(Line.class, "call");

        assertThat(application.status(any.url(), OTHER)).isEqualTo(200);
        assertThat(application.status(any.url(), "AccountSid", "AC2", "CallSid", "CA1"))
                .isEqualTo(403);
    }

    @Test
    void the_values_of_a_link_are_as_many_as_it_has() {
        String room = entered(CALL).to(Line.class, "room").with("n", "1").url();

        assertThat(application.status(room, CALL)).isEqualTo(200);
        assertThat(application.status(room, with(CALL, "n", "1"))).isEqualTo(200);
        assertThat(application.status(room + "&n=1", CALL)).isEqualTo(403);
        assertThat(application.status(room + "&n=1", with(CALL, "n", "1"))).isEqualTo(403);
        assertThat(application.status(room, with(CALL, "n", "1", "n", "1"))).isEqualTo(403);
        assertThat(application.status(room, with(CALL, "n", "2"))).isEqualTo(403);
        String moved = room.substring(0, room.indexOf('?'));
        assertThat(application.status(moved, with(CALL, "n", "1"))).isEqualTo(200);
        assertThat(application.status(moved, with(CALL, "n", "1", "n", "1"))).isEqualTo(403);
    }

    private static String[] with(String[] form, String... more) {
        String[] all = Arrays.copyOf(form, form.length + more.length);
        System.arraycopy(more, 0, all, form.length, more.length);
        return all;
    }

    @Test
    void links_of_another_application_lead_nowhere_though_it_has_the_same_keys() {
        GuardedApplication shop =
                new GuardedApplication(Map.of("rcml.base-url", "https://app.example.com/shop"), Line.class);
        GuardedApplication staging = new GuardedApplication(Map.of("rcml.link-audience", "staging"), Line.class);
        String heard = url(entered(CALL), "heard");
        String[] report = {"AccountSid", "AC1", "CallSid", "CA2", "CallStatus", "ringing"};

        assertThat(application.status(heard, report)).isEqualTo(200);
        for (GuardedApplication other : new GuardedApplication[] {shop, staging}) {
            try (LogRecords log = new LogRecords()) {
                assertThat(other.status(heard, report)).isEqualTo(403);
                assertThat(log.lines())
                        .containsExactly("WARNING " + Line.class.getName()
                                + ".heard was not called, answered by status 403: its token is forged, or made for another"
                                + " handler or another application");
            }
        }
    }

    /** It was bound to whatever parent a request claimed, here CA9. */
    @Test
    void a_link_of_format_1_is_let_in_while_that_is_configured_and_what_it_leads_to_ends_with_it() {
        Instant end = Instant.parse("2026-07-04T10:00:00Z");
        LinkClaims claims = LinkClaims.ofPath("/line/call");
        String token = Format1.issue(
                "main", GuardedApplication.KEYS.substring(5), end, "AC1", List.of("CA1", "CA9"), false, claims);
        String first = "/line/call~" + token;
        GuardedApplication both = new GuardedApplication(Map.of("rcml.link-formats", "2, 1"), Line.class);

        assertThat(application.status(first, CALL)).isEqualTo(403);
        String next = url(both.linksBehind(first, OTHER).orElseThrow(), "call");
        assertThat(both.status(next, OTHER)).isEqualTo(200);
        both.at(end.plusSeconds(1));
        assertThat(both.status(next, OTHER)).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2,3", "2,2", "both"})
    void other_formats_than_there_are_fail_the_deployment(String formats) {
        assertThatThrownBy(() -> new GuardedApplication(Map.of("rcml.link-formats", formats), Line.class))
                .hasMessageContaining("rcml.link-formats: it is \"" + formats + "\"; set it to 2, or to 1,2.");
    }

    @Test
    void nodes_of_one_audience_are_one_application_whatever_their_context_paths() {
        GuardedApplication one = new GuardedApplication(Map.of("rcml.link-audience", "phones"), Line.class);
        GuardedApplication two = new GuardedApplication(
                Map.of("rcml.link-audience", " phones ", "rcml.base-url", "https://app.example.com/other"), Line.class);

        String heard = url(one.linksBehind("/line/call", CALL).orElseThrow(), "heard");

        assertThat(two.status(heard, "AccountSid", "AC1", "CallSid", "CA2", "CallStatus", "ringing"))
                .isEqualTo(200);
    }
}
