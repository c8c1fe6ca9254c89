package io.rcml.simulator.internal.wire;

import io.rcml.call.CallEvent;
import java.util.Set;

/**
 * Where the platform reports the progress of a leg.
 *
 * @param url the absolute URL
 * @param method GET or POST
 * @param events what is reported
 */
public record Subscription(String url, String method, Set<CallEvent> events) {}
