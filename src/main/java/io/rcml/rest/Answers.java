package io.rcml.rest;

import io.rcml.internal.text.Printable;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads whole answers: what was asked for, or an exception. Thread-safe. */
final class Answers {

    /** Reads nothing, where there may be nothing. */
    static final HttpApi.Reader<Map<String, @Nullable Object>> NOTHING = members -> members;

    private static final String SECONDS = "[0-9]{1,9}";
    private static final String CREDENTIALS = "; see that account SID and auth token are right (rcml.api.account-sid,"
            + " rcml.api.auth-token), and sent as the platform wants them (rcml.api.auth)";
    private static final String NOTHING_DONE = "; the platform refused it, and nothing was carried out";
    private static final Pattern OF_CREDENTIALS =
            Pattern.compile("logged in|log in|invalid key|token|user inactive", Pattern.CASE_INSENSITIVE);

    private final Credentials credentials;
    private final Json json;

    Answers(Credentials credentials, Json json) {
        this.credentials = credentials;
        this.json = json;
    }

    /**
     * Reads an answer.
     *
     * @throws CallApiException if it is a refusal, or not what was asked for
     */
    <T> T read(ApiRequest request, HttpResponse<byte[]> answer, HttpApi.Reader<T> reader) {
        if (answer.statusCode() / 100 != 2 || ErrorBody.isRefusal(answer.body())) {
            throw refusal(request, answer);
        }
        try {
            if (reader == NOTHING) {
                return reader.read(Map.of());
            }
            return reader.read(json.object(answer.body()));
        } catch (IllegalArgumentException unreadable) {
            throw unexpected(request, answer, String.valueOf(unreadable.getMessage()));
        }
    }

    private CallApiException unexpected(ApiRequest request, HttpResponse<byte[]> answer, String reason) {
        return new CallApiException(
                answered(request, answer) + ", and " + reason + ": " + excerpt(answer)
                        + "; see that the base URL is that of the platform's API (rcml.api.url)"
                        + (request.onlyReads() ? "" : Failures.DOUBT),
                null, // a parser's own words might repeat what must not be shown
                request,
                new CallApiException.Reply(answer.statusCode(), null, null, null),
                !request.onlyReads());
    }

    private CallApiException refusal(ApiRequest request, HttpResponse<byte[]> answer) {
        int status = answer.statusCode();
        ErrorBody error = ErrorBody.of(answer.body(), membersOrNone(answer));
        String code = text(error.code());
        String message = text(error.message());
        Duration retryAfter = retryAfter(answer);
        String said = message == null
                ? answer.body().length == 0 ? "" : ": " + excerpt(answer)
                : ": " + Printable.quoted(message);
        return new CallApiException(
                answered(request, answer)
                        + (code == null ? "" : ", code " + Printable.of(code))
                        + said
                        + cure(request, answer, message, retryAfter),
                null,
                request,
                new CallApiException.Reply(status, code, message, retryAfter),
                status >= 500 && !request.onlyReads());
    }

    private Map<String, @Nullable Object> membersOrNone(HttpResponse<byte[]> answer) {
        try {
            return json.object(answer.body());
        } catch (IllegalArgumentException notJson) {
            return Map.of(); // the exception that is being made shows what it is instead
        }
    }

    private @Nullable String text(@Nullable Object value) {
        return value == null ? null : credentials.hiddenIn(value.toString());
    }

    private static String answered(ApiRequest request, HttpResponse<byte[]> answer) {
        return request + " was answered by status " + answer.statusCode();
    }

    private String cure(
            ApiRequest request, HttpResponse<byte[]> answer, @Nullable String message, @Nullable Duration retryAfter) {
        int status = answer.statusCode();
        if (status / 100 == 2) {
            return message != null && OF_CREDENTIALS.matcher(message).find() ? CREDENTIALS : NOTHING_DONE;
        }
        if (status / 100 == 3) {
            return "; it leads to "
                    + shown(answer.headers().firstValue("Location").orElse("nowhere"))
                    + ", which is not followed, so that the credentials stay here; correct the base URL (rcml.api.url)";
        }
        return switch (status) {
            case 401, 403 -> CREDENTIALS;
            case 404 -> "; see that the call is one of this account, and that the base URL is right (rcml.api.url)";
            case 429 ->
                retryAfter == null
                        ? "; wait before you ask again"
                        : "; wait " + retryAfter.toSeconds() + " seconds before you ask again";
            default -> status >= 500 ? request.onlyReads() ? "; ask again later" : Failures.DOUBT : "";
        };
    }

    /** Seconds or a date (RFC 9110, 10.2.3). */
    private static @Nullable Duration retryAfter(HttpResponse<byte[]> answer) {
        String value = answer.headers().firstValue("Retry-After").orElse("").strip();
        if (value.matches(SECONDS)) {
            return Duration.ofSeconds(Long.parseLong(value));
        }
        try {
            Instant then = ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            Duration wait = Duration.between(Instant.now(), then);
            return wait.isNegative() ? Duration.ZERO : wait;
        } catch (DateTimeException noDate) {
            return null; // says nothing, as if it were not there
        }
    }

    private String excerpt(HttpResponse<byte[]> answer) {
        if (answer.body().length == 0) {
            return "nothing";
        }
        String type = answer.headers().firstValue("Content-Type").orElse("no type");
        String text = new String(answer.body(), StandardCharsets.UTF_8).strip();
        return shown(type) + " " + Printable.quoted(credentials.hiddenIn(text));
    }

    private String shown(String text) {
        return Printable.of(credentials.hiddenIn(text));
    }
}
