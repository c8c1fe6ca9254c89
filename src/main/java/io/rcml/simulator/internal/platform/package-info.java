/**
 * Plays one call on a timeline: its legs, its documents and the record of them; uses {@code wire}, {@code document}, {@code report}
 * and {@code script}.
 */
@NullMarked
package io.rcml.simulator.internal.platform;

import org.jspecify.annotations.NullMarked;
