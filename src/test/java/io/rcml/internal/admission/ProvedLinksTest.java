package io.rcml.internal.admission;

import static org.assertj.core.api.Assertions.assertThat;

import io.rcml.internal.cdi.LogRecords;
import io.rcml.internal.deployment.GuardedApplication;
import io.rcml.links.Link;
import io.rcml.links.Links;
import java.time.Instant;
import java.util.Arrays;
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
