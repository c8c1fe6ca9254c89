package io.rcml.rest;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** The exceptions of requests that got no whole answer. */
final class Failures {

    static final String DOUBT = "; whether it was carried out nobody knows, so look before you ask again";

    private Failures() {}

    static CallApiException unconnected(ApiRequest request, int attempts, @Nullable Throwable cause) {
        return new CallApiException(
                request + " was not sent: no connection could be made" + inAttempts(attempts)
                        + "; see that the base URL is right (rcml.api.url), and that the platform is up",
                cause,
                request,
                null,
                false);
    }

    static CallApiException broken(ApiRequest request, int attempts, @Nullable Throwable cause, boolean sent) {
        return unanswered(request, "its connection broke" + inAttempts(attempts), cause, sent);
    }

    static CallApiException late(ApiRequest request, Duration timeout, Throwable cause, boolean sent) {
        return unanswered(request, "it took longer than " + timeout.toMillis() + " milliseconds", cause, sent);
    }

    static CallApiException interrupted(ApiRequest request, Throwable cause, boolean sent) {
        return unanswered(request, "the thread that waited was interrupted", cause, sent);
    }

    static CallApiException closed(ApiRequest request, Throwable cause, boolean sent) {
        return unanswered(request, "this CallApi was closed meanwhile", cause, sent);
    }

    static CallApiException tooLarge(ApiRequest request, Throwable cause, boolean sent) {
        return unanswered(request, "its answer is larger than " + LimitedBody.MOST_BYTES + " bytes", cause, sent);
    }

    private static CallApiException unanswered(
            ApiRequest request, String why, @Nullable Throwable cause, boolean sent) {
        return new CallApiException(
                request + " has no whole answer: " + why + (sent ? DOUBT : ""), cause, request, null, sent);
    }

    private static String inAttempts(int attempts) {
        return attempts == 1 ? "" : ", in " + attempts + " attempts";
    }
}
