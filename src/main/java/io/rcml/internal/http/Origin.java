package io.rcml.internal.http;

import io.rcml.call.Parameters;
import java.util.List;
import java.util.Optional;

/** Where the current request came from and to, as the server sees it. */
public interface Origin {

    /** {@return {@code http} or {@code https}} */
    String scheme();

    /** {@return the host that the request named} */
    String host();

    /** {@return the port that the request named} */
    int port();

    /** {@return the application's context path: empty, or beginning with a slash} */
    String contextPath();

    /** {@return what the request named below the context path, raw, with its query} */
    String target();

    /** {@return what follows the question mark in it, raw, if there is one} */
    default Optional<String> query() {
        String target = target();
        int question = target.indexOf('?');
        return question < 0 ? Optional.empty() : Optional.of(target.substring(question + 1));
    }

    /** {@return the address of the nearest client or proxy} */
    String remoteAddress();

    /**
     * The values of a header, in order.
     *
     * @param name the header's name
     * @return its values, one for each line
     */
    List<String> headers(String name);

    /** {@return the parameters, if the request has been read as CallAPI's} */
    Optional<Parameters> parameters();

    /**
     * Keeps what has been found out about the request, for as long as it lasts.
     *
     * @param type the type, of which it keeps one
     * @param known what to keep
     */
    <T> void keep(Class<T> type, T known);

    /**
     * Gives what was kept.
     *
     * @param type the type
     * @return what was kept of the type, if anything was
     */
    <T> Optional<T> kept(Class<T> type);
}
