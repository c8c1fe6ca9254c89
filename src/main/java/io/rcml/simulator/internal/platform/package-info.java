/**
 * The platform's side of one call: its timeline, its legs and what is recorded of them; uses {@code wire} and what stands above it.
 */
@NullMarked
package io.rcml.simulator.internal.platform;

import org.jspecify.annotations.NullMarked;
