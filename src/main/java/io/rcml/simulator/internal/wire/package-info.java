/** Writes and sends requests about legs as each dialect does, and judges the answers; uses {@code document} and {@code script}. */
@NullMarked
package io.rcml.simulator.internal.wire;

import org.jspecify.annotations.NullMarked;
