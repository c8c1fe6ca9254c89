package io.rcml.internal.dispatch;

import java.util.List;

/** Where the current request came to, as the server sees it. */
public interface Origin {

    /** {@return {@code http} or {@code https}} */
    String scheme();

    /** {@return the host that the request named} */
    String host();

    /** {@return the port that the request named} */
    int port();

    /** {@return the application's context path: empty, or beginning with a slash} */
    String contextPath();

    /** {@return the address of the nearest client or proxy} */
    String remoteAddress();

    /**
     * The values of a header, in order.
     *
     * @param name the header's name
     * @return its values, one for each line
     */
    List<String> headers(String name);
}
