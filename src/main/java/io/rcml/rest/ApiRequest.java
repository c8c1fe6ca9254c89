package io.rcml.rest;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the platform, without the secret that goes with it.
 *
 * @param form the body, if something is to change
 */
record ApiRequest(URI uri, @Nullable Fields form) {

    String method() {
        return form == null ? "GET" : "POST";
    }

    /** Whether it changes nothing, so that it may be sent again. */
    boolean onlyReads() {
        return form == null;
    }

    /** The body, urlencoded; empty if there is none. */
    String body() {
        return form == null ? "" : form.encoded();
    }

    /** The request as it is sent once. */
    HttpRequest toHttp(Credentials credentials, BodyPublisher body) {
        HttpRequest.Builder http = HttpRequest.newBuilder(uri)
                .header("Authorization", credentials.authorization())
                .header("Accept", "application/json")
                .header("User-Agent", "rcml-jakarta")
                .method(method(), body);
        return onlyReads()
                ? http.build()
                : http.header("Content-Type", "application/x-www-form-urlencoded")
                        .build();
    }

    /** {@return method and URL, for messages} */
    @Override
    public String toString() {
        return method() + ' ' + uri;
    }
}
