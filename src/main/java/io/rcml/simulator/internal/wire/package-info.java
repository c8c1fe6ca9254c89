/** HTTP as the platform speaks it, and what each dialect sends; uses {@code document}, the script and the report. */
@NullMarked
package io.rcml.simulator.internal.wire;

import org.jspecify.annotations.NullMarked;
