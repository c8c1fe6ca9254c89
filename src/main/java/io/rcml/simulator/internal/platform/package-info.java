/**
 * Plays one call on a timeline: its legs, its documents and the record of them; uses {@code wire}, {@code document}, {@code report},
 * {@code script}, {@code io.rcml.call} and {@code io.rcml.internal.xml}.
 */
@NullMarked
package io.rcml.simulator.internal.platform;

import org.jspecify.annotations.NullMarked;
