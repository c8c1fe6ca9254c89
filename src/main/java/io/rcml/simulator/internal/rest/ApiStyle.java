package io.rcml.simulator.internal.rest;

import com.sun.net.httpserver.Headers;

/** How a platform's REST API is asked, and how it answers. Stateless. */
public interface ApiStyle {

    String ACCOUNT_SID = "AC00000000000000000000000000000001";
    String AUTH_TOKEN = "simulated-auth-token";

    /** The path of the account. */
    String account();

    /** Identifies a call that the application creates. */
    String callSid(int number);

    /** Whether a request shows that it may come in. */
    boolean isAllowed(Headers headers, RestForm form);

    /** What a request has to show. */
    String credentials();

    /** Whether {@code .json} may stand behind the name of a resource and before a sid. */
    boolean hasJsonBeforeSid();

    /** Whether calls are listed by {@code POST ListCalls}, too, and legs muted and moved together. */
    boolean hasMoreThanRestcomm();

    /** What goes over the wire for an answer. */
    Written written(RestAnswer answer, boolean json);

    /** An answer as it is sent. */
    record Written(int status, String contentType, String body) {}
}
