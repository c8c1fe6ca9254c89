package io.rcml.rest;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of the platform, without the secret that goes with it.
 *
 * @param form the body, if there is one
 * @param onlyReads whether it changes nothing, so that it may be sent again
 */
record ApiRequest(String method, URI uri, @Nullable Fields form, boolean onlyReads) {

    static ApiRequest get(URI uri) {
        return new ApiRequest("GET", uri, null, true);
    }

    static ApiRequest post(URI uri, Fields form) {
        return new ApiRequest("POST", uri, form, false);
    }

    /** Asks by POST for what others are asked for by GET. */
    static ApiRequest read(URI uri, Fields form) {
        return new ApiRequest("POST", uri, form, true);
    }

    static ApiRequest delete(URI uri) {
        return new ApiRequest("DELETE", uri, null, false);
    }

    /** The body, urlencoded, with the parameter that authenticates if one does; empty if there is none. */
    String body(Credentials credentials) {
        return form == null ? "" : credentials.in(form.encoded());
    }

    /** The request as it is sent once. */
    HttpRequest toHttp(Credentials credentials, BodyPublisher body) {
        HttpRequest.Builder http = HttpRequest.newBuilder(form == null ? authenticated(credentials) : uri)
                .header("Accept", "application/json")
                .header("User-Agent", "rcml-jakarta")
                .method(method, body);
        credentials.authorization().ifPresent(value -> http.header("Authorization", value));
        if (form != null) {
            http.header("Content-Type", "application/x-www-form-urlencoded");
        }
        return http.build();
    }

    private URI authenticated(Credentials credentials) {
        String text = uri.toString();
        int question = text.indexOf('?');
        String query = credentials.in(question < 0 ? "" : text.substring(question + 1));
        return query.isEmpty() ? uri : URI.create((question < 0 ? text : text.substring(0, question)) + '?' + query);
    }

    /** {@return method and URL, for messages} */
    @Override
    public String toString() {
        return method + ' ' + uri;
    }
}
