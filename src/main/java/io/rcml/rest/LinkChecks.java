package io.rcml.rest;

import io.rcml.internal.text.Printable;
import io.rcml.internal.text.Urls;
import io.rcml.links.Link;
import io.rcml.model.HttpMethod;
import org.jspecify.annotations.Nullable;

/** Checks of where the platform turns to, as they are in documents. */
final class LinkChecks {

    private LinkChecks() {}

    static String url(String where, @Nullable String url) {
        String given = given(where, url);
        String wrong = Urls.complaintUnlessAbsolute(given);
        if (wrong != null) {
            throw new IllegalArgumentException(where + ' ' + wrong + ", not " + Printable.quoted(given));
        }
        return given;
    }

    static String call(String where, @Nullable Link link) {
        return url(where, link, Link.Kind.CALL);
    }

    static String status(String where, @Nullable Link link) {
        String url = url(where, link, Link.Kind.STATUS);
        if (link != null && link.events().isEmpty()) {
            throw new IllegalArgumentException(
                    where + " needs a link to a handler of status callbacks, and " + url + " hears something else");
        }
        return url;
    }

    private static String url(String where, @Nullable Link link, Link.Kind wanted) {
        Link given = given(where, link);
        if (given.kind() != wanted) {
            throw new IllegalArgumentException(where + " needs a link to an " + wanted.annotation() + " handler, and "
                    + given + " is one to an " + given.kind().annotation() + " handler");
        }
        return given.url();
    }

    static String method(String where, @Nullable HttpMethod method) {
        return given(where, method).value();
    }

    static <T> T given(String where, @Nullable T value) {
        if (value == null) {
            throw new IllegalArgumentException(where + " must not be null; to leave it out, do not set it");
        }
        return value;
    }
}
