package io.rcml.simulator.internal.rest;

import io.rcml.simulator.internal.platform.StartedCall;

/** The calls of one simulation, as long as it is played: what the application wants of them. */
interface LiveCalls {

    void start(StartedCall call);

    void end(String sid);

    void redirect(String sid, String url, String method);
}
