package io.rcml.simulator.internal.wire;

import java.time.Duration;

/**
 * How the application is asked.
 *
 * @param patience for how long an answer is waited for
 * @param inParts whether the form of a POST is sent in parts, or else urlencoded
 */
public record Manner(Wire wire, Duration patience, boolean inParts) {}
