package io.rcml.simulator.internal.rest;

import io.rcml.call.CallStatus;
import org.jspecify.annotations.Nullable;

/**
 * A leg as the API shows it.
 *
 * @param calls where it can be modified
 */
record CallState(
        LiveCalls calls,
        String sid,
        @Nullable String parentSid,
        String from,
        String to,
        String direction,
        CallStatus status,
        String startTime,
        long duration) {}
