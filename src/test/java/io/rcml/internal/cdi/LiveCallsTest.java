package io.rcml.internal.cdi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.rcml.annotation.OnCall;
import io.rcml.annotation.OnStatus;
import io.rcml.annotation.RcmlController;
import io.rcml.annotation.Say;
import io.rcml.call.CallRinging;
import io.rcml.call.CallSid;
import io.rcml.links.Links;
import io.rcml.rest.CallApi;
import io.rcml.rest.Calls;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The REST API in a handler, injected and configured. */
class LiveCallsTest {

    private static final CallSid SID = new CallSid("CA1");

    private final List<String> asked = new CopyOnWriteArrayList<>();
    private HttpServer platform;

    @BeforeEach
    void listen() throws IOException {
        platform = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        platform.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            asked.add(exchange.getRequestURI() + " " + body.replaceAll("%7E[A-Za-z0-9_-]{59,}", "%7ETOKEN"));
            byte[] answer = "{\"sid\":\"CA1\"}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, answer.length);
            exchange.getResponseBody().write(answer);
            exchange.close();
        });
        platform.start();
    }

    @AfterEach
    void stop() {
        platform.stop(0);
    }

    @Test
    void a_handler_moves_its_caller_and_hangs_up_a_leg() {
        try (Application application = configured()) {
            assertThat(application
                            .request(
                                    "/queue/ringing", "CallSid", "CA2", "ParentCallSid", "CA1", "CallStatus", "ringing")
                            .status())
                    .isEqualTo(200);
        }

        assertThat(asked)
                .containsExactly(
                        "/2012-04-24/Accounts/AC1/Calls/CA1.json"
                                + " Url=https%3A%2F%2Fapp.example.com%2Fphone%2Fqueue%2Foverflow%7ETOKEN",
                        "/2012-04-24/Accounts/AC1/Calls/CA2.json Status=completed");
    }

    @Test
    void the_client_is_closed_with_the_application() {
        Calls calls;
        try (Application application = configured()) {
            calls = application.bean(CallApi.class).calls();
            assertThat(application.bean(CallApi.class))
                    .hasToString(
                            "CallApi[http://localhost:" + platform.getAddress().getPort() + ", account AC1]");
        }

        assertThatThrownBy(() -> calls.get(SID))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("This CallApi is closed; build another, or ask before the application stops");
    }

    @Test
    void without_configuration_it_is_injected_and_says_on_first_use_what_is_missing() {
        try (Application application = Application.of(Queue.class)) {
            CallApi callApi = application.bean(CallApi.class);

            assertThatThrownBy(callApi::calls)
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessage("The platform's REST API is not configured; set rcml.api.url, rcml.api.account-sid,"
                            + " rcml.api.auth-token as system properties, environment variables or context parameters");
        }
    }

    @Test
    void a_configuration_that_lacks_a_part_is_not_deployed() {
        assertThat(Application.failure(
                        Map.of("rcml.api.url", "https://platform.example.com", "rcml.api.auth-token", " "),
                        Queue.class))
                .isEqualTo("""
                        rcml-jakarta cannot deploy this application because of 2 problems:
                        1. rcml.api.account-sid: it has no value, and the rest of the access to the platform's REST API has; set \
                        rcml.api.url, rcml.api.account-sid and rcml.api.auth-token, or none of them.
                        2. rcml.api.auth-token: it has no value, and the rest of the access to the platform's REST API has; set \
                        rcml.api.url, rcml.api.account-sid and rcml.api.auth-token, or none of them.""");
    }

    @Test
    void a_configuration_that_cannot_be_is_not_deployed_and_its_secret_is_not_shown() {
        assertThat(Application.failure(
                        Map.of(
                                "rcml.api.url",
                                "https://AC1:s3cret@platform.example.com",
                                "rcml.api.account-sid",
                                "AC:1",
                                "rcml.api.auth-token",
                                "s3\ncret"),
                        Queue.class))
                .isEqualTo("""
                        rcml-jakarta cannot deploy this application because of 3 problems:
                        1. rcml.api.url: CallApi baseUrl must be the http or https URL of the platform's API, such as \
                        https://platform.example.com/call, without user, query and fragment, not \
                        "https://…@platform.example.com": it has a user.
                        2. rcml.api.account-sid: CallApi accountSid must be the platform's identifier, such as AC1234, without \
                        colon and control characters, not "AC:1".
                        3. rcml.api.auth-token: CallApi authToken must be the account's secret, and the one that was given is \
                        null, blank, or has a control character; it is not shown here.""");
    }

    private Application configured() {
        return Application.of(
                Map.of(
                        "rcml.base-url", "https://app.example.com/phone",
                        "rcml.api.url",
                                "http://localhost:" + platform.getAddress().getPort(),
                        "rcml.api.account-sid", "AC1",
                        "rcml.api.auth-token", "s3cret"),
                Queue.class);
    }

    @RcmlController("/queue")
    static class Queue {

        @Inject
        CallApi callApi;

        @Inject
        Links links;

        @OnStatus("/ringing")
        void ringing(CallRinging leg) {
            callApi.calls().move(leg.parentCallSid().orElseThrow(), links.to(Queue::overflow));
            callApi.calls().hangUp(leg.callSid());
        }

        @OnCall("/overflow")
        @Say
        String overflow() {
            return "All lines are busy.";
        }
    }
}
