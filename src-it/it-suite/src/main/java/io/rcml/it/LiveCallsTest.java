package io.rcml.it;

import static io.rcml.it.CallApi.rcml;
import static io.rcml.it.CallApi.said;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URL;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Handlers that lead their live calls through the platform's REST API, over HTTP both ways. */
@ArquillianTest
@RunAsClient
class LiveCallsTest {

    private static RestPlatform platform;

    @ArquillianResource
    URL application;

    @Deployment(testable = false)
    static WebArchive war() {
        platform = RestPlatform.start();
        return Wars.withContext(
                Wars.of("io.rcml.it.live"),
                Map.of("rcml.api.url", platform.url(), "rcml.api.account-sid", "AC1", "rcml.api.auth-token", "s3cret"));
    }

    @AfterAll
    static void stop() {
        platform.close();
    }

    @BeforeEach
    void forget() {
        platform.asked().clear();
    }

    @Test
    void a_handler_moves_its_caller_while_a_fork_rings_and_hangs_up_a_leg() {
        HttpResponse<String> answer = api().post("queue/incoming", "CallSid", "CA1", "From", "carol");
        assertThat(rcml(answer).toString()).contains("alice", "bob");
        CallApi.requireEmpty(
                200,
                api().post(
                                CallApi.attribute(answer, "statusCallback"),
                                "CallSid",
                                "CA2",
                                "ParentCallSid",
                                "CA1",
                                "CallStatus",
                                "ringing",
                                "To",
                                "alice"));

        assertThat(asked())
                .containsExactly(
                        "POST /2012-04-24/Accounts/AC1/Calls/CA1.json Url=" + application + "queue/overflow~TOKEN",
                        "POST /2012-04-24/Accounts/AC1/Calls/CA2.json Status=completed");
        String movedTo = platform.asked().get(0).replaceAll(".*Url=", "");
        assertThat(rcml(api().post(movedTo, "CallSid", "CA1", "From", "carol")))
                .isEqualTo(said("All lines are busy, carol."));
    }

    @Test
    void a_handler_starts_a_call_that_reports_what_its_handler_hears() {
        assertThat(rcml(api().post("queue/back", "CallSid", "CA1", "From", "+19895550123", "To", "+19895550100")))
                .isEqualTo(said("We call you back as CA9, which is queued."));

        assertThat(asked())
                .containsExactly("POST /2012-04-24/Accounts/AC1/Calls.json From=+19895550100&To=+19895550123&Url="
                        + application + "queue/overflow~TOKEN&StatusCallback=" + application
                        + "queue/reported~TOKEN&StatusCallbackEvent=initiated,ringing,answered,completed");
    }

    @Test
    void what_the_platform_says_reaches_the_handler() {
        assertThat(rcml(api().post("queue/status", "CallSid", "CA1", "of", "CA9")))
                .isEqualTo(said("{a=1}"));
        assertThat(rcml(api().post("queue/status", "CallSid", "CA1", "of", "CA404")))
                .isEqualTo(said("Sorry: 404, There is no such call"));
    }

    @Test
    void what_the_platform_does_not_confirm_is_heard_by_nobody() {
        platform.has("CA51", "in-progress");
        platform.has("CA52", "completed");
        String booked = CallApi.attribute(
                api().post("books/incoming", "CallSid", "CA50", "AccountSid", "AC1", "From", "carol"),
                "statusCallback");
        ServerLog log = ServerLog.mark();

        CallApi.requireEmpty(200, report(booked, "CA51", "ringing"));
        CallApi.requireEmpty(200, report(booked, "CA51", "answered"));
        CallApi.requireEmpty(403, report(booked, "CA51", "completed"));
        CallApi.requireEmpty(200, report(booked, "CA52", "completed"));
        CallApi.requireEmpty(403, report(booked, "CA404", "completed"));
        CallApi.requireEmpty(503, report(booked, "CA500", "completed"));

        assertThat(rcml(api().post("books/read", "CallSid", "CA50", "of", "CA51")))
                .isEqualTo(said("heard ringing, observed ringing, heard answered, observed answered"));
        assertThat(rcml(api().post("books/read", "CallSid", "CA50", "of", "CA52")))
                .isEqualTo(said("heard completed, observed completed"));
        assertThat(rcml(api().post("books/read", "CallSid", "CA50", "of", "CA404", "of", "CA500")))
                .isEqualTo(said("nothing"));
        String refused = "io.rcml.it.live.Books.booked was not called, answered by status ";
        assertThat(log.linesUntilNow(api()))
                .filteredOn(LogLine::isOurs)
                .extracting(line -> line.text().lines().findFirst().orElse(""))
                .satisfiesExactly(
                        first -> assertThat(first)
                                .isEqualTo(
                                        refused
                                                + "403: call CA51 is reported as completed, and the platform's REST API says in-progress"),
                        second -> assertThat(second)
                                .startsWith(
                                        refused
                                                + "403: call CA404 is reported as completed, and the platform's REST API knows no such call"),
                        third -> assertThat(third)
                                .startsWith(refused
                                        + "503: call CA500 is reported as completed, and the platform's REST API could not be asked; the"
                                        + " report was CallCompleted["));
    }

    private HttpResponse<String> report(String link, String sid, String status) {
        return api().post(link, "CallSid", sid, "AccountSid", "AC1", "ParentCallSid", "CA50", "CallStatus", status);
    }

    /** What the platform was asked, without the tokens of links, which differ each time. */
    private static List<String> asked() {
        return platform.asked().stream()
                .map(request -> request.replaceAll("~[A-Za-z0-9_-]{59,}", "~TOKEN"))
                .toList();
    }

    private CallApi api() {
        return new CallApi(application);
    }
}
