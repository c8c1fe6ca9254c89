package io.rcml.simulator.internal.rest;

import io.rcml.simulator.internal.platform.StartedCall;

/** Takes what the application wants of the calls of one simulation, until it is over. */
interface LiveCalls {

    void start(StartedCall call);

    void end(String sid);

    void redirect(String sid, String url, String method);

    /** Leads both legs of a conversation elsewhere. */
    void redirectBoth(String sid, String url, String method);

    void mute(String sid, boolean muted);
}
