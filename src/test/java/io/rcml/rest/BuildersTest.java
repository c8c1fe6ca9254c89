package io.rcml.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rcml.call.CallEvent;
import io.rcml.call.CallSid;
import io.rcml.call.CallStatus;
import io.rcml.links.Link;
import io.rcml.model.HttpMethod;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** What is refused before anything is sent, and with which words. */
@SuppressWarnings("NullAway") // null is among it
class BuildersTest {

    private static final Link CALL = Link.toCall("Reception.incoming", "https://app.example.com/incoming");
    private static final Link SCREENING = Link.toScreening("Reception.whisper", "https://app.example.com/whisper");
    private static final Link STATUS =
            Link.toStatus("Reception.answered", "https://app.example.com/answered", Set.of(CallEvent.ANSWERED));
    private static final Link SPEECH = Link.toStatus("Reception.speech", "https://app.example.com/speech", Set.of());

    @Test
    void a_new_call_needs_caller_callee_and_url() {
        refusesToBuild(NewCall.builder().to("a").url(CALL)::build, "NewCall has no From; set it by from(…)");
        refusesToBuild(NewCall.builder().from("b").url(CALL)::build, "NewCall has no To; set it by to(…)");
        refusesToBuild(NewCall.builder().from("b").to("a")::build, "NewCall has no Url; set it by url(…)");
    }

    @Test
    void what_the_platform_would_ignore_is_refused() {
        refusesToBuild(
                call().statusCallbackEvent(CallEvent.RINGING)::build,
                "NewCall StatusCallbackEvent is set without StatusCallback, so the platform would ignore it; set"
                        + " statusCallback(…)");
        refusesToBuild(
                call().statusCallbackMethod(HttpMethod.GET)::build,
                "NewCall StatusCallbackMethod is set without StatusCallback, so the platform would ignore it; set"
                        + " statusCallback(…)");
    }

    @Test
    void values_that_no_parameter_can_hold_are_refused() {
        refuses(() -> call().from(" "), "NewCall From must not be blank; to leave it out, do not set it");
        refuses(() -> call().to(null), "NewCall To must not be null; to leave it out, do not set it");
        refuses(
                () -> call().to("bob\r\nX-Evil: 1"),
                "NewCall To holds U+000D at index 3, which no parameter can hold; remove it: \"bob\\r\\nX-Evil: 1\"");
        refuses(
                () -> call().from("😀\ud83d"),
                "NewCall From holds U+D83D at index 2, which no parameter can hold; remove it: \"😀\\ud83d\"");
        refuses(() -> call().timeout(0), "NewCall Timeout must be 1 or more (seconds), not \"0\"");
        refuses(() -> call().method(null), "NewCall Method must not be null; to leave it out, do not set it");
        refuses(
                () -> call().statusCallbackEvent(List.of()),
                "NewCall StatusCallbackEvent must name at least one of initiated,ringing,answered,completed");
        refuses(() -> call().parameter("Url", "x"), "NewCall Url is set by url(…)");
        refuses(
                () -> call().parameter("", "x"),
                "NewCall a parameter's name must not be blank; to leave it out, do not set it");
    }

    @Test
    void urls_must_be_absolute() {
        for (String url : List.of("/incoming", "ftp://x.example.com/", "https://", "", "https://ž.example.com/")) {
            refuses(
                    () -> call().url(url),
                    "NewCall Url must be an absolute http or https URL in ASCII, such as https://app.example.com/calls,"
                            + " not \"" + url + "\"");
        }
        refuses(
                () -> call().statusCallback("x"),
                "NewCall StatusCallback must be an absolute http or https URL in ASCII, such as"
                        + " https://app.example.com/calls, not \"x\"");
    }

    @Test
    void links_to_the_wrong_kind_of_handler_are_refused() {
        refuses(
                () -> call().url(STATUS),
                "NewCall Url needs a link to an @OnCall handler, and https://app.example.com/answered is one to an"
                        + " @OnStatus handler");
        refuses(
                () -> call().url(SCREENING),
                "NewCall Url needs a link to an @OnCall handler, and https://app.example.com/whisper is one to an"
                        + " @OnScreening handler");
        refuses(
                () -> call().statusCallback(CALL),
                "NewCall StatusCallback needs a link to an @OnStatus handler, and https://app.example.com/incoming is one"
                        + " to an @OnCall handler");
        refuses(
                () -> call().statusCallback(SPEECH),
                "NewCall StatusCallback needs a link to a handler of status callbacks, and https://app.example.com/speech"
                        + " hears something else");
        try (CallApi api = CallApi.builder()
                .baseUrl("http://localhost:1")
                .accountSid("AC1")
                .authToken("s3cret")
                .build()) {
            refuses(
                    () -> api.calls().moveAsync(new CallSid("CA1"), STATUS),
                    "Call Url needs a link to an @OnCall handler, and https://app.example.com/answered is one to an"
                            + " @OnStatus handler");
            refuses(
                    () -> api.calls().move(new CallSid("CA1"), "/overflow"),
                    "Call Url must be an absolute http or https URL in ASCII, such as https://app.example.com/calls, not"
                            + " \"/overflow\"");
        }
    }

    @Test
    void the_last_status_callback_says_what_is_heard() {
        assertThat(call().statusCallback(STATUS).build().parameters()).containsEntry("StatusCallbackEvent", "answered");
        assertThat(call().statusCallback(STATUS)
                        .statusCallback("https://app.example.com/x")
                        .build()
                        .parameters())
                .containsEntry("StatusCallbackEvent", "completed");
        assertThat(call().statusCallbackEvent(CallEvent.RINGING)
                        .statusCallback(STATUS)
                        .build()
                        .parameters())
                .containsEntry("StatusCallbackEvent", "ringing");
    }

    @Test
    void calls_and_filters_are_values() {
        assertThat(call().build()).isEqualTo(call().build()).hasSameHashCodeAs(call().build());
        assertThat(call().build())
                .isNotEqualTo(call().timeout(1).build())
                .hasToString("From=bob&To=alice&Url=https%3A%2F%2Fapp.example.com%2Fincoming");
        CallFilter.Builder filter = CallFilter.builder().to("alice");
        CallFilter first = filter.build();
        filter.to("carol");
        assertThat(first)
                .isEqualTo(CallFilter.builder().to("alice").build())
                .hasSameHashCodeAs(CallFilter.builder().to("alice").build())
                .hasToString("To=alice");
    }

    @Test
    void a_filter_is_sent_by_the_platforms_names() {
        assertThat(CallFilter.builder()
                        .from("+1")
                        .to("alice")
                        .status(CallStatus.NO_ANSWER)
                        .startTime(LocalDate.of(2026, 7, 4))
                        .parentCallSid(new CallSid("CA0"))
                        .page(0)
                        .pageSize(1000)
                        .parameter("ConferenceSid", "CF1")
                        .build()
                        .parameters())
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "From", "+1",
                        "To", "alice",
                        "Status", "no-answer",
                        "StartTime", "2026-07-04",
                        "ParentCallSid", "CA0",
                        "Page", "0",
                        "PageSize", "1000",
                        "ConferenceSid", "CF1"));
        refuses(() -> CallFilter.builder().page(-1), "CallFilter Page must be 0 or more, not \"-1\"");
        refuses(() -> CallFilter.builder().pageSize(2001), "CallFilter PageSize must be from 1 to 2000, not \"2001\"");
        refuses(() -> CallFilter.builder().parameter("PageSize", "1"), "CallFilter PageSize is set by pageSize(…)");
        refuses(
                () -> CallFilter.builder().from("\n"),
                "CallFilter From must not be blank; to leave it out, do not set it");
    }

    @Test
    void the_client_needs_all_its_parts() {
        refusesToBuild(CallApi.builder()::build, "CallApi has no baseUrl; set it by baseUrl(…)");
        refusesToBuild(
                CallApi.builder().baseUrl("https://x.example.com")::build,
                "CallApi has no accountSid; set it by accountSid(…)");
        refusesToBuild(
                CallApi.builder().baseUrl("https://x.example.com").accountSid("AC1")::build,
                "CallApi has no authToken; set it by authToken(…)");
    }

    @Test
    void the_base_url_is_one_and_is_shown_without_a_password() {
        String must = "CallApi baseUrl must be the http or https URL of the platform's API, such as"
                + " https://platform.example.com/call, without user, query and fragment, not ";
        refuses(() -> CallApi.builder().baseUrl(null), must + "null");
        Map.of(
                        "", "it has no scheme",
                        "platform.example.com", "it has no scheme",
                        "ftp://x.example.com", "its scheme is ftp",
                        "https:///call", "it has no host",
                        "https://x.example.com/?a", "it has a query",
                        "https://x.example.com/#a", "it has a fragment",
                        "https://x y", "it is no URL",
                        "https://x.example.com/\u00fc", "it has characters beyond ASCII, which must be encoded")
                .forEach((url, wrong) ->
                        refuses(() -> CallApi.builder().baseUrl(url), must + '"' + url + "\": " + wrong));
        refuses(
                () -> CallApi.builder().baseUrl("https://AC1:s3cret@x.example.com/call"),
                must + "\"https://…@x.example.com/call\": it has a user");
        refuses(() -> CallApi.builder().baseUrl("https://AC1:s3 cr%et@x"), must + "\"https://…@x\": it is no URL");
    }

    @Test
    void the_credentials_are_ones_that_can_be_sent() {
        String must = "CallApi accountSid must be the platform's identifier, such as AC1234, without colon and control"
                + " characters, not ";
        refuses(() -> CallApi.builder().accountSid(null), must + "null");
        refuses(() -> CallApi.builder().accountSid(" "), must + "\" \"");
        refuses(() -> CallApi.builder().accountSid("AC1:x"), must + "\"AC1:x\"");
        refuses(() -> CallApi.builder().accountSid("AC1\n"), must + "\"AC1\\n\"");
        for (String token : new String[] {null, "", "s3\ncret"}) {
            refuses(
                    () -> CallApi.builder().authToken(token),
                    "CallApi authToken must be the account's secret, and the one that was given is null, blank, or has a"
                            + " control character; it is not shown here");
        }
    }

    @Test
    void times_are_long_enough_and_not_too_long() {
        refuses(
                () -> CallApi.builder().timeout(Duration.ZERO),
                "CallApi timeout must be from 1 millisecond to 1 hour, not PT0S");
        refuses(
                () -> CallApi.builder().connectTimeout(Duration.ofDays(1)),
                "CallApi connectTimeout must be from 1 millisecond to 1 hour, not PT24H");
        refuses(
                () -> CallApi.builder().timeout(null),
                "CallApi timeout must be from 1 millisecond to 1 hour, not null");
    }

    private static NewCall.Builder call() {
        return NewCall.builder().from("bob").to("alice").url(CALL);
    }

    private static void refuses(ThrowingCallable setter, String message) {
        assertThatThrownBy(setter).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
    }

    private static void refusesToBuild(ThrowingCallable build, String message) {
        assertThatThrownBy(build).isInstanceOf(IllegalStateException.class).hasMessage(message);
    }

    @Test
    void a_call_is_shown_without_the_tokens_of_its_links() {
        NewCall call = NewCall.builder()
                .from("a")
                .to("b")
                .url("https://app.example.com/~joe/welcome~" + "AQ5zdGFydC1h".repeat(6))
                .build();

        assertThat(call).hasToString("From=a&To=b&Url=https%3A%2F%2Fapp.example.com%2F%7Ejoe%2Fwelcome%7E…");
    }
}
