/**
 * Writes and sends requests about legs as each dialect does, and judges the answers; uses {@code document}, {@code script} and
 * {@code io.rcml.call}.
 */
@NullMarked
package io.rcml.simulator.internal.wire;

import org.jspecify.annotations.NullMarked;
